package vn.chot.app.people.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;

/**
 * The text of a card's QR as it reaches the box: {@code số CCCD|số CMND cũ|Họ và
 * tên|DDMMYYYY|Nam/Nữ| địa chỉ|DDMMYYYY}, the newer card with more fields after that. Digits are
 * trusted, letters are not: separators may be other signs or missing, marks lost (see {@link
 * CardKeyboard}).
 */
final class CardText {
  /**
   * Twelve digits, what stands between, nine or twelve digits or none, the name, a day, the rest.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "\\D{0,5}?(\\d{12})([^0-9A-Za-z]?)((?:\\d{12}|\\d{9})(?=\\D))?(.*?\\p{L}.*?)(\\d{8})(?!\\d)(.*)");

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");
  private static final Pattern OUTER = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d.)]+$");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M} .'’-]");
  private static final Pattern SEX =
      Pattern.compile(
          "[^\\p{L}]*(nam|n[ữưu]\\x{303}?|n[^\\s|]{0,4}(?=[\\s|])|n)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CardText() {}

  /** The card whose text this is; nothing when it is not that of a card. */
  static Optional<Card> read(String typed) {
    String repaired = CardKeyboard.repaired(typed.strip());
    Matcher form = FORM.matcher(CardKeyboard.digitsAgain(repaired));
    return form.matches() ? Optional.of(card(form, repaired)) : Optional.empty();
  }

  private static Card card(Matcher form, String typed) {
    String separator = form.group(2);
    String old = form.group(3) == null ? "" : form.group(3);
    String day = form.group(5);
    String[] rest = rest(form.group(6), separator, typed.substring(form.start(6)));
    String name = name(typed.substring(form.start(4), form.end(4)), separator);
    return new Card(
        form.group(1),
        old,
        name,
        day(day),
        year(day),
        sex(rest[0]),
        Unmarked.tidied(OUTER.matcher(rest[1]).replaceAll("")),
        day(rest[2]),
        separator.equals("|") && !NO_NAME.matcher(name).find() && marked(name, rest[1]));
  }

  /** Sex, address, day of issue. */
  private static String[] rest(String digits, String separator, String typed) {
    String[] fields = split(typed, separator);
    if (fields.length >= 3) {
      String[] bare = split(digits, separator);
      return new String[] {fields[0], fields[1], bare[2]};
    }
    Matcher sex = SEX.matcher(typed);
    String after = sex.matches() ? sex.group(2) : typed;
    Matcher day = DAY.matcher(after);
    boolean dated = day.find();
    return new String[] {
      sex.matches() ? sex.group(1) : "",
      dated ? after.substring(0, day.start()) : after,
      dated ? day.group() : ""
    };
  }

  /** The fields where a sign of its own stands between; none where a blank or nothing does. */
  private static String[] split(String text, String separator) {
    return separator.isBlank() || !text.startsWith(separator)
        ? new String[0]
        : text.substring(separator.length()).split(Pattern.quote(separator), -1);
  }

  private static String name(String between, String separator) {
    String bare = separator.isBlank() ? between : between.replace(separator, " ");
    return Unmarked.tidied(EDGES.matcher(bare).replaceAll(""));
  }

  /** A name and an address of several words without a single mark have lost them on the way. */
  private static boolean marked(String name, String address) {
    return (name + address).codePoints().anyMatch(letter -> letter > 127);
  }

  /** Nam has its a whatever happened to the marks; what else begins with N is Nữ. */
  private static @Nullable Sex sex(String written) {
    String letters = Unmarked.of(written).toLowerCase(Locale.ROOT);
    if (letters.startsWith("na") && letters.contains("m")) {
      return Sex.MALE;
    }
    return letters.startsWith("n") ? Sex.FEMALE : null;
  }

  private static @Nullable LocalDate day(String digits) {
    if (digits.length() != 8) {
      return null;
    }
    try {
      return LocalDate.of(number(digits, 4, 8), number(digits, 2, 4), number(digits, 0, 2));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The year stands also where the day is 00. */
  private static @Nullable Integer year(String digits) {
    int year = number(digits, 4, 8);
    return year >= 1850 && year <= 2999 ? year : null;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }
}
