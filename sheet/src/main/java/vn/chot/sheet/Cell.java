package vn.chot.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One cell of a table, written or read, with its type. */
public sealed interface Cell {

  /** The time zone in which a moment is shown, and in which one that was typed is understood. */
  ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Nothing stands in the cell. */
  record Blank() implements Cell {}

  /** Words, or figures kept as words (codes, telephone numbers). */
  record Text(String value) implements Cell {}

  /** A number, whole or decimal. */
  record Amount(BigDecimal value) implements Cell {}

  /** A day of the calendar. */
  record Day(LocalDate value) implements Cell {}

  /** A moment; sheets show and hold it in the time of Việt Nam, to the second. */
  record Moment(Instant value) implements Cell {}

  /** Yes or no. */
  record Truth(boolean value) implements Cell {}

  /** Nothing. */
  static Cell blank() {
    return new Blank();
  }

  /** Words; null and empty words are a blank cell. */
  static Cell of(@Nullable String words) {
    return words == null || words.isEmpty() ? new Blank() : new Text(words);
  }

  /** A whole number. */
  static Cell of(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  /** A number; null is a blank cell. */
  static Cell of(@Nullable BigDecimal number) {
    return number == null ? new Blank() : new Amount(number);
  }

  /** A day; null is a blank cell. */
  static Cell of(@Nullable LocalDate day) {
    return day == null ? new Blank() : new Day(day);
  }

  /** A moment; null is a blank cell. */
  static Cell of(@Nullable Instant moment) {
    return moment == null ? new Blank() : new Moment(moment);
  }

  /** Yes or no. */
  static Cell of(boolean truth) {
    return new Truth(truth);
  }

  /**
   * The cell as a person reads it: days as dd/MM/yyyy, moments as dd/MM/yyyy HH:mm in the time of
   * Việt Nam, numbers with a point and without grouping, TRUE or FALSE; blank is empty.
   */
  default String shown() {
    return switch (this) {
      case Blank() -> "";
      case Text(String value) -> value;
      case Amount(BigDecimal value) -> value.stripTrailingZeros().toPlainString();
      case Day(LocalDate value) -> DateTimeFormatter.ofPattern("dd/MM/uuuu").format(value);
      case Moment(Instant value) ->
          DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").format(value.atZone(VIETNAM));
      case Truth(boolean value) -> value ? "TRUE" : "FALSE";
    };
  }
}
