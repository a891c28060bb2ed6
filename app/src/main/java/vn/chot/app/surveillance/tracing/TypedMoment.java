package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.app.pages.TypedDay;

/** A day and an hour as people type them: 27/4/2021 and 7:30, 7h30, 07.30 or 7. */
final class TypedMoment {
  private static final Pattern HOUR =
      Pattern.compile("([01]?[0-9]|2[0-3])(?:[:.hg]([0-5][0-9])?)?");

  private TypedMoment() {}

  static Optional<Instant> of(String day, String hour) {
    Matcher typed = HOUR.matcher(hour.strip());
    if (!typed.matches()) {
      return Optional.empty();
    }
    String minute = typed.group(2);
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(typed.group(1)), minute == null ? 0 : Integer.parseInt(minute));
    return TypedDay.of(day).map(date -> date.atTime(time).atZone(CaseWindows.HERE).toInstant());
  }

  /** Day and hour in one text, parted by a space: 27/4/2021 07:30, or 2021-04-27T07:30. */
  static Optional<Instant> of(String text) {
    String[] parts = text.strip().replace('T', ' ').split("\\s+", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    boolean hourFirst = parts[0].contains(":");
    String hour =
        parts[hourFirst ? 0 : 1].replaceFirst("^(\\d{1,2}:\\d{2}):\\d{2}(\\.\\d+)?$", "$1");
    return of(parts[hourFirst ? 1 : 0], hour);
  }
}
