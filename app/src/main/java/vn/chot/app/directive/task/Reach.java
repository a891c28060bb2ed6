package vn.chot.app.directive.task;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a person may see of tasks today.
 *
 * @param everything whether they see all of it: clerks and the chairman
 * @param heads the agencies they answer for
 * @param own the agencies they act for, those they answer for among them
 * @param overseen the agencies in their area, for district and commune; theirs among them
 */
record Reach(boolean everything, Set<UUID> heads, Set<UUID> own, Set<UUID> overseen) {

  /** Copies the sets. */
  Reach {
    heads = Set.copyOf(heads);
    own = Set.copyOf(own);
    overseen = Set.copyOf(overseen);
  }

  /** Whether there is nothing to see. */
  boolean nothing() {
    return !everything && own.isEmpty() && overseen.isEmpty();
  }

  /** The agencies whose tasks they read, reports and files too: their own and those overseen. */
  Set<UUID> leading() {
    Set<UUID> leading = new HashSet<>(own);
    leading.addAll(overseen);
    return leading;
  }
}
