package vn.chot.app.people.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Cell;
import vn.chot.sheet.DayAnswer;

/**
 * A birth as lists write it: a day in any writing, month and year, a year, or the age on the list's
 * day.
 */
final class ReadBirth {
  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{2}|\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
  private static final Pattern MONTH =
      Pattern.compile("(?:thang )?(\\d{1,2})\\s*(?:[/.\\-]|nam)\\s*(\\d{4})");
  private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
  private static final Pattern YEAR =
      Pattern.compile("(?:sn|sinh nam|nam sinh|nam|sinh|khoang|k)?[ .:]*((?:18|19|20)\\d{2})");
  private static final Pattern AGE =
      Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?\\s*(?:tuoi|t|years?|yrs?|y)?");
  private static final Pattern MONTHS_OLD =
      Pattern.compile("(\\d{1,2})\\s*(?:thang(?: tuoi)?|months?)");
  private static final int OLDEST = 125;

  /** A day, or only a year; both null where it could not be told. */
  record Birth(@Nullable LocalDate day, @Nullable Integer year) {
    static final Birth UNKNOWN = new Birth(null, null);

    boolean known() {
      return year != null;
    }

    static Birth on(LocalDate day) {
      return new Birth(day, day.getYear());
    }
  }

  private final LocalDate listDay;

  ReadBirth(LocalDate listDay) {
    this.listDay = listDay;
  }

  /** A day or a year. */
  Birth born(Cell cell, Told told) {
    return switch (DayAnswer.read(cell)) {
      case DayAnswer.On(LocalDate day) -> Birth.on(day);
      case DayAnswer.InYear(int year) -> new Birth(null, year);
      case DayAnswer.Missing() -> Birth.UNKNOWN;
      case DayAnswer.Unclear(String written) -> otherwise(written, told);
    };
  }

  private Birth otherwise(String written, Told told) {
    Optional<Birth> found = written(CleanText.of(written), told);
    if (found.isEmpty()) {
      told.fault(
          "Ngày sinh “"
              + written
              + "” không đọc được. Hãy ghi ngày/tháng/năm (12/03/1985) hoặc chỉ"
              + " năm (1985).",
          "The birth date “"
              + written
              + "” cannot be read. Write day/month/year (12/03/1985) or the"
              + " year alone (1985).");
    }
    return found.orElse(Birth.UNKNOWN);
  }

  /** A birth in words; nothing where it is none. */
  Optional<Birth> written(String text, Told told) {
    String plain = folded(text);
    if (plain.isEmpty() || plain.matches("[0/.\\-\\s?]+") || plain.equals("khong ro")) {
      return Optional.of(Birth.UNKNOWN);
    }
    Matcher words = WORDS.matcher(plain);
    if (words.matches()) {
      return day(words, told);
    }
    Matcher parts = PARTS.matcher(plain);
    if (parts.matches()) {
      return day(parts, told);
    }
    Matcher together = RUN_TOGETHER.matcher(plain);
    if (together.matches()) {
      return day(together, told);
    }
    Matcher month = MONTH.matcher(plain);
    if (month.matches() && Integer.parseInt(month.group(1)) <= 12) {
      told.note(Note.MONTH_ONLY);
      return Optional.of(new Birth(null, Integer.parseInt(month.group(2))));
    }
    Matcher year = YEAR.matcher(plain);
    return year.matches()
        ? Optional.of(new Birth(null, Integer.parseInt(year.group(1))))
        : Optional.empty();
  }

  private Optional<Birth> day(Matcher parts, Told told) {
    int day = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int year = year(parts.group(3), told);
    if (day == 0 || month == 0) {
      told.note(Note.MONTH_ONLY);
      return Optional.of(new Birth(null, year));
    }
    try {
      if (month > 12 && day <= 12) {
        told.note(Note.MONTH_FIRST);
        return Optional.of(Birth.on(LocalDate.of(year, day, month)));
      }
      return Optional.of(Birth.on(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int year(String digits, Told told) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    told.note(Note.SHORT_YEAR);
    int century = listDay.getYear() / 100 * 100;
    return century + year > listDay.getYear() ? century - 100 + year : century + year;
  }

  /** The birth year that an age on the list's day gives. */
  Birth aged(Cell cell, Told told) {
    String text = CleanText.of(cell.shown());
    String plain = folded(text);
    if (plain.isEmpty()) {
      return Birth.UNKNOWN;
    }
    Matcher months = MONTHS_OLD.matcher(plain);
    if (months.matches()) {
      told.note(Note.AGE_TOLD);
      return new Birth(null, listDay.minusMonths(Integer.parseInt(months.group(1))).getYear());
    }
    Matcher age = AGE.matcher(plain);
    if (age.matches() && Integer.parseInt(age.group(1)) <= OLDEST) {
      int years = Integer.parseInt(age.group(1));
      if (years == 0) {
        told.note(Note.AGE_ZERO);
        return Birth.UNKNOWN;
      }
      told.note(Note.AGE_TOLD);
      return new Birth(null, listDay.getYear() - years);
    }
    Told apart = new Told();
    Optional<Birth> written = written(text, apart);
    if (written.isEmpty()) {
      told.fault(
          "Tuổi “" + text + "” không đọc được. Hãy ghi số tuổi (36) hoặc năm sinh (1985).",
          "The age “" + text + "” cannot be read. Write years (36) or the year of birth (1985).");
    }
    apart.notes().forEach(told::note);
    return written.orElse(Birth.UNKNOWN);
  }

  /** Without marks, in small letters, with the signs between figures. */
  private static String folded(String text) {
    StringBuilder plain = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean figures = word.chars().anyMatch(Character::isDigit);
      String bare = figures && word.length() < 12 ? Unfolded.of(word) : Unmarked.of(word);
      plain.append(plain.isEmpty() ? "" : " ").append(bare);
    }
    return plain.toString().strip();
  }

  /** Keeps / . - and commas, folds the rest. */
  private static final class Unfolded {
    static String of(String word) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        out.append(
            "/.-,".indexOf(c) >= 0 || Character.isDigit(c)
                ? String.valueOf(c)
                : Unmarked.of(String.valueOf(c)));
      }
      return out.toString();
    }
  }
}
