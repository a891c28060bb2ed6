package vn.chot.app.surveillance.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * The generator's ten days laid on the days before the demonstration's first start: from a
 * Saturday, as in the plan, so that classes meet on school days.
 *
 * @param first the first of the ten days
 * @param today when the demonstration begins
 */
record DemoDays(LocalDate first, LocalDate today) {
  static final int DAYS = 10;
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  static DemoDays before(LocalDate today) {
    LocalDate first =
        today.minusDays(DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return new DemoDays(first, today);
  }

  LocalDate day(int day) {
    return first.plusDays(day);
  }

  /** A minute of a day, both counted from 0. */
  Instant at(int day, int minute) {
    return day(day).atStartOfDay(HERE).toInstant().plusSeconds(minute * 60L);
  }
}
