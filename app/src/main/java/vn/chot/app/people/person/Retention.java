package vn.chot.app.people.person;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How long records keep names and how long lists are kept, by the rules in force that day. */
@Component
class Retention {
  private static final String DEFINITION = "/definitions/retention.yaml";

  private final List<Rule> rules;

  Retention() {
    try (InputStream text = Retention.class.getResourceAsStream(DEFINITION)) {
      this.rules = read(Objects.requireNonNull(text, DEFINITION));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * A rule of the field.
   *
   * @param subject what it is for: person, list
   * @param from the first day it holds
   * @param months how many months after it was last worked on
   * @param source the paper that demands an end
   */
  record Rule(String subject, LocalDate from, int months, String source) {}

  private static List<Rule> read(InputStream text) {
    Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    List<Rule> rules = new ArrayList<>();
    for (Object one : (List<?>) all) {
      Map<?, ?> fields = (Map<?, ?>) one;
      rules.add(
          new Rule(
              String.valueOf(given(fields, "subject")),
              LocalDate.ofInstant(
                  ((java.util.Date) given(fields, "from")).toInstant(), java.time.ZoneOffset.UTC),
              (Integer) given(fields, "months"),
              String.valueOf(given(fields, "source"))));
    }
    rules.sort(Comparator.comparing(Rule::from));
    return List.copyOf(rules);
  }

  private static Object given(Map<?, ?> fields, String field) {
    return Objects.requireNonNull(fields.get(field), () -> "retention.yaml lacks " + field);
  }

  /** The rule for persons in force that day; before the first, the first. */
  Rule rule(LocalDate on) {
    return rule("person", on);
  }

  private Rule rule(String subject, LocalDate on) {
    List<Rule> own = rules.stream().filter(rule -> rule.subject().equals(subject)).toList();
    return own.stream()
        .filter(rule -> !rule.from().isAfter(on))
        .reduce((earlier, later) -> later)
        .orElseGet(own::getFirst);
  }

  /** Lists last worked on before this day are let go today. */
  LocalDate listsBefore(LocalDate today) {
    return today.minusMonths(rule("list", today).months());
  }

  /** The last day that a record worked on that day keeps its names. */
  LocalDate keepUntil(LocalDate workedOn) {
    return workedOn.plusMonths(rule(workedOn).months());
  }
}
