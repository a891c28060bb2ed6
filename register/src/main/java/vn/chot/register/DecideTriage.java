package vn.chot.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Which rule of a triage decides: the first in force on the day whose condition holds. */
final class DecideTriage {
  private DecideTriage() {}

  static Optional<Triaged> of(
      Triage triage, Map<String, Value> values, EntryFacts facts, LocalDate written) {
    LocalDate day =
        triage
            .on()
            .map(values::get)
            .map(value ->
                switch (value) {
                  case Value.Day(LocalDate d) -> d;
                  case Value.Moment(var moment) -> moment.toLocalDate();
                  default -> written;
                })
            .orElse(written);
    int n = 0;
    for (Triage.Rule rule : triage.rules()) {
      n++;
      if (rule.inForce(day) && rule.when().holds(facts)) {
        return Optional.of(new Triaged(n, rule.then(), rule.paper(), rule.because()));
      }
    }
    return Optional.empty();
  }
}
