package vn.chot.app.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks, one by one. */
@Component
class Tasks {
  private final JdbcClient sql;

  Tasks(JdbcClient sql) {
    this.sql = sql;
  }

  /** The start of every statement that answers whole tasks; read by {@link #task}. */
  static final String SELECT =
      "select "
          + DirectedMeasure.COLUMNS
          + """
            , t.id, t.number, t.agency_id, t.state, t.percent, t.deadline, t.assigned_at,
            t.acknowledged_at, t.submitted_at, t.settled_at, t.handed_to, t.handed_to_name,
            t.obstacle_to, t.obstacle_at, t.last_word, t.last_by_name, t.last_at, t.reported,
            t.version,
            array(select c.agency_id from directive.cooperator c
                  where c.directed_id = m.id) as cooperators,
            array(select distinct v.to_agency from directive.task_move v
                  where v.task_id = t.id and v.to_agency is not null) as asked_to_help
          from directive.task t
          join directive.directed_measure m on m.id = t.directed_id
          """;

  private static final String BY_ID = SELECT + "where t.id = :id";

  /** The task as it stands now. */
  Optional<TaskView> byId(UUID id) {
    return sql.sql(BY_ID).param("id", id).query(Tasks::task).optional();
  }

  private static final String LOCK =
      "select id from directive.task where id = :id for no key update";

  /** The task, held until the transaction ends: moves of one task come one after another. */
  Optional<TaskView> held(UUID id) {
    sql.sql(LOCK).param("id", id).query(UUID.class).optional();
    return byId(id);
  }

  private static final String OF_MEASURE =
      SELECT + "where t.directed_id = :measure order by t.number";

  /** The tasks of one directed measure. */
  List<TaskView> ofMeasure(UUID directed) {
    return sql.sql(OF_MEASURE).param("measure", directed).query(Tasks::task).list();
  }

  private static final String OF_PAPER =
      SELECT + "where t.paper_id = :paper and not m.undone order by m.position, m.number, t.number";

  /** The tasks of a paper that stand, in the order printed. */
  List<TaskView> ofPaper(UUID paper) {
    return sql.sql(OF_PAPER).param("paper", paper).query(Tasks::task).list();
  }

  private static final String HOLD_OF_PAPER =
      """
      select t.id from directive.task t
      join directive.directed_measure m on m.id = t.directed_id
      where t.paper_id = :paper and not m.undone
      order by t.id for no key update of t
      """;

  /** The same, held until the transaction ends. */
  List<TaskView> heldOfPaper(UUID paper) {
    sql.sql(HOLD_OF_PAPER).param("paper", paper).query(UUID.class).list();
    return ofPaper(paper);
  }

  static TaskView task(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    return new TaskView(
        row.id("id"),
        set.getLong("number"),
        DirectedMeasure.of(row),
        Set.copyOf(row.ids("cooperators")),
        row.id("agency_id"),
        TaskState.valueOf(row.text("state")),
        set.getInt("percent"),
        row.date("deadline"),
        row.moment("assigned_at"),
        row.momentOrNull("acknowledged_at"),
        row.momentOrNull("submitted_at"),
        row.momentOrNull("settled_at"),
        row.idOrNull("handed_to"),
        row.textOrNull("handed_to_name"),
        row.idOrNull("obstacle_to"),
        Set.copyOf(row.ids("asked_to_help")),
        row.momentOrNull("obstacle_at"),
        row.textOrNull("last_word"),
        row.textOrNull("last_by_name"),
        row.momentOrNull("last_at"),
        set.getBoolean("reported"),
        set.getInt("version"));
  }

  private static final String ADD =
      """
      insert into directive.task (id, directed_id, paper_id, agency_id, state, deadline, assigned_at)
      select :id, m.id, m.paper_id, :agency, 'ASSIGNED', m.deadline, :at
      from directive.directed_measure m where m.id = :measure
      """;

  /** Gives a directed measure to an agency; the task bears the measure's deadline. */
  UUID assign(UUID directed, UUID agency, Instant at) {
    UUID id = UUID.randomUUID();
    sql.sql(ADD)
        .param("id", id)
        .param("measure", directed)
        .param("agency", agency)
        .param("at", Row.at(at))
        .update();
    return id;
  }

  /** What each move does to the task's own columns; the states themselves are TaskMove's. */
  private static final String MOVE =
      """
      update directive.task set
        state = :to,
        percent = case :move when 'CLOSE' then 100
                             else coalesce(cast(:percent as smallint), percent) end,
        deadline = case :move when 'MOVE_DEADLINE' then cast(:day as date) else deadline end,
        acknowledged_at = case when acknowledged_at is null
                                and :move in ('ACKNOWLEDGE', 'REPORT', 'RAISE_OBSTACLE')
                               then :at else acknowledged_at end,
        submitted_at = case :move when 'SUBMIT' then :at else submitted_at end,
        settled_at = case when :move in ('CLOSE', 'WITHDRAW') then :at end,
        handed_to = case :move when 'HAND' then cast(:person as uuid) else handed_to end,
        handed_to_name = case :move when 'HAND' then :personName else handed_to_name end,
        obstacle_to = case when :move = 'RAISE_OBSTACLE' then cast(:agency as uuid)
                           when :move in ('ANSWER_OBSTACLE', 'CLOSE', 'WITHDRAW') then null
                           else obstacle_to end,
        obstacle_at = case when :move = 'RAISE_OBSTACLE' then :at
                           when :move in ('ANSWER_OBSTACLE', 'CLOSE', 'WITHDRAW') then null
                           else obstacle_at end,
        reported = reported or :move in ('REPORT', 'RAISE_OBSTACLE', 'SUBMIT'),
        last_word = case when :spoke then :words else last_word end,
        last_by_name = case when :spoke then :byName else last_by_name end,
        last_at = case when :spoke then :at else last_at end,
        version = version + 1
      where id = :id and version = :version
      """;

  /** Changes the task by one step; the caller holds it. */
  void move(TaskView before, Step step, String byName, Instant at) {
    boolean spoke =
        switch (step.move()) {
          case REPORT, RAISE_OBSTACLE, SUBMIT -> step.words() != null;
          case ACKNOWLEDGE, ANSWER_OBSTACLE, HAND, RETURN, CLOSE, WITHDRAW, MOVE_DEADLINE -> false;
        };
    int rows =
        sql.sql(MOVE)
            .param("id", before.id())
            .param("version", before.version())
            .param("to", step.move().after(before.state()).name())
            .param("move", step.move().name())
            .param("percent", step.percent())
            .param("day", step.day())
            .param("person", step.toPerson())
            .param("personName", step.toName())
            .param("agency", step.toAgency())
            .param("spoke", spoke)
            .param("words", step.words())
            .param("byName", byName)
            .param("at", Row.at(at))
            .update();
    if (rows != 1) {
      throw new IllegalStateException("task " + before.id() + " was not held");
    }
  }
}
