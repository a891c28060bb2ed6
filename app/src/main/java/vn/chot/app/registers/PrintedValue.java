package vn.chot.app.registers;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.chot.register.Value;

/**
 * A value as a paper says it: 5.000.000 đồng; in an English copy VND 5,000,000 and 27 April 2021,
 * which no foreign reader takes for another number or day.
 */
final class PrintedValue {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.ENGLISH);
  private static final String DONG = " đ";

  private PrintedValue() {}

  /**
   * @param shown the value as a page shows it
   */
  static String of(Value value, String shown, boolean english) {
    return switch (value) {
      case Value.Money money -> {
        String number = shown.substring(0, shown.length() - DONG.length());
        yield english ? "VND " + swapped(number) : number + " đồng";
      }
      case Value.Figure figure -> english ? figure(shown) : shown;
      case Value.Day day -> english ? DAY.format(day.day()) : shown;
      case Value.Moment moment -> english ? MOMENT.format(moment.moment()) : shown;
      case Value.Paper paper -> shown;
      case Value.Several several -> shown;
      case Value.StoredFile file -> shown;
      case Value.Word word -> shown;
      case Value.YesNo yes -> shown;
    };
  }

  /** The number before its unit. */
  private static String figure(String shown) {
    int end = shown.indexOf(' ');
    return end < 0 ? swapped(shown) : swapped(shown.substring(0, end)) + shown.substring(end);
  }

  /** 1.500,5 as it is written in English: 1,500.5. */
  private static String swapped(String number) {
    StringBuilder swapped = new StringBuilder(number);
    for (int i = 0; i < swapped.length(); i++) {
      char one = swapped.charAt(i);
      swapped.setCharAt(i, one == '.' ? ',' : one == ',' ? '.' : one);
    }
    return swapped.toString();
  }
}
