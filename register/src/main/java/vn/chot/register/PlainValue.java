package vn.chot.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values as JSON's own kinds, for storage and programs: a text, number or boolean, a list of texts,
 * or a map of texts. A day is {@code 2021-04-27}, a moment {@code 2021-04-27T08:30}.
 */
public final class PlainValue {
  private PlainValue() {}

  /** String, Long, BigDecimal, Boolean, List of String, or Map of String to String. */
  public static Object of(Value value) {
    return switch (value) {
      case Value.Word word -> word.text();
      case Value.Figure figure -> figure.number();
      case Value.Money money -> money.dong();
      case Value.Day day -> day.day().toString();
      case Value.Moment moment -> moment.moment().truncatedTo(ChronoUnit.MINUTES).toString();
      case Value.Several several -> several.names();
      case Value.YesNo yesNo -> yesNo.yes();
      case Value.Paper paper -> {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("number", paper.number());
        paper.day().ifPresent(day -> plain.put("day", day.toString()));
        plain.put("issuer", paper.issuer());
        paper.id().ifPresent(id -> plain.put("id", id));
        yield plain;
      }
      case Value.StoredFile file -> {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("id", file.id());
        plain.put("name", file.name());
        yield plain;
      }
    };
  }

  /** The value again, given the kind of its field. */
  public static Value read(FieldType type, Object plain) {
    return switch (type) {
      case FieldType.Computed computed -> read(computed.as(), plain);
      case FieldType.Figure figure -> new Value.Figure(new BigDecimal(plain.toString()));
      case FieldType.Money money ->
          new Value.Money(new BigDecimal(plain.toString()).longValueExact());
      case FieldType.Day day -> new Value.Day(LocalDate.parse(plain.toString()));
      case FieldType.Moment moment -> new Value.Moment(LocalDateTime.parse(plain.toString()));
      case FieldType.ManyChoice many ->
          new Value.Several(((List<?>) plain).stream().map(String::valueOf).toList());
      case FieldType.YesNo yesNo -> new Value.YesNo(Boolean.parseBoolean(plain.toString()));
      case FieldType.Document document -> paper((Map<?, ?>) plain);
      case FieldType.StoredFile file ->
          new Value.StoredFile(text((Map<?, ?>) plain, "id"), text((Map<?, ?>) plain, "name"));
      default -> new Value.Word(plain.toString());
    };
  }

  private static Value paper(Map<?, ?> plain) {
    Optional<String> day = Optional.of(text(plain, "day")).filter(d -> !d.isEmpty());
    Optional<String> id = Optional.of(text(plain, "id")).filter(i -> !i.isEmpty());
    return new Value.Paper(
        text(plain, "number"), day.map(LocalDate::parse), text(plain, "issuer"), id);
  }

  private static String text(Map<?, ?> plain, String key) {
    Object found = plain.get(key);
    return found == null ? "" : found.toString();
  }
}
