package vn.chot.outbreak;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What kind of day each day of a plan is. */
final class Calendar {
  private final boolean[] off;
  private final boolean[] saturday;
  private final boolean[] sunday;
  private final boolean[] moon;

  Calendar(Plan plan) {
    off = new boolean[plan.days()];
    saturday = new boolean[plan.days()];
    sunday = new boolean[plan.days()];
    moon = new boolean[plan.days()];
    for (int day = 0; day < plan.days(); day++) {
      LocalDate date = plan.firstDay().plusDays(day);
      saturday[day] = date.getDayOfWeek() == DayOfWeek.SATURDAY;
      sunday[day] = date.getDayOfWeek() == DayOfWeek.SUNDAY;
      off[day] =
          sunday[day]
              || !Table.read("days-off").texts("day", "day", date.toString()::equals).isEmpty();
      moon[day] = !Table.read("full-moons").texts("day", "day", date.toString()::equals).isEmpty();
    }
  }

  /** Whether those work on it who work so many days a week. */
  boolean works(int day, int daysAWeek) {
    return daysAWeek == 7 || (!off[day] && (daysAWeek == 6 || !saturday[day]));
  }

  /** Sundays and public holidays. */
  boolean off(int day) {
    return off[day] || saturday[day];
  }

  boolean sunday(int day) {
    return sunday[day];
  }

  /** The first and the fifteenth of the lunar month, when pagodas are full. */
  boolean moon(int day) {
    return moon[day];
  }
}
