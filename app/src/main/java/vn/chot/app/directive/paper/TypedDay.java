package vn.chot.app.directive.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as a person or a browser types it. */
public final class TypedDay {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

  private TypedDay() {}

  /** The day of "2021-05-05", "5/5/2021", "05-05-2021"; nothing where it is none. */
  public static Optional<LocalDate> of(String typed) {
    Matcher iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher vietnamese = VIETNAMESE.matcher(typed.strip());
    return vietnamese.matches()
        ? day(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1))
        : Optional.empty();
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
