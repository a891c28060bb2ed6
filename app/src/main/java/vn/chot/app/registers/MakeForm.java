package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Refusal;
import vn.chot.register.CheckEntry;
import vn.chot.register.Field;
import vn.chot.register.Finding;
import vn.chot.register.Move;
import vn.chot.register.Register;
import vn.chot.register.Value;

/** Makes the forms of a register's entries, with what was typed still in them. */
@Component
class MakeForm {
  private final Clock clock;

  MakeForm(Clock clock) {
    this.clock = clock;
  }

  /** What a form says besides its fields. */
  record Said(List<Finding> findings, @Nullable Refusal refusal) {
    static final Said NOTHING = new Said(List.of(), null);
  }

  /** A new entry's, with the defaults of the file. */
  EntryForm begin(Register register, HouseDirectory directory) {
    Map<String, Value> defaults =
        new CheckEntry(register, directory).begin(LocalDateTime.now(clock));
    return form(register, directory, Typed.all(register, defaults), null, Said.NOTHING);
  }

  /** A whole entry's, new or changed. */
  EntryForm form(
      Register register,
      HouseDirectory directory,
      Map<String, String> typed,
      @Nullable StoredEntry entry,
      Said said) {
    List<Field> fields =
        register.fields().stream()
            .filter(Field::typed)
            .filter(
                field -> !typed.getOrDefault(field.name(), "").isEmpty() || !later(register, field))
            .toList();
    return made(register, directory, typed, entry, said, fields);
  }

  /** What a move asks and nothing else requires is not asked before. */
  private static boolean later(Register register, Field field) {
    return field.required().source().equals("false")
        && register.moves().stream().anyMatch(move -> move.ask().contains(field.name()));
  }

  /** What a move asks, on top of what the entry has. */
  EntryForm ofMove(
      Register register,
      HouseDirectory directory,
      Move move,
      StoredEntry entry,
      Map<String, String> sent,
      Said said) {
    List<Field> fields =
        register.fields().stream()
            .filter(field -> move.ask().contains(field.name()) && field.typed())
            .toList();
    Map<String, String> typed = new HashMap<>(Typed.all(register, entry.entry().values()));
    typed.putAll(sent);
    EntryForm form = made(register, directory, typed, entry, said, fields);
    return new EntryForm(
        fields,
        typed,
        form.asked().andRequired(move.require()),
        said.findings(),
        entry,
        said.refusal());
  }

  private EntryForm made(
      Register register,
      HouseDirectory directory,
      Map<String, String> typed,
      @Nullable StoredEntry entry,
      Said said,
      List<Field> fields) {
    LocalDateTime now = LocalDateTime.now(clock);
    String state = entry == null ? register.firstState().name() : entry.entry().state();
    CheckEntry check = new CheckEntry(register, directory);
    Map<String, Value> values =
        (entry == null ? check.check(typed, now) : check.check(typed, entry.entry(), now)).values();
    return new EntryForm(
        fields,
        typed,
        AskedFields.of(register, directory, values, state, now),
        said.findings(),
        entry,
        said.refusal());
  }
}
