package vn.chot.app.directive.task;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one directed measure is: one line, however many agencies lead it.
 *
 * @param measure the measure as directed
 * @param paperTitle the kind and number of its paper
 * @param paperDay the paper's day; null where it bears none
 * @param tasks how many agencies lead it
 * @param closed how many of their tasks are closed
 * @param withdrawn how many are withdrawn
 * @param reported how many have reported
 * @param overdue how many are overdue
 * @param waiting how many have not taken it
 * @param obstacles how many wait for an answer to an obstacle
 * @param percent how far on average
 * @param task the task that spoke last, or the only one; null where nobody was tasked
 * @param agency who leads that task; null where nobody was tasked
 * @param state how that task stands; null where nobody was tasked
 * @param lastWord what it said last; null
 * @param lastAt when; null
 * @param clock how the measure stands in time
 */
record MeasureProgress(
    DirectedMeasure measure,
    String paperTitle,
    @Nullable LocalDate paperDay,
    int tasks,
    int closed,
    int withdrawn,
    int reported,
    int overdue,
    int waiting,
    int obstacles,
    int percent,
    @Nullable UUID task,
    @Nullable UUID agency,
    @Nullable TaskState state,
    @Nullable String lastWord,
    @Nullable Instant lastAt,
    TaskClock clock) {

  /** What the tasks of a measure {@code m} come to; one row a measure, also without tasks. */
  static final String LATERAL =
      """
      select count(t.id) as tasks,
             count(*) filter (where t.state = 'CLOSED') as closed,
             count(*) filter (where t.state = 'WITHDRAWN') as withdrawn,
             count(*) filter (where t.reported) as reported,
             count(*) filter (where t.state not in ('CLOSED', 'WITHDRAWN') and t.due < :today)
               as overdue,
             count(*) filter (where t.state = 'ASSIGNED') as waiting,
             count(t.obstacle_at) as obstacles
      from directive.task t
      where t.directed_id = m.id
      """;

  /** What a line shows beside the counts {@code c}: how far, and the task that spoke last. */
  static final String COLUMNS =
      DirectedMeasure.COLUMNS
          + """
            , p.kind, p.number as paper_number, p.issued_on, c.*, f.percent as far,
            s.id as spoke_id, s.agency_id as spoke_agency, s.state as spoke_state,
            s.deadline as spoke_deadline, s.last_word as spoke_word, s.last_at as spoke_at
          """;

  private static final String FAR =
      """
      cross join lateral (
        select coalesce(round(avg(t.percent) filter (where t.state <> 'WITHDRAWN')), 0) as percent
        from directive.task t where t.directed_id = m.id
      """;

  private static final String SPOKE =
      """
      ) f
      left join lateral (
        select t.* from directive.task t where t.directed_id = m.id
      """;

  private static final String LAST =
      """
        order by t.last_at desc nulls last, t.number limit 1) s on true
      """;

  /**
   * The joins of {@link #COLUMNS} after measure {@code m}, paper {@code p} and counts {@code c}.
   */
  static String joins(ProgressScope scope) {
    return FAR + scope.condition() + SPOKE + scope.condition() + LAST;
  }

  /** The line of a row that has {@link #COLUMNS}. */
  static MeasureProgress of(Row row, LocalDate today) throws SQLException {
    DirectedMeasure measure = DirectedMeasure.of(row);
    int tasks = row.set().getInt("tasks");
    int settled = row.set().getInt("closed") + row.set().getInt("withdrawn");
    String state = row.textOrNull("spoke_state");
    return new MeasureProgress(
        measure,
        TaskList.paperTitle(row),
        row.date("issued_on"),
        tasks,
        row.set().getInt("closed"),
        row.set().getInt("withdrawn"),
        row.set().getInt("reported"),
        row.set().getInt("overdue"),
        row.set().getInt("waiting"),
        row.set().getInt("obstacles"),
        row.set().getInt("far"),
        row.idOrNull("spoke_id"),
        row.idOrNull("spoke_agency"),
        state == null ? null : TaskState.valueOf(state),
        row.textOrNull("spoke_word"),
        row.momentOrNull("spoke_at"),
        TaskClock.of(
            tasks == 1 ? row.date("spoke_deadline") : measure.deadline(),
            measure.deadlineText(),
            measure.cadence(),
            measure.directedAt(),
            tasks > 0 && settled == tasks,
            today));
  }

  /** Whether several agencies lead it. */
  boolean group() {
    return tasks > 1;
  }

  /** Whether every agency's task is closed. */
  boolean done() {
    return closed > 0 && closed + withdrawn == tasks;
  }

  /** Whether it was taken back from everybody. */
  boolean takenBack() {
    return tasks > 0 && withdrawn == tasks;
  }
}
