package vn.chot.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a register as the acts of this library see it.
 *
 * @param values in the order of the register's fields; an empty field has none
 * @param pending the approval under way
 */
public record Entry(
    Map<String, Value> values,
    String state,
    LocalDateTime written,
    List<Running> clocks,
    Optional<Pending> pending) {

  /** A clock that was started, with its end once it ended. */
  public record Running(
      String clock, LocalDateTime started, LocalDateTime due, Optional<LocalDateTime> ended) {

    /** Whether it ended late, or runs and is late. */
    public boolean overdue(LocalDateTime now) {
      return ended.orElse(now).isAfter(due);
    }
  }

  /** A move that waits for the agreement of a step (counted from 0). */
  public record Pending(String move, int step, String reason) {}

  public boolean overdue(LocalDateTime now) {
    return clocks.stream().anyMatch(c -> c.overdue(now));
  }
}
