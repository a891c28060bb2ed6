package vn.chot.app.surveillance.testing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.Reach;

/**
 * Where somebody stands towards tests that day.
 *
 * @param reach whose tests they see with names
 * @param laboratories the laboratories they work in; there they see codes only
 */
record TestStand(Actor actor, Reach reach, Set<UUID> laboratories) {
  TestStand {
    laboratories = Set.copyOf(laboratories);
  }

  /** Whether there is nothing for them here. */
  boolean none() {
    return reach.none() && laboratories.isEmpty();
  }

  /** Whether they work in a laboratory. */
  boolean tester() {
    return !laboratories.isEmpty();
  }

  /**
   * Whether they may see whose specimen of that commune it is; one of no commune: those of
   * everywhere.
   */
  boolean sees(@Nullable UUID unit) {
    return unit == null ? reach.everywhere() : reach.covers(Set.of(unit));
  }

  /** Whether the specimen is at their laboratory, or at none and they are one. */
  boolean tests(@Nullable UUID laboratory) {
    return laboratory == null ? tester() : laboratories.contains(laboratory);
  }

  /** Whether they may enter a result: the laboratory, or officers; of a commune no PCR. */
  boolean mayRecord(TestMethod method, @Nullable UUID unit, @Nullable UUID laboratory) {
    return tests(laboratory)
        || (sees(unit) && (!localOnly() || method == TestMethod.RAPID_ANTIGEN));
  }

  private boolean localOnly() {
    return actor.is(Role.COMMUNE) && actor.roles().size() == 1;
  }
}
