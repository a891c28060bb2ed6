package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** A case that joins a closed cluster opens it again. */
@Component
class ReopenCluster {
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final Clock clock;

  ReopenCluster(ClusterRows rows, ClusterMembers members, Clock clock) {
    this.rows = rows;
    this.members = members;
    this.clock = clock;
  }

  /** To be called once it joined; {@code by} is null where a rule made it join. */
  void joined(@Nullable Actor by, UUID cluster) {
    Cluster stands = rows.locked(cluster).orElseThrow();
    if (stands.state() == ClusterState.CLOSED) {
      OffsetDateTime at = OffsetDateTime.now(clock);
      rows.write(ClusterEdits.to(stands, ClusterState.ACTIVE), at);
      members.tell(by, new ClusterDeed.ClusterReopened(cluster), "Có ca mới", at);
    }
  }
}
