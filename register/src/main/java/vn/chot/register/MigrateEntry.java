package vn.chot.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations between the version an entry was written under and a register's own. */
final class MigrateEntry {
  private final Register register;
  private final List<Migration> steps;

  MigrateEntry(Register register, int writtenUnder) {
    this.register = register;
    this.steps =
        register.migrations().stream()
            .filter(m -> m.to() > writtenUnder && m.to() <= register.version())
            .toList();
  }

  /** What a field is called now; empty when it was dropped. */
  Optional<String> field(String name) {
    String called = name;
    for (Migration step : steps) {
      String before = called;
      if (step.drop().stream().anyMatch(d -> d.field().equals(before))) {
        return Optional.empty();
      }
      called = step.rename().getOrDefault(called, called);
    }
    return Optional.of(called);
  }

  /** What a choice of a field, by the field's name now, is called now. */
  String choice(String field, String name) {
    String called = name;
    for (Migration step : steps) {
      called = step.values().getOrDefault(field, Map.of()).getOrDefault(called, called);
    }
    return called;
  }

  String state(String name) {
    String called = name;
    for (Migration step : steps) {
      called = step.states().getOrDefault(called, called);
    }
    return called;
  }

  /** The values as they are now; those of fields that are no more are gone. */
  Map<String, Value> values(Map<String, Value> values) {
    Map<String, Value> migrated = new HashMap<>();
    values.forEach((name, value) ->
        field(name)
            .flatMap(register::field)
            .ifPresent(field -> migrated.put(field.name(), value(field, value))));
    return CheckFields.inOrder(register, migrated);
  }

  private Value value(Field field, Value value) {
    if (field.choices().isEmpty()) {
      return value;
    }
    return switch (value) {
      case Value.Word word -> new Value.Word(choice(field.name(), word.text()));
      case Value.Several several ->
          new Value.Several(
              several.names().stream().map(n -> choice(field.name(), n)).distinct().toList());
      default -> value;
    };
  }
}
