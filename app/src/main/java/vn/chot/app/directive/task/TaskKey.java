package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of tasks ends: the next page begins after it. The order is open before settled, then
 * the day named, then the newest.
 *
 * @param settled whether the last task shown is settled
 * @param due its day; 9999-12-31 where none is named
 * @param number its number
 */
record TaskKey(boolean settled, LocalDate due, long number) {
  private static final Pattern WORD = Pattern.compile("([01])\\.(-?\\d{1,7})\\.(\\d{1,18})");
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  /** The key as a word for an address. */
  String word() {
    return (settled ? 1 : 0) + "." + (LAST.toEpochDay() - due.toEpochDay()) + "." + number;
  }

  /** The key a word stands for; nothing where it is no key of ours. */
  static Optional<TaskKey> of(String word) {
    Matcher key = WORD.matcher(word);
    if (!key.matches()) {
      return Optional.empty();
    }
    LocalDate due = LAST.minusDays(Long.parseLong(key.group(2)));
    return due.isBefore(FIRST) || due.isAfter(LAST)
        ? Optional.empty()
        : Optional.of(new TaskKey(key.group(1).equals("1"), due, Long.parseLong(key.group(3))));
  }
}
