package vn.chot.app.surveillance.tracing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as the index and its tables count them: whole minutes since 1 December 2019, UTC. */
final class Moments {
  static final Instant BEGINNING = Instant.parse("2019-12-01T00:00:00Z");
  private static final long MOST = 100L * 366 * 24 * 60;

  private Moments() {}

  /** The minute a moment lies in; the first one for all before, a far one for all far after. */
  static int minute(Instant moment) {
    long minutes = Math.floorDiv(Duration.between(BEGINNING, moment).toSeconds(), 60);
    return (int) Math.clamp(minutes, 0, MOST);
  }

  /** The minute by which a moment has passed, for ends. */
  static int minuteAfter(Instant moment) {
    int minute = minute(moment);
    return at(minute).equals(moment) ? minute : minute + 1;
  }

  static Instant at(int minute) {
    return BEGINNING.plusSeconds(minute * 60L);
  }

  /** As a row of a table takes it. */
  static @Nullable OffsetDateTime row(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
