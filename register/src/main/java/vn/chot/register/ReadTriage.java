package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Dated;
import vn.chot.rules.DatedRows;
import vn.chot.rules.Territory;
import vn.chot.rules.Yaml;

/** Reads the triage: rules in order, each with its paper and days. */
final class ReadTriage {
  private ReadTriage() {}

  static Optional<Triage> of(Group file, List<Field> fields, Draft draft) {
    return file.find("triage")
        .flatMap(y -> Group.of(y, "triage", draft.problems, "fills", "rules", "on"))
        .map(g -> read(g, fields, draft));
  }

  private static Triage read(Group g, List<Field> fields, Draft draft) {
    String fills = g.needWord("fills").flatMap(s -> draft.fields.use(s)).orElse("");
    List<String> choices = new ArrayList<>();
    for (Field field : fields) {
      if (field.name().equals(fills)) {
        if (!(field.type() instanceof FieldType.OneChoice one)) {
          draft.problem(
              g.at("fills"),
              "Phân loại chỉ điền trường kiểu choice.",
              "Triage fills a field of type choice only.");
        } else {
          one.choices().forEach(c -> choices.add(c.name()));
        }
      }
    }
    Optional<String> on =
        g.word("on")
            .flatMap(s -> draft.fields.use(s).filter(name -> isDay(s, name, fields, draft)));
    List<Triage.Rule> rules = new ArrayList<>();
    for (Yaml item : g.needList("rules")) {
      Group.of(item, "rules", draft.problems, "when", "then", "paper", "from", "to", "because")
          .ifPresent(r -> rules.add(rule(r, fills, choices, draft)));
    }
    oneAtATime(rules, draft);
    return new Triage(fills, List.copyOf(rules), on);
  }

  /**
   * Rules of one condition that have days follow each other in time: none claims a day of another.
   * One without days is what holds besides.
   */
  private static void oneAtATime(List<Triage.Rule> rules, Draft draft) {
    Map<String, List<Dated<String>>> rows = new LinkedHashMap<>();
    for (Triage.Rule rule : rules) {
      boolean dated = rule.from().isPresent() || rule.to().isPresent();
      if (dated && !rule.paper().isEmpty()) {
        rows.computeIfAbsent(rule.when().source(), when -> new ArrayList<>()).add(rule.dated());
      }
    }
    rows.values().forEach(same -> DatedRows.of(same, draft.problems));
  }

  private static boolean isDay(Yaml.Scalar s, String name, List<Field> fields, Draft draft) {
    boolean day =
        fields.stream().anyMatch(f -> f.name().equals(name) && ReadLists.isDated(f.type()));
    if (!day) {
      draft.problem(
          s.at(),
          "\"on\" phải là trường kiểu date hoặc time.",
          "\"on\" must name a field of type date or time.");
    }
    return day;
  }

  private static Triage.Rule rule(Group r, String fills, List<String> choices, Draft draft) {
    Condition when = r.needWord("when").map(draft::condition).orElse(Condition.never());
    Optional<Yaml.Scalar> then = r.needWord("then");
    then.ifPresent(s -> {
      if (!choices.isEmpty() && !choices.contains(s.text())) {
        draft.problems.unknown(
            s.at(),
            "\"%s\" không có trong các lựa chọn của \"%s\" (%s)."
                .formatted(s.text(), fills, String.join(", ", choices)),
            "\"%s\" is not among the choices of \"%s\" (%s)."
                .formatted(s.text(), fills, String.join(", ", choices)),
            s.text(),
            choices);
      }
    });
    Dated<String> dated =
        new Dated<>(
            r.at(),
            then.map(Yaml.Scalar::text).orElse(""),
            r.day("from"),
            r.day("to"),
            new Territory.National(),
            r.needString("paper"));
    return new Triage.Rule(when, dated, r.needText("because"));
  }
}
