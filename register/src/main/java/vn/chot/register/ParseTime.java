package vn.chot.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and moments as people type them: 27/4/2021, 8:30 27/4/2021, 8h30 ngày 27/4/2021. */
final class ParseTime {
  private static final Pattern DAY =
      Pattern.compile("(?:ngày +)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})(?::| *h| *giờ *)(\\d{2})?(?::\\d{2})?(?: *phút)?");
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private ParseTime() {}

  static ParseValue.Outcome day(String text) {
    Optional<LocalDate> day = readDay(text);
    return day.isPresent()
        ? new ParseValue.Outcome.Read(new Value.Day(day.get()))
        : ParseValue.unread(
            "\"%s\" không phải một ngày có trong lịch; viết ngày/tháng/năm đủ bốn chữ số, như 27/4/2021."
                .formatted(ParseValue.brief(text)),
            "\"%s\" is no day of the calendar; write day/month/year in four digits, as 27/4/2021."
                .formatted(ParseValue.brief(text)));
  }

  static ParseValue.Outcome moment(String text) {
    for (int blank = -1; (blank = nextBreak(text, blank + 1)) >= 0; ) {
      String first = text.substring(0, blank).replaceAll(",$", "").strip();
      String second = text.substring(blank + 1).strip();
      Optional<LocalDate> day = readDay(first).or(() -> readDay(second));
      Optional<LocalTime> hour = readHour(readDay(first).isPresent() ? second : first);
      if (day.isPresent() && hour.isPresent()) {
        return new ParseValue.Outcome.Read(new Value.Moment(day.get().atTime(hour.get())));
      }
    }
    return ParseValue.unread(
        "\"%s\" không phải ngày giờ; viết giờ rồi ngày, như 8:30 27/4/2021."
            .formatted(ParseValue.brief(text)),
        "\"%s\" is no day and time; write the hour, then the day, as 8:30 27/4/2021."
            .formatted(ParseValue.brief(text)));
  }

  private static int nextBreak(String text, int from) {
    for (int i = from; i < Math.min(text.length(), 40); i++) {
      if (text.charAt(i) == ' ' || text.charAt(i) == 'T') {
        return i;
      }
    }
    return -1;
  }

  static Optional<LocalDate> readDay(String text) {
    Matcher m = DAY.matcher(text);
    if (m.matches()) {
      return date(m.group(3), m.group(2), m.group(1));
    }
    Matcher iso = ISO_DAY.matcher(text);
    return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(date).filter(d -> d.getYear() >= EARLIEST && d.getYear() <= LATEST);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> readHour(String text) {
    Matcher m = HOUR.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
