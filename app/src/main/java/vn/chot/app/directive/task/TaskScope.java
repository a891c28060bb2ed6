package vn.chot.app.directive.task;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose tasks a list is made of.
 *
 * @param agencies the agencies that lead them; null for all of the province
 * @param own the agencies the person acts for
 * @param me the person
 */
record TaskScope(@Nullable Set<UUID> agencies, Set<UUID> own, UUID me) {

  /** Copies the sets. */
  TaskScope {
    agencies = agencies == null ? null : Set.copyOf(agencies);
    own = Set.copyOf(own);
  }

  /** What this person's list is made of; whoever leads what they co-operate in. */
  static TaskScope of(Reach reach, UUID me, TaskFilter filter) {
    boolean whoever = reach.everything() || filter.tab() == TaskTab.COOPERATING;
    Set<UUID> agencies = whoever ? null : filter.area() ? reach.leading() : reach.own();
    return new TaskScope(agencies, reach.own(), me);
  }

  /** The same, of these agencies only. */
  TaskScope only(Set<UUID> chosen) {
    if (agencies == null) {
      return new TaskScope(chosen, own, me);
    }
    Set<UUID> both = new HashSet<>(agencies);
    both.retainAll(chosen);
    return new TaskScope(both, own, me);
  }
}
