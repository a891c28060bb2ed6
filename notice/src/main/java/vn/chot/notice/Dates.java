package vn.chot.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days and months a text names, in the shapes Vietnamese papers write them. */
final class Dates {

  /**
   * A day or month named.
   *
   * @param day the day of the month; 0 where a month alone is named
   * @param month the month
   * @param year the year; 0 where none is said
   * @param start the first character
   * @param end the character after the last
   */
  record Named(int day, int month, int year, int start, int end) {

    /** The day itself, a month's last day; null where there is no such day. */
    @Nullable LocalDate in(int otherYear) {
      int y = year > 0 ? year : otherYear;
      if (y == 0) {
        return null;
      }
      try {
        return day > 0 ? LocalDate.of(y, month, day) : YearMonth.of(y, month).atEndOfMonth();
      } catch (DateTimeException noSuchDay) {
        return null;
      }
    }
  }

  private static final Pattern DAY =
      Pattern.compile(
          "(?=\\d)(?<![\\d/.,-])(?:(\\d{1,2}) ?tháng ?(\\d{1,2})(?:(?: ?,)? ?năm ?(\\d{4}))?"
              + "|(\\d{1,2}) ?[/.\\-] ?(\\d{1,2}) ?[/.\\-] ?((?:19|20)\\d{2})"
              + "|(\\d{1,2}) ?/(\\d{1,2}))(?![\\d/]|[.,]\\d|[-]\\p{Lu}|%)");
  private static final Pattern MONTH =
      Pattern.compile("tháng ?(\\d{1,2})(?: ?năm ?(\\d{4})|/(\\d{4}))?(?![\\d/])");

  private static final Pattern QUARTER =
      Pattern.compile("[Qq]u[ýí] ?(I{1,3}|IV|[1-4])(?:(?: ?/ ?| năm )(\\d{4}))?(?![\\p{L}\\d])");

  private Dates() {}

  /** All days, and months where no day stands before them, in the order printed. */
  static List<Named> in(String text) {
    List<Named> found = new ArrayList<>();
    if (text.chars().noneMatch(Character::isDigit)) {
      return found;
    }
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      int group = day.group(1) != null ? 1 : day.group(4) != null ? 4 : 7;
      int d = Integer.parseInt(day.group(group));
      int m = Integer.parseInt(day.group(group + 1));
      String year = group == 7 ? null : day.group(group + 2);
      if (d >= 1 && d <= 31 && m >= 1 && m <= 12) {
        found.add(
            new Named(d, m, year == null ? 0 : Integer.parseInt(year), day.start(), day.end()));
      }
    }
    List<Named> days = List.copyOf(found);
    int next = 0;
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      int m = Integer.parseInt(month.group(1));
      String year = month.group(2) != null ? month.group(2) : month.group(3);
      int start = month.start();
      while (next < days.size() && days.get(next).end() <= start) {
        next++;
      }
      boolean partOfDay = next < days.size() && days.get(next).start() <= start;
      if (!partOfDay && m >= 1 && m <= 12) {
        found.add(new Named(0, m, year == null ? 0 : Integer.parseInt(year), start, month.end()));
      }
    }
    Matcher quarter = QUARTER.matcher(text);
    while (quarter.find()) {
      String number = quarter.group(1);
      int n = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : Roman.value(number);
      String year = quarter.group(2);
      found.add(
          new Named(
              0, n * 3, year == null ? 0 : Integer.parseInt(year), quarter.start(), quarter.end()));
    }
    found.sort(java.util.Comparator.comparingInt(Named::start));
    return found;
  }
}
