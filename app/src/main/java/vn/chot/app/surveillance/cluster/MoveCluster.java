package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.protocol.Protocols;

/** Sets a named cluster to watched, closes it once the days of the rule have passed, reopens it. */
@Component
class MoveCluster {
  private final ClusterSight clusterSight;
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final Protocols protocols;
  private final Clock clock;

  MoveCluster(
      ClusterSight clusterSight,
      ClusterRows rows,
      ClusterMembers members,
      Protocols protocols,
      Clock clock) {
    this.clusterSight = clusterSight;
    this.rows = rows;
    this.members = members;
    this.protocols = protocols;
    this.clock = clock;
  }

  /** To watched, to closed or to active again; the same state twice changes nothing. */
  @Transactional
  Optional<Refusal> move(Actor actor, UUID id, ClusterState to, String why) {
    clusterSight.cluster(clusterSight.deciding(actor), id);
    Cluster was = rows.locked(id).orElseThrow();
    if (!was.state().named() || !to.named()) {
      return Optional.of(ClusterRules.NOT_NAMED);
    }
    if (was.state() == to) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    long quiet = was.quietDays(today);
    if (to == ClusterState.CLOSED && !was.ripe(today, protocols.closingDays(today))) {
      return Optional.of(ClusterRules.TOO_EARLY);
    }
    if (to == ClusterState.ACTIVE && why.isBlank()) {
      return Optional.of(ClusterRules.REASON_MISSING);
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    rows.write(ClusterEdits.to(was, to), at);
    members.tell(
        actor,
        switch (to) {
          case WATCHED -> new ClusterDeed.ClusterWatched(id);
          case CLOSED -> new ClusterDeed.ClusterClosed(id, quiet);
          case ACTIVE, PROPOSED, DECLINED -> new ClusterDeed.ClusterReopened(id);
        },
        why.strip(),
        at);
    return Optional.empty();
  }
}
