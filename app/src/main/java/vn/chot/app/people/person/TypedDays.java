package vn.chot.app.people.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a browser or a person writes it: 2021-04-27, 27/4/2021, 27.4.2021, 27042021. */
final class TypedDays {
  private static final Pattern BROWSER = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern PERSON = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
  private static final Pattern CARD = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

  private TypedDays() {}

  static Optional<LocalDate> of(String typed) {
    String text = typed.strip();
    Matcher browser = BROWSER.matcher(text);
    if (browser.matches()) {
      return day(browser.group(1), browser.group(2), browser.group(3));
    }
    for (Pattern form : new Pattern[] {PERSON, CARD}) {
      Matcher person = form.matcher(text);
      if (person.matches()) {
        return day(person.group(3), person.group(2), person.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
