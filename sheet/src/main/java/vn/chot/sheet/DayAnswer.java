package vn.chot.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell says when it is asked for a day. */
public sealed interface DayAnswer {

  /** A whole day. */
  record On(LocalDate day) implements DayAnswer {}

  /** Only a year: nothing more was known to who wrote it. */
  record InYear(int year) implements DayAnswer {}

  /** Nothing stands there. */
  record Missing() implements DayAnswer {}

  /** Something stands there that is no day. */
  record Unclear(String written) implements DayAnswer {}

  /** Reads dd/MM/yyyy, d-M-yyyy, d.M.yyyy, yyyy-MM-dd, a year, and the day counts of Excel. */
  static DayAnswer read(Cell cell) {
    return switch (cell) {
      case Cell.Blank() -> new Missing();
      case Cell.Day(LocalDate day) -> new On(day);
      case Cell.Moment(Instant moment) -> new On(moment.atZone(Cell.VIETNAM).toLocalDate());
      case Cell.Text(String text) -> Written.read(text.strip());
      case Cell.Amount(BigDecimal number) -> counted(number, cell.shown());
      case Cell.Truth truth -> new Unclear(truth.shown());
    };
  }

  private static DayAnswer counted(BigDecimal number, String shown) {
    double value = number.doubleValue();
    if (value != Math.rint(value)) {
      return new Unclear(shown);
    }
    if (value >= 1900 && value <= 2200) {
      return new InYear((int) value);
    }
    // 20000 is in 1954, 73050 the last day of 2099
    return value >= 20_000 && value <= 73_050
        ? new On(DateUtil.getLocalDateTime(value).toLocalDate())
        : new Unclear(shown);
  }

  /** The ways in which people write days. */
  final class Written {
    private static final Pattern DAY_FIRST =
        Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})(?: 00:00(:00)?)?");
    private static final Pattern YEAR_FIRST =
        Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(:00)?)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    private Written() {}

    static DayAnswer read(String text) {
      if (text.isEmpty()) {
        return new Missing();
      }
      Matcher dayFirst = DAY_FIRST.matcher(text);
      Matcher yearFirst = YEAR_FIRST.matcher(text);
      try {
        if (dayFirst.matches()) {
          return new On(LocalDate.of(part(dayFirst, 3), part(dayFirst, 2), part(dayFirst, 1)));
        }
        if (yearFirst.matches()) {
          return new On(LocalDate.of(part(yearFirst, 1), part(yearFirst, 2), part(yearFirst, 3)));
        }
      } catch (DateTimeException e) {
        return new Unclear(text);
      }
      return YEAR.matcher(text).matches() ? new InYear(Integer.parseInt(text)) : new Unclear(text);
    }

    private static int part(Matcher day, int group) {
      return Integer.parseInt(day.group(group));
    }
  }
}
