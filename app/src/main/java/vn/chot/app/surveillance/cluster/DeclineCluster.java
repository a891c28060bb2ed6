package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** Says of a proposal that it is no cluster; the same cases are not proposed together again. */
@Component
class DeclineCluster {
  private final ClusterSight clusterSight;
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final Clock clock;

  DeclineCluster(ClusterSight clusterSight, ClusterRows rows, ClusterMembers members, Clock clock) {
    this.clusterSight = clusterSight;
    this.rows = rows;
    this.members = members;
    this.clock = clock;
  }

  @Transactional
  Optional<Refusal> decline(Actor actor, UUID id, String why) {
    clusterSight.cluster(clusterSight.deciding(actor), id);
    Cluster was = rows.locked(id).orElseThrow();
    if (was.state() != ClusterState.PROPOSED) {
      return Optional.of(ClusterRules.NOT_PROPOSED);
    }
    if (why.isBlank()) {
      return Optional.of(ClusterRules.REASON_MISSING);
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    List<UUID> cases = rows.members(id).stream().map(ClusterRows.Member::caseId).toList();
    members.remove(actor, id, cases, ClusterMembers.Left.DECLINED, why.strip(), at);
    rows.write(ClusterEdits.to(was, ClusterState.DECLINED), at);
    members.tell(actor, new ClusterDeed.ClusterDeclined(id), why.strip(), at);
    return Optional.empty();
  }
}
