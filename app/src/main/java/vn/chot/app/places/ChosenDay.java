package vn.chot.app.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The day a page is asked for; today where none or nonsense is given. */
final class ChosenDay {
  private ChosenDay() {}

  static LocalDate of(String typed, Clock clock) {
    try {
      LocalDate day = LocalDate.parse(typed);
      return day.getYear() < 1945 || day.getYear() > 2999 ? LocalDate.now(clock) : day;
    } catch (DateTimeParseException none) {
      return LocalDate.now(clock);
    }
  }
}
