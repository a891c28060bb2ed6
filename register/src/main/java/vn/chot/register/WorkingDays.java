package vn.chot.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Which days offices work; the room that knows the holidays answers. */
@FunctionalInterface
public interface WorkingDays {
  /** A year without any working day would be a broken calendar. */
  int LONGEST_BREAK = 366;

  boolean works(LocalDate day);

  /** Monday to Friday, for calendars without holidays. */
  static WorkingDays mondayToFriday() {
    return day ->
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The same hour, so many working days later. */
  default LocalDateTime after(LocalDateTime start, int days) {
    return step(start, days, 1);
  }

  /** The same hour, so many working days earlier. */
  default LocalDateTime before(LocalDateTime end, int days) {
    return step(end, days, -1);
  }

  private LocalDateTime step(LocalDateTime from, int days, int direction) {
    LocalDateTime at = from;
    int idle = 0;
    for (int left = days; left > 0 && idle < LONGEST_BREAK; ) {
      at = at.plusDays(direction);
      boolean works = works(at.toLocalDate());
      left -= works ? 1 : 0;
      idle = works ? 0 : idle + 1;
    }
    return at;
  }
}
