package vn.chot.app.surveillance.testing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.app.pages.TypedDay;

/**
 * A moment as people type it, in Việt Nam's time: 27/4/2021 14:05, 14:05 27/4/2021, 14h05
 * 27/4/2021, a day alone (its noon), or as programs write it with a zone.
 */
final class TypedMoment {
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})\\s*[:hg]\\s*(\\d{2})?(?::(\\d{2}))?");

  private TypedMoment() {}

  /** The moment; nothing where the text writes none that there is. */
  static Optional<Instant> of(String typed) {
    String text = typed.strip();
    if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*(Z|[+-]\\d{2}:?\\d{2})")) {
      try {
        return Optional.of(java.time.OffsetDateTime.parse(text).toInstant());
      } catch (DateTimeException none) {
        return Optional.empty();
      }
    }
    Matcher hour = HOUR.matcher(text.replace('T', ' '));
    String day = text.replace('T', ' ');
    LocalTime time = LocalTime.NOON;
    if (hour.find()) {
      try {
        String minutes = hour.group(2);
        time =
            LocalTime.of(
                Integer.parseInt(hour.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
      } catch (DateTimeException none) {
        return Optional.empty();
      }
      day = (day.substring(0, hour.start()) + day.substring(hour.end())).replace(",", " ").strip();
    }
    LocalTime at = time;
    Optional<LocalDate> on = TypedDay.of(day);
    return on.map(one -> one.atTime(at).atZone(TestList.HERE).toInstant());
  }
}
