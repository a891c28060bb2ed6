package vn.chot.app.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and programs write it: 27/4/2021, 27-04-2021, 27.4.2021, 27042021, 2021-04-27.
 * Forms take days as text (template {@code pages.day}): a browser's own field shows a day the
 * American way wherever the browser is not Vietnamese.
 */
public final class TypedDay {
  private static final Pattern PROGRAM = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern PERSON =
      Pattern.compile("(\\d{1,2})\\s*[/. -]\\s*(\\d{1,2})\\s*[/. -]\\s*(\\d{4})");
  private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private TypedDay() {}

  /** The day; nothing where the text writes none that there is. */
  public static Optional<LocalDate> of(String typed) {
    String text = typed.strip();
    Matcher program = PROGRAM.matcher(text);
    if (program.matches()) {
      return day(program.group(1), program.group(2), program.group(3));
    }
    for (Pattern form : new Pattern[] {PERSON, TOGETHER}) {
      Matcher person = form.matcher(text);
      if (person.matches()) {
        return day(person.group(3), person.group(2), person.group(1));
      }
    }
    return Optional.empty();
  }

  /** The year where the text is a year alone, as where only that is known of a birth. */
  public static Optional<Integer> year(String typed) {
    String text = typed.strip();
    return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** The text as a field shows it: a day as 27/04/2021, anything else as it was typed. */
  public static String shown(String typed) {
    return of(typed).map(SHOWN::format).orElse(typed);
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
