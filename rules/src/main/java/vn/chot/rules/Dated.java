package vn.chot.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that holds from a day to a day, somewhere, by a paper.
 *
 * @param from the first day; empty when it always held
 * @param to the last day; empty while no end is known
 */
public record Dated<V>(
    Position at,
    V value,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Territory territory,
    String paper) {

  public boolean holdsOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the two have a day in common. */
  public boolean meets(Dated<V> other) {
    return from.map(other::beginsOrHoldsAfter).orElse(true)
        && other.from.map(this::beginsOrHoldsAfter).orElse(true);
  }

  private boolean beginsOrHoldsAfter(LocalDate first) {
    return to.map(last -> !last.isBefore(first)).orElse(true);
  }
}
