package vn.chot.register;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Values as people read them: {@code 27/4/2021}, {@code 1.500.000 đ}, the label of a choice. */
public final class Show {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm d/M/yyyy");

  private final Directory directory;

  public Show(Directory directory) {
    this.directory = directory;
  }

  /** The value; one of several lines keeps them. */
  public String value(Field field, Value value, boolean english) {
    return switch (value) {
      case Value.Word word -> word(field, word.text(), english);
      case Value.Figure figure -> number(field.type(), figure) + unit(field.type(), english);
      case Value.Money money -> ShowNumber.of(java.math.BigDecimal.valueOf(money.dong())) + " đ";
      case Value.Day day -> DAY.format(day.day());
      case Value.Moment moment -> MOMENT.format(moment.moment());
      case Value.Several several ->
          several.names().stream()
              .map(name -> choice(field.choices(), name, english))
              .collect(Collectors.joining("; "));
      case Value.YesNo(boolean yes) -> yes ? (english ? "Yes" : "Có") : (english ? "No" : "Không");
      case Value.Paper paper -> paper(paper, english);
      case Value.StoredFile file -> file.name();
    };
  }

  private String word(Field field, String text, boolean english) {
    return switch (field.type()) {
      case FieldType.OneChoice one -> choice(one.choices(), text, english);
      case FieldType.Computed(FieldType.OneChoice one, var made) ->
          choice(one.choices(), text, english);
      case FieldType.Person p -> directory.name(p, text, english);
      case FieldType.Agency a -> directory.name(a, text, english);
      case FieldType.Unit u -> directory.name(u, text, english);
      case FieldType.Site s -> directory.name(s, text, english);
      default -> text;
    };
  }

  /** A number that can only be a year stays 2021, not 2.021. */
  private static String number(FieldType type, Value.Figure figure) {
    FieldType made = type instanceof FieldType.Computed computed ? computed.as() : type;
    return made instanceof FieldType.Figure bounds && bounds.year()
        ? figure.number().toPlainString()
        : ShowNumber.of(figure.number());
  }

  private static String choice(List<Choice> choices, String name, boolean english) {
    return choices.stream()
        .filter(c -> c.name().equals(name))
        .map(c -> c.label().in(english))
        .findFirst()
        .orElse(name);
  }

  private static String unit(FieldType type, boolean english) {
    FieldType made = type instanceof FieldType.Computed computed ? computed.as() : type;
    return made instanceof FieldType.Figure figure
        ? figure.unit().map(u -> " " + u.in(english)).orElse("")
        : "";
  }

  private static String paper(Value.Paper paper, boolean english) {
    String day = paper.day().map(d -> (english ? ", " : " ngày ") + DAY.format(d)).orElse("");
    String issuer = paper.issuer().isEmpty() ? "" : (english ? ", " : " của ") + paper.issuer();
    return paper.number() + day + issuer;
  }
}
