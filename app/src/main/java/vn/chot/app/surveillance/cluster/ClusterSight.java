package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.Reach;
import vn.chot.app.surveillance.testing.FindHealthReach;

/**
 * Which clusters somebody may see and what they may do with them. Health bodies, districts and
 * communes see the cases of their area; other agencies with a reach, and the office of the
 * province, see figures.
 */
@Component
class ClusterSight {
  private final FindReach findReach;
  private final FindHealthReach findHealthReach;
  private final ClusterRows rows;
  private final Clock clock;

  ClusterSight(
      FindReach findReach, FindHealthReach findHealthReach, ClusterRows rows, Clock clock) {
    this.findReach = findReach;
    this.findHealthReach = findHealthReach;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * What somebody may.
   *
   * @param reach whose clusters
   * @param cases whether they see which cases belong to one
   * @param decides whether they name, change and close
   */
  record Sight(Reach reach, boolean cases, boolean decides) {
    /** Whether this unit is theirs. */
    boolean covers(@Nullable UUID unit) {
      return reach.everywhere() || (unit != null && reach.covers(Set.of(unit)));
    }

    /** The units whose clusters are theirs; null for all. */
    @Nullable Set<UUID> units() {
      return reach.everywhere() ? null : reach.units();
    }
  }

  /** What they may see and do today; 403 for those who may see none. */
  Sight of(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Reach health = findHealthReach.of(actor, today);
    if (!health.none()) {
      return new Sight(health, true, !actor.is(Role.COMMUNE));
    }
    boolean office =
        actor.is(Role.CLERK) || actor.is(Role.CHAIRMAN) || actor.is(Role.ADMINISTRATOR);
    if (office) {
      return new Sight(new Reach(true, Set.of()), false, false);
    }
    return new Sight(findReach.orRefuse(actor, today), false, false);
  }

  /** The same for what shows cases. */
  Sight seeingCases(Actor actor) {
    Sight sight = of(actor);
    if (!sight.cases()) {
      throw new ClusterRefused(ClusterRules.FIGURES_ONLY);
    }
    return sight;
  }

  /** The same for what only those who decide may do. */
  Sight deciding(Actor actor) {
    Sight sight = of(actor);
    if (!sight.decides()) {
      throw new ClusterRefused(ClusterRules.NOT_YOURS);
    }
    return sight;
  }

  /** The cluster, where it is theirs: its place or one of its cases lies in their area. */
  Cluster cluster(Sight sight, UUID id) {
    return rows.one(id)
        .filter(one -> covers(sight, one))
        .orElseThrow(() -> new ClusterRefused(ClusterRules.UNKNOWN));
  }

  private boolean covers(Sight sight, Cluster cluster) {
    List<UUID> units =
        rows.members(cluster.id()).stream()
            .map(ClusterRows.Member::unitId)
            .filter(Objects::nonNull)
            .toList();
    return sight.covers(cluster.unit()) || units.stream().anyMatch(sight::covers);
  }
}
