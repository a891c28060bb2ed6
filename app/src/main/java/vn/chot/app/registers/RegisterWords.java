package vn.chot.app.registers;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Frame;
import vn.chot.app.pages.TypedDay;
import vn.chot.register.Choice;
import vn.chot.register.Clock;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Finding;
import vn.chot.register.Indicator;
import vn.chot.register.Party;
import vn.chot.register.Permission;
import vn.chot.register.Reach;
import vn.chot.register.Register;
import vn.chot.register.Right;
import vn.chot.register.State;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/** Parts of a register's file in words, for its pages. */
final class RegisterWords {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private RegisterWords() {}

  static String parties(Register register, List<String> names, boolean english) {
    return names.stream()
        .map(name -> party(register, name).in(english))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Text party(Register register, String name) {
    if (name.equals(Party.AUTHOR)) {
      return new Text("người ghi mục này", "who wrote the entry");
    }
    return register
        .party(name)
        .map(party ->
            party.head() && party.label().equals(party.membership().label())
                ? new Text(party.label().vi() + " (lãnh đạo)", party.label().en() + " (its head)")
                : party.label())
        .orElse(new Text(name, name));
  }

  static String states(Register register, List<String> names, boolean english) {
    return names.stream()
        .map(name -> register.state(name).map(State::label).map(l -> l.in(english)).orElse(name))
        .collect(Collectors.joining(", "));
  }

  static String permissions(Right right, boolean english) {
    return right.may().stream()
        .map(one -> permission(one).in(english))
        .collect(Collectors.joining(", "));
  }

  private static Text permission(Permission permission) {
    return switch (permission) {
      case READ -> new Text("xem", "read");
      case ADD -> new Text("ghi mới", "add");
      case CHANGE -> new Text("sửa", "change");
      case IMPORT -> new Text("nhập nhiều dòng", "import");
      case EXPORT -> new Text("xuất", "export");
    };
  }

  static String where(Reach where, boolean english) {
    Text said =
        switch (where) {
          case ALL -> new Text("mọi mục", "every entry");
          case AREA -> new Text("các mục thuộc địa bàn của mình", "entries of their area");
          case AGENCY ->
              new Text(
                  "các mục của cơ quan mình hoặc cơ quan mình ghi",
                  "entries of their agency, or which it wrote");
          case OWN -> new Text("các mục mình ghi", "entries they wrote");
        };
    return said.in(english);
  }

  static String move(Register register, String name, boolean english) {
    return register.move(name).map(move -> move.label().in(english)).orElse(name);
  }

  static String clock(Register register, String name, boolean english) {
    return register.clock(name).map(Clock::label).map(l -> l.in(english)).orElse(name);
  }

  static String moment(LocalDateTime moment) {
    return MOMENT.format(moment);
  }

  static boolean holdsPersons(Register register) {
    return register.fields().stream()
        .anyMatch(field -> field.personal() || field.type() instanceof FieldType.Person);
  }

  /** The id of the person in a field; null where there is none. */
  static @Nullable String person(Field field, StoredEntry entry) {
    return field.type() instanceof FieldType.Person
            && entry.entry().values().get(field.name()) instanceof Value.Word(String id)
        ? id
        : null;
  }

  /** The id of the stored file in a field; null where there is none. */
  static @Nullable String file(Field field, StoredEntry entry) {
    return entry.entry().values().get(field.name()) instanceof Value.StoredFile(String id, var name)
        ? id
        : null;
  }

  /** The choices a form offers: those given up only where they stand in it. */
  static List<Choice> offered(Field field, String typed) {
    return field.choices().stream()
        .filter(choice -> !choice.gone() || has(typed, choice.name()))
        .toList();
  }

  /** Whether a choice stands in a field as typed. */
  static boolean has(String typed, String choice) {
    return List.of(typed.split(";")).contains(choice);
  }

  /** What is wrong, with the field it is about. */
  static String finding(Register register, Finding finding, boolean english) {
    Text say = finding.say();
    return register
        .field(finding.field())
        .map(field -> field.label().in(english) + ": " + say.in(english))
        .orElse(say.in(english));
  }

  /** For which unit or choice a part of a figure stands. */
  static String share(ShowEntry show, HouseDirectory directory, Indicator indicator, String per) {
    if (HouseDirectory.isId(per)) {
      return directory.name(new FieldType.Unit(java.util.Optional.empty()), per, show.english());
    }
    return show.choices(indicator.per().orElse("")).getOrDefault(per, per.isEmpty() ? "–" : per);
  }

  /** How a column is filtered by. */
  enum Filter {
    CHOICES,
    RANGE,
    UNIT,
    NAME,
    TRUTH,
    WORD,
    NONE
  }

  /** Words that are personal are sought nowhere: they would stand in an address. */
  static Filter filter(Register register, String column) {
    return switch (column) {
      case "state" -> Filter.CHOICES;
      case "overdue" -> Filter.TRUTH;
      case "written" -> Filter.RANGE;
      case "number" -> Filter.WORD;
      default ->
          register
              .field(column)
              .filter(field -> !field.personal())
              .map(field -> filter(field.type()))
              .orElse(Filter.NONE);
    };
  }

  private static Filter filter(FieldType type) {
    return switch (type) {
      case FieldType.OneChoice one -> Filter.CHOICES;
      case FieldType.ManyChoice many -> Filter.CHOICES;
      case FieldType.Day day -> Filter.RANGE;
      case FieldType.Moment moment -> Filter.RANGE;
      case FieldType.Figure figure -> Filter.RANGE;
      case FieldType.Money money -> Filter.RANGE;
      case FieldType.Unit unit -> Filter.UNIT;
      case FieldType.Agency agency -> Filter.NAME;
      case FieldType.Site site -> Filter.NAME;
      case FieldType.YesNo yes -> Filter.TRUTH;
      case FieldType.Words words -> Filter.WORD;
      case FieldType.Plate plate -> Filter.WORD;
      case FieldType.Computed(FieldType as, var value) -> filter(as);
      case FieldType.Person person -> Filter.NONE;
      case FieldType.Document document -> Filter.NONE;
      case FieldType.StoredFile file -> Filter.NONE;
    };
  }

  /** What a bound of a list is typed like. */
  static String bound(Register register, String column, Frame frame) {
    return new Columns(register).kind(column) == Columns.Kind.NUMBER
        ? frame.say("số", "number")
        : frame.say("ngày/tháng/năm", "day/month/year");
  }

  /** A moment as its field shows it, 08:30 27/04/2021; anything else as it was typed. */
  static String typedMoment(String typed) {
    String[] parts = typed.split("[T ]", 2);
    return parts.length == 2 && parts[0].indexOf('-') == 4
        ? parts[1] + " " + TypedDay.shown(parts[0])
        : typed;
  }
}
