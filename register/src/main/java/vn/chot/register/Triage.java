package vn.chot.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Dated;
import vn.chot.rules.Text;

/**
 * Rules in order, the first that holds on the day decides.
 *
 * @param fills the choice field it fills
 * @param on the date field whose day says which rules are in force; else the day of the entry
 */
public record Triage(String fills, List<Rule> rules, Optional<String> on) {

  /** One rule: the choice it makes, with its days and paper. */
  public record Rule(Condition when, Dated<String> dated, Text because) {

    /** The choice it makes. */
    public String then() {
      return dated.value();
    }

    public String paper() {
      return dated.paper();
    }

    public Optional<LocalDate> from() {
      return dated.from();
    }

    public Optional<LocalDate> to() {
      return dated.to();
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
      return dated.holdsOn(day);
    }
  }
}
