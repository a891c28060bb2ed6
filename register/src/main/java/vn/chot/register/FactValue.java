package vn.chot.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Values of entries as conditions see them, and what conditions compute as values of entries. */
final class FactValue {
  private FactValue() {}

  static Object of(Value value, FieldType type) {
    return switch (value) {
      case Value.Word word -> word.text();
      case Value.Figure figure -> figure(figure.number(), type);
      case Value.Money money -> money.dong();
      case Value.Day day -> day.day();
      case Value.Moment moment -> moment.moment();
      case Value.Several several -> several.names();
      case Value.YesNo yesNo -> yesNo.yes();
      case Value.Paper paper -> paper.number();
      case Value.StoredFile file -> true;
    };
  }

  private static Object figure(BigDecimal number, FieldType type) {
    boolean whole =
        (type instanceof FieldType.Computed c ? c.as() : type) instanceof FieldType.Figure f
            && f.whole();
    return whole ? (Object) number.longValue() : (Object) number.doubleValue();
  }

  /** What was computed, as a value of a field of this kind; empty for an empty text. */
  static Optional<Value> value(Object computed, FieldType type) {
    return switch (type) {
      case FieldType.Computed c -> value(computed, c.as());
      case FieldType.Figure f -> Optional.of(new Value.Figure(number(computed)));
      case FieldType.Money m -> Optional.of(new Value.Money(((Long) computed)));
      case FieldType.Day d -> Optional.of(new Value.Day((LocalDate) computed));
      case FieldType.Moment m -> Optional.of(new Value.Moment((LocalDateTime) computed));
      case FieldType.YesNo y -> Optional.of(new Value.YesNo((Boolean) computed));
      case FieldType.ManyChoice many -> Optional.of(new Value.Several(several(computed)));
      default -> Optional.of((String) computed).filter(s -> !s.isBlank()).map(Value.Word::new);
    };
  }

  private static BigDecimal number(Object computed) {
    BigDecimal number =
        computed instanceof Long whole
            ? BigDecimal.valueOf(whole)
            : BigDecimal.valueOf((Double) computed).setScale(6, java.math.RoundingMode.HALF_UP);
    return number.signum() == 0 ? BigDecimal.ZERO : strip(number);
  }

  private static BigDecimal strip(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static List<String> several(Object computed) {
    return ((List<?>) computed).stream().map(String::valueOf).toList();
  }
}
