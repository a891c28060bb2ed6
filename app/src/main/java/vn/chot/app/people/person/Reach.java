package vn.chot.app.people.person;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose persons somebody may work.
 *
 * @param everywhere all persons, those of other provinces and of no known unit among them
 * @param units the units whose people they may see whole; empty when none
 */
public record Reach(boolean everywhere, Set<UUID> units) {
  /** Nobody at all. */
  public static final Reach NONE = new Reach(false, Set.of());

  /** Copies the set. */
  public Reach {
    units = Set.copyOf(units);
  }

  /** Whether there is nobody they may work on. */
  public boolean none() {
    return !everywhere && units.isEmpty();
  }

  /** Whether somebody who lives or stays in these units is theirs. */
  public boolean covers(Set<UUID> areas) {
    return everywhere || !Collections.disjoint(units, areas);
  }

  /** Whether the person lives or stays where they may work. */
  public boolean covers(Facts facts) {
    return everywhere
        || in(facts.permanent().unit())
        || in(facts.temporary().unit())
        || in(facts.now().unit());
  }

  private boolean in(@Nullable UUID unit) {
    return unit != null && units.contains(unit);
  }
}
