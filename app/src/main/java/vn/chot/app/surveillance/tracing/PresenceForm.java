package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A presence as it should have been, as it is typed.
 *
 * @param place the name of the place; the one it stands at where it was left as it is
 * @param chosen the id picked among several places of that name
 */
record PresenceForm(
    String place, String chosen, String day, String hour, String toDay, String toHour, String why) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  PresenceForm {
    place = given(place);
    chosen = given(chosen);
    day = given(day);
    hour = given(hour);
    toDay = given(toDay);
    toHour = given(toHour);
    why = given(why);
  }

  private static String given(@Nullable String sent) {
    return sent == null ? "" : sent.strip().substring(0, Math.min(300, sent.strip().length()));
  }

  /** As it stands now. */
  static PresenceForm of(StoredPresences.Line line, String place) {
    ZonedDateTime from = line.from().atZone(CaseWindows.HERE);
    ZonedDateTime to = line.to().atZone(CaseWindows.HERE);
    return new PresenceForm(
        place, "", DAY.format(from), HOUR.format(from), DAY.format(to), HOUR.format(to), "");
  }

  Optional<Instant> from() {
    return TypedMoment.of(day, hour);
  }

  Optional<Instant> to() {
    return TypedMoment.of(toDay.isEmpty() ? day : toDay, toHour);
  }
}
