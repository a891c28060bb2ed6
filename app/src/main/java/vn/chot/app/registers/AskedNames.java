package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chot.register.Directory;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Register;

/** Filters by agency or site are typed by name and asked by id. */
@Component
class AskedNames {
  private final Clock clock;

  AskedNames(Clock clock) {
    this.clock = clock;
  }

  /** The same question with ids in place of names; a name nobody bears finds nothing. */
  ListAsked resolved(Register register, ListAsked asked, HouseDirectory directory) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    asked
        .chosen()
        .forEach((name, values) ->
            chosen.put(
                name, values.stream().map(value -> id(register, name, value, directory)).toList()));
    return new ListAsked(chosen, asked.sort(), asked.descending(), asked.words(), asked.after());
  }

  private String id(Register register, String name, String value, HouseDirectory directory) {
    return register
        .field(name)
        .map(Field::type)
        .filter(AskedNames::byName)
        .map(type -> directory.find(type, value, LocalDate.now(clock)))
        .filter(Directory.Sought.One.class::isInstance)
        .map(found -> ((Directory.Sought.One) found).id())
        .orElse(value);
  }

  private static boolean byName(FieldType type) {
    return type instanceof FieldType.Agency || type instanceof FieldType.Site;
  }

  /** What the ids chosen are called, for the boxes in which they were typed. */
  Map<String, String> named(Register register, ListAsked asked, HouseDirectory directory) {
    Map<String, String> named = new LinkedHashMap<>();
    asked
        .chosen()
        .forEach((name, values) ->
            register
                .field(name)
                .map(Field::type)
                .filter(AskedNames::byName)
                .ifPresent(type -> {
                  String known = directory.name(type, values.getFirst(), false);
                  named.put(name, known.isEmpty() ? values.getFirst() : known);
                }));
    return named;
  }
}
