package vn.chot.app.registers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Frame;
import vn.chot.app.pages.Tongue;
import vn.chot.register.Column;
import vn.chot.register.Field;
import vn.chot.register.Register;
import vn.chot.register.Show;
import vn.chot.register.State;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/**
 * Entries as one person is shown them. What is personal is whole to who wrote it, to the party that
 * answers for the register, and to those who may work on the persons of the entry's unit; others
 * see that something is there.
 */
final class ShowEntry {
  private static final String MASK = "•••";

  private final Register register;
  private final Stand stand;
  private final HouseDirectory directory;
  private final Show show;
  private final boolean english;

  ShowEntry(OpenRegister.Opened opened, HouseDirectory directory, Tongue tongue) {
    this.register = opened.live().register();
    this.stand = opened.stand();
    this.directory = directory;
    this.show = new Show(directory);
    this.english = tongue == Tongue.EN;
  }

  Register register() {
    return register;
  }

  boolean english() {
    return english;
  }

  /** The text in the reader's language. */
  String say(Text text) {
    return text.in(english);
  }

  /** What a column is called. */
  String label(String column) {
    return register
        .field(column)
        .map(Field::label)
        .or(() ->
            java.util.Arrays.stream(Column.values())
                .filter(own -> own.name().equalsIgnoreCase(column))
                .map(Column::title)
                .findFirst())
        .map(this::say)
        .orElse(column);
  }

  /** A cell of a list. */
  String cell(Frame frame, StoredEntry entry, String column) {
    return switch (column) {
      case "number" -> entry.called();
      case "state" -> state(entry.entry().state());
      case "written" -> frame.date(entry.writtenAt().atZoneSameInstant(Entries.HERE).toLocalDate());
      case "overdue" -> entry.overdue() ? frame.say("Quá hạn", "Overdue") : "";
      default -> register.field(column).map(field -> value(entry, field)).orElse("");
    };
  }

  String state(String name) {
    return register.state(name).map(State::label).map(this::say).orElse(name);
  }

  boolean ended(StoredEntry entry) {
    return register.state(entry.entry().state()).filter(State::isFinal).isPresent();
  }

  /**
   * The value of a field, masked where this reader may not see it whole; empty where there is none.
   */
  String value(StoredEntry entry, Field field) {
    return value(entry, field, entry.entry().values().get(field.name()));
  }

  /** The same for a value of another time. */
  String value(StoredEntry entry, Field field, @Nullable Value value) {
    if (value == null) {
      return "";
    }
    return field.personal() && !whole(entry) && !isPerson(field)
        ? MASK
        : show.value(field, value, english);
  }

  /** The value as a paper says it; masked where this reader may not see it whole. */
  String printed(StoredEntry entry, Field field) {
    Value value = entry.entry().values().get(field.name());
    String shown = value(entry, field, value);
    return value == null || shown.equals(MASK) ? shown : PrintedValue.of(value, shown, english);
  }

  /** Persons mask themselves: initials to those outside whose reach they live. */
  private static boolean isPerson(Field field) {
    return field.type() instanceof vn.chot.register.FieldType.Person;
  }

  /** Whether the personal fields of this entry are whole to this reader. */
  boolean whole(StoredEntry entry) {
    return stand.actor().id().equals(entry.writtenBy())
        || stand.parties().contains(register.owner())
        || directory.reach().everywhere()
        || (entry.unit() != null && directory.reach().units().contains(entry.unit()));
  }

  /** Whether this reader works on persons at all, so that a record can be opened. */
  boolean reaches() {
    return !directory.reach().none();
  }

  /** Labels of choices and states, for filters and boards. */
  Map<String, String> choices(String column) {
    Map<String, String> choices = new java.util.LinkedHashMap<>();
    if (column.equals("state")) {
      register.states().forEach(state -> choices.put(state.name(), say(state.label())));
    } else {
      register
          .field(column)
          .ifPresent(
              field -> field.choices().forEach(one -> choices.put(one.name(), say(one.label()))));
    }
    return choices;
  }
}
