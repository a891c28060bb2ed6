package vn.chot.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Text;

/**
 * Rules in order, the first that holds on the day decides.
 *
 * @param fills the choice field it fills
 * @param on the date field whose day says which rules are in force; else the day of the entry
 */
public record Triage(String fills, List<Rule> rules, Optional<String> on) {

  /** One rule with its paper and days. */
  public record Rule(
      Condition when,
      String then,
      String paper,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Text because) {

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }
}
