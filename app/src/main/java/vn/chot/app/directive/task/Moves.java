package vn.chot.app.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** The history of tasks: every move, who and when, with its files. */
@Component
class Moves {
  private final JdbcClient sql;

  Moves(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String SELECT =
      """
      select v.id, v.task_id, v.move, v.from_state, v.to_state, v.percent, v.words, v.old_day,
             v.new_day, v.to_agency, v.to_person, v.to_name, v.by_id, v.by_name, v.by_agency, v.at,
             array(select f.file_id from directive.task_file f where f.move_id = v.id
                   order by f.place) as files
      from directive.task_move v
      """;

  private static final String OF_TASK = SELECT + "where v.task_id = :task order by v.id desc";

  /** The moves of a task, newest first. */
  List<MoveView> ofTask(UUID task) {
    return sql.sql(OF_TASK).param("task", task).query(Moves::move).list();
  }

  private static final String LAST = OF_TASK + " limit 1";

  /** The last move of a task; nothing before the first. */
  Optional<MoveView> last(UUID task) {
    return sql.sql(LAST).param("task", task).query(Moves::move).optional();
  }

  private static final String HAS_FILE =
      """
      select exists (
        select from directive.task_file f join directive.task_move v on v.id = f.move_id
        where v.task_id = :task and f.file_id = :file)
      """;

  /** Whether the file came with a move of this task. */
  boolean hasFile(UUID task, UUID file) {
    return sql.sql(HAS_FILE).param("task", task).param("file", file).query(Boolean.class).single();
  }

  private static MoveView move(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    return new MoveView(
        set.getLong("id"),
        row.id("task_id"),
        TaskMove.valueOf(row.text("move")),
        TaskState.valueOf(row.text("from_state")),
        TaskState.valueOf(row.text("to_state")),
        row.number("percent"),
        row.textOrNull("words"),
        row.date("old_day"),
        row.date("new_day"),
        row.idOrNull("to_agency"),
        row.idOrNull("to_person"),
        row.textOrNull("to_name"),
        row.id("by_id"),
        row.text("by_name"),
        row.idOrNull("by_agency"),
        row.moment("at"),
        row.ids("files"));
  }

  private static final String ADD =
      """
      insert into directive.task_move (
        task_id, move, from_state, to_state, percent, words, old_day, new_day, to_agency, to_person,
        to_name, by_id, by_name, by_agency, at)
      values (
        :task, :move, :from, :to, cast(:percent as smallint), :words, :oldDay, :newDay, :toAgency,
        :toPerson, :toName, :by, :byName, :byAgency, :at)
      returning id
      """;

  private static final String ADD_FILES =
      """
      insert into directive.task_file (move_id, file_id, place)
      select :move, f.id, f.place from unnest(:files) with ordinality as f (id, place)
      """;

  /** Notes the step with its files; returns the row's id. */
  long add(Actor actor, TaskView before, Step step, Instant at) {
    long id =
        sql.sql(ADD)
            .param("task", before.id())
            .param("move", step.move().name())
            .param("from", before.state().name())
            .param("to", step.move().after(before.state()).name())
            .param("percent", step.percent())
            .param("words", step.words())
            .param("oldDay", step.day() == null ? null : before.deadline())
            .param("newDay", step.day())
            .param("toAgency", step.toAgency())
            .param("toPerson", step.toPerson())
            .param("toName", step.toName())
            .param("by", actor.id())
            .param("byName", actor.name())
            .param("byAgency", step.byAgency())
            .param("at", Row.at(at))
            .query(Long.class)
            .single();
    if (!step.files().isEmpty()) {
      sql.sql(ADD_FILES).param("move", id).param("files", Row.ids(step.files())).update();
    }
    return id;
  }
}
