package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chot.rules.Condition;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;

/**
 * Which field waits for which: a computed field for those it is made from, a field that is shown at
 * times for those that say when, the triaged field for those its rules ask.
 */
final class Dependencies {
  private final Map<String, Set<String>> waitsFor = new LinkedHashMap<>();
  private final Set<String> ordered = new LinkedHashSet<>();
  private final List<String> path = new ArrayList<>();
  private final Problems problems;
  private final Function<String, Position> at;

  private Dependencies(Problems problems, Function<String, Position> at) {
    this.problems = problems;
    this.at = at;
  }

  /** The fields in an order in which each comes after those it waits for; a loop is a problem. */
  static List<String> order(
      List<Field> fields,
      Optional<Triage> triage,
      Problems problems,
      Function<String, Position> at) {
    Dependencies d = new Dependencies(problems, at);
    fields.forEach(f -> d.waitsFor.put(f.name(), new LinkedHashSet<>()));
    for (Field field : fields) {
      d.waits(field.name(), field.shown());
      if (field.type() instanceof FieldType.Computed computed) {
        d.waits(field.name(), computed.value());
      }
    }
    triage.ifPresent(t -> {
      t.rules().forEach(r -> d.waits(t.fills(), r.when()));
      t.on()
          .ifPresent(
              on -> d.waitsFor.computeIfAbsent(t.fills(), f -> new LinkedHashSet<>()).add(on));
    });
    fields.forEach(f -> d.visit(f.name()));
    return List.copyOf(d.ordered);
  }

  private void waits(String field, Condition condition) {
    for (String name : condition.names()) {
      int dot = name.indexOf('.');
      String owner = dot < 0 ? name : name.substring(0, dot);
      if (waitsFor.containsKey(owner) && waitsFor.containsKey(field)) {
        waitsFor.get(field).add(owner);
      }
    }
  }

  private void visit(String field) {
    if (ordered.contains(field)) {
      return;
    }
    int begun = path.indexOf(field);
    if (begun >= 0) {
      List<String> loop = new ArrayList<>(path.subList(begun, path.size()));
      loop.add(field);
      problems.add(
          at.apply(field),
          "Các trường chờ nhau thành vòng: %s. Bỏ một điều kiện (shown, value hoặc quy tắc phân loại)."
              .formatted(String.join(" → ", loop)),
          "Fields wait for each other in a circle: %s. Remove one condition (shown, value or a rule of triage)."
              .formatted(String.join(" → ", loop)));
      return;
    }
    path.add(field);
    waitsFor.getOrDefault(field, Set.of()).forEach(this::visit);
    path.removeLast();
    ordered.add(field);
  }
}
