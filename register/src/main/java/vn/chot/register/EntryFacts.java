package vn.chot.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chot.rules.Facts;

/** An entry as conditions see it: its fields, its state, the day and the moment, its persons. */
public final class EntryFacts implements Facts {
  private final Register register;
  private final Directory directory;
  private final Map<String, Value> values;
  private final String state;
  private final LocalDateTime now;

  public EntryFacts(
      Register register,
      Directory directory,
      Map<String, Value> values,
      String state,
      LocalDateTime now) {
    this.register = register;
    this.directory = directory;
    this.values = values;
    this.state = state;
    this.now = now;
  }

  /** The same moment with other values. */
  EntryFacts with(Map<String, Value> others, String otherState) {
    return new EntryFacts(register, directory, others, otherState, now);
  }

  @Override
  public @Nullable Object of(String name) {
    return switch (name) {
      case ConditionNames.TODAY -> now.toLocalDate();
      case ConditionNames.NOW -> now;
      case ConditionNames.STATE -> state;
      default -> {
        int dot = name.indexOf('.');
        yield dot < 0 ? field(name) : ofPerson(name.substring(0, dot), name.substring(dot + 1));
      }
    };
  }

  private @Nullable Object field(String name) {
    @Nullable Value value = values.get(name);
    Optional<Field> field = value == null ? Optional.empty() : register.field(name);
    return value == null || field.isEmpty() ? null : FactValue.of(value, field.get().type());
  }

  private @Nullable Object ofPerson(String field, String what) {
    if (!(values.get(field) instanceof Value.Word(String id))) {
      return null;
    }
    LocalDate day = now.toLocalDate();
    Optional<Directory.Facts> person = directory.person(id, day);
    return switch (what) {
      case "age" -> person.flatMap(Directory.Facts::age).map(Integer::longValue).orElse(null);
      case "sex" -> person.flatMap(Directory.Facts::sex).orElse(null);
      default -> person.flatMap(Directory.Facts::commune).orElse(null);
    };
  }
}
