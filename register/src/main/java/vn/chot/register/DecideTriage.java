package vn.chot.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Text;

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

  /** A choice other than the decided one: to be confirmed, with what the rule says. */
  static Optional<Finding> otherwise(Triaged decided, Field field, Value value) {
    if (value.equals(new Value.Word(decided.chosen()))) {
      return Optional.empty();
    }
    Text label =
        field.choices().stream()
            .filter(c -> c.name().equals(decided.chosen()))
            .map(Choice::label)
            .findFirst()
            .orElse(new Text(decided.chosen(), decided.chosen()));
    Text say =
        new Text(
            "Theo %s thì là \"%s\": %s Nếu chọn khác, hãy ghi rõ lý do."
                .formatted(decided.paper(), label.vi(), decided.because().vi()),
            "By %s it is \"%s\": %s Give the reason for choosing otherwise."
                .formatted(decided.paper(), label.en(), decided.because().en()));
    return Optional.of(new Finding(field.name(), say, true));
  }
}
