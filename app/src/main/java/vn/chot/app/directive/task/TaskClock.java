package vn.chot.app.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Cadence;

/**
 * How a task or a measure stands in time. Only a named day that has passed makes it overdue; "ngay"
 * shows its words and its age.
 *
 * @param day the day named; null where none is
 * @param words the words that name it, also "ngay"; null
 * @param cadence at once, ongoing or neither
 * @param left days from today to the day named; negative once it has passed; 0 where none is
 * @param age days since it was given
 * @param settled whether it is closed or withdrawn: its clock stands
 */
record TaskClock(
    @Nullable LocalDate day,
    @Nullable String words,
    Cadence cadence,
    long left,
    long age,
    boolean settled) {
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** The clock as it stands today. */
  static TaskClock of(
      @Nullable LocalDate day,
      @Nullable String words,
      Cadence cadence,
      Instant given,
      boolean settled,
      LocalDate today) {
    return new TaskClock(
        day,
        words,
        cadence,
        day == null ? 0 : ChronoUnit.DAYS.between(today, day),
        Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(given, HERE), today)),
        settled);
  }

  /** The clock of a task. */
  static TaskClock of(TaskView task, LocalDate today) {
    return of(
        task.deadline(),
        task.measure().deadlineText(),
        task.measure().cadence(),
        task.assignedAt(),
        task.state().settled(),
        today);
  }

  /** Whether its named day has passed and nothing settled it. */
  boolean overdue() {
    return day != null && left < 0 && !settled;
  }

  /** Whether its named day is today or within a week. */
  boolean near() {
    return day != null && left >= 0 && left <= 7 && !settled;
  }
}
