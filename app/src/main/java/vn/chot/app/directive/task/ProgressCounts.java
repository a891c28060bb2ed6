package vn.chot.app.directive.task;

import java.sql.SQLException;

/**
 * How far measures are. Measures are counted, not the copies that several agencies hold of one.
 *
 * @param measures all that were directed or filed
 * @param done every agency's task is closed
 * @param overdue some agency's named day has passed
 * @param waiting some agency has not taken its task
 * @param obstructed some agency's obstacle waits for an answer
 * @param filed nobody was tasked
 */
record ProgressCounts(
    long measures, long done, long overdue, long waiting, long obstructed, long filed) {

  /** The sums over measures {@code c} of {@link MeasureProgress#LATERAL}. */
  static final String SUMS =
      """
      count(*) as measures,
      count(*) filter (where c.tasks > 0 and c.closed > 0 and c.closed + c.withdrawn = c.tasks)
        as done,
      count(*) filter (where c.overdue > 0) as overdue,
      count(*) filter (where c.waiting > 0) as waiting,
      count(*) filter (where c.obstacles > 0) as obstructed,
      count(*) filter (where c.tasks = 0) as filed
      """;

  /** The counts of a row that has {@link #SUMS}. */
  static ProgressCounts of(Row row) throws SQLException {
    return new ProgressCounts(
        row.set().getLong("measures"),
        row.set().getLong("done"),
        row.set().getLong("overdue"),
        row.set().getLong("waiting"),
        row.set().getLong("obstructed"),
        row.set().getLong("filed"));
  }
}
