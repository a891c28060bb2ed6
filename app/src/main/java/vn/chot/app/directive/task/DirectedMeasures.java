package vn.chot.app.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures as they were directed, with those who co-operate and their words. */
@Component
class DirectedMeasures {
  private final JdbcClient sql;

  DirectedMeasures(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String SELECT =
      "select " + DirectedMeasure.COLUMNS + "from directive.directed_measure m\n";

  private static final String BY_ID = SELECT + "where m.id = :id";

  /** The measure as directed. */
  Optional<DirectedMeasure> byId(UUID id) {
    return sql.sql(BY_ID).param("id", id).query(DirectedMeasures::measure).optional();
  }

  private static final String HELD = BY_ID + " for no key update";

  /** The same, held until the transaction ends. */
  Optional<DirectedMeasure> held(UUID id) {
    return sql.sql(HELD).param("id", id).query(DirectedMeasures::measure).optional();
  }

  private static final String OF_PAPER =
      SELECT + "where m.paper_id = :paper and not m.undone order by m.position, m.number";

  /** The measures of a paper that stand as directed, in the order printed. */
  List<DirectedMeasure> ofPaper(UUID paper) {
    return sql.sql(OF_PAPER).param("paper", paper).query(DirectedMeasures::measure).list();
  }

  private static DirectedMeasure measure(ResultSet set, int index) throws SQLException {
    return DirectedMeasure.of(new Row(set));
  }

  private static final String COOPERATORS =
      "select agency_id from directive.cooperator where directed_id = :id";

  /** The agencies that co-operate in the measure. */
  List<UUID> cooperators(UUID directed) {
    return sql.sql(COOPERATORS).param("id", directed).query(UUID.class).list();
  }

  private static final String WORDS =
      """
      select id, agency_id, words, by_name, at from directive.cooperator_word
      where directed_id = :id order by id
      """;

  /** What co-operators said about the measure, in that order. */
  List<WordView> words(UUID directed) {
    return sql.sql(WORDS)
        .param("id", directed)
        .query((set, index) -> {
          Row row = new Row(set);
          return new WordView(
              set.getLong("id"),
              row.id("agency_id"),
              row.text("words"),
              row.text("by_name"),
              row.moment("at"));
        })
        .list();
  }

  private static final String ADD =
      """
      insert into directive.directed_measure (
        id, direction_id, paper_id, measure_id, path, position, text, lead_label, grouped, chain,
        cooperating, deadline, deadline_text, cadence, condition, themes, filed, directed_at)
      values (
        :id, :direction, :paper, :measure, :path, :position, :text, :label, :grouped, :chain,
        :cooperating, :deadline, :deadlineText, :cadence, :condition, :themes, :filed, :at)
      """;

  private static final String ADD_COOPERATORS =
      """
      insert into directive.cooperator (directed_id, agency_id)
      select :id, agency from unnest(:agencies) as agency
      """;

  /** Adds a measure; its number is the database's. */
  void add(DirectedMeasure measure, List<UUID> cooperators) {
    sql.sql(ADD)
        .param("id", measure.id())
        .param("direction", measure.directionId())
        .param("paper", measure.paperId())
        .param("measure", measure.measureId())
        .param("path", measure.path())
        .param("position", measure.position())
        .param("text", measure.text())
        .param("label", measure.leadLabel())
        .param("grouped", measure.grouped())
        .param("chain", Row.texts(measure.chain()))
        .param("cooperating", Row.texts(measure.cooperating()))
        .param("deadline", measure.deadline())
        .param("deadlineText", measure.deadlineText())
        .param("cadence", measure.cadence().name())
        .param("condition", measure.condition())
        .param("themes", Row.texts(measure.themes()))
        .param("filed", measure.filed())
        .param("at", Row.at(measure.directedAt()))
        .update();
    if (!cooperators.isEmpty()) {
      sql.sql(ADD_COOPERATORS)
          .param("id", measure.id())
          .param("agencies", Row.ids(cooperators))
          .update();
    }
  }

  private static final String MOVE_DEADLINE =
      "update directive.directed_measure set deadline = :day where id = :id";

  /** Names another day for the measure; its tasks are moved one by one. */
  void moveDeadline(UUID id, @Nullable LocalDate day) {
    sql.sql(MOVE_DEADLINE).param("id", id).param("day", day).update();
  }

  private static final String UNDO =
      "update directive.directed_measure set undone = true where paper_id = :paper and not undone";

  /** Takes all measures of a paper back. */
  void undo(UUID paper) {
    sql.sql(UNDO).param("paper", paper).update();
  }
}
