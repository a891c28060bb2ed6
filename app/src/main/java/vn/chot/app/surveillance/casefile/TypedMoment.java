package vn.chot.app.surveillance.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.TypedDay;

/** A day and a time of it as people type them: 27/4/2021 and 8:30, 08h30, 8h. */
final class TypedMoment {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[:hgHG.]?\\s*(\\d{2})?");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

  private TypedMoment() {}

  /** The moment; nothing where the day or the time is none. */
  static Optional<Instant> of(String day, String time, LocalTime otherwise) {
    Optional<LocalDate> on = TypedDay.of(day);
    Optional<LocalTime> at = time.isBlank() ? Optional.of(otherwise) : time(time.strip());
    return on.isEmpty() || at.isEmpty()
        ? Optional.empty()
        : Optional.of(on.get().atTime(at.get()).atZone(CaseRows.HERE).toInstant());
  }

  private static Optional<LocalTime> time(String typed) {
    Matcher time = TIME.matcher(typed);
    if (!time.matches()) {
      return Optional.empty();
    }
    String minutes = time.group(2);
    try {
      int hour = Integer.parseInt(time.group(1));
      return Optional.of(
          hour == 24
              ? LocalTime.of(23, 59)
              : LocalTime.of(hour, minutes == null ? 0 : Integer.parseInt(minutes)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  static String day(@Nullable Instant at) {
    return at == null ? "" : at.atZone(CaseRows.HERE).toLocalDate().toString();
  }

  static String time(@Nullable Instant at) {
    return at == null ? "" : SHOWN.format(at.atZone(CaseRows.HERE));
  }
}
