package vn.chot.app.agencies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a browser or a person writes it: 2021-04-27, 27/4/2021; between 1945 and 2999. */
final class TypedDay {
  private static final Pattern BROWSER = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern PERSON = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private TypedDay() {}

  static Optional<LocalDate> of(String typed) {
    String text = typed.strip();
    Matcher browser = BROWSER.matcher(text);
    Matcher person = PERSON.matcher(text);
    if (browser.matches()) {
      return day(browser.group(1), browser.group(2), browser.group(3));
    }
    return person.matches()
        ? day(person.group(3), person.group(2), person.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < 1945 || date.getYear() > 2999 ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
