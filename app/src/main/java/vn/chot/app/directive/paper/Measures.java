package vn.chot.app.directive.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.notice.Cadence;
import vn.chot.notice.Span;
import vn.chot.notice.Theme;

/** The measures of papers. */
@Component
class Measures {

  private final JdbcClient sql;
  private final PaperJson json;
  private final PaperReferences references;

  Measures(JdbcClient sql, PaperJson json, PaperReferences references) {
    this.sql = sql;
    this.json = json;
    this.references = references;
  }

  private static final String COLUMNS =
      """
      select id, paper_id, path, span_start, span_end, text, lead, cooperating, lead_inherited,
             deadline, deadline_text, other_deadlines, cadence, condition, paper_references, themes,
             doubts, findings, origin, merged_into, dropped_at, version,
             edited_by, edited_by_name, edited_at
      from directive.measure
      """;

  private static final String OF_PAPER =
      COLUMNS
          + """
          where paper_id = :paper
          order by span_start, span_end, id
          """;

  /** The measures of a paper in the order printed, those taken off the list among them. */
  List<MeasureView> ofPaper(UUID paperId) {
    return sql.sql(OF_PAPER).param("paper", paperId).query(this::measure).list();
  }

  private static final String BY_ID =
      COLUMNS
          + """
          where id = :id
          """;

  /** The measure as it stands now. */
  Optional<MeasureView> byId(UUID id) {
    return sql.sql(BY_ID).param("id", id).query(this::measure).optional();
  }

  private MeasureView measure(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    return new MeasureView(
        row.id("id"),
        row.id("paper_id"),
        row.text("path"),
        new Span(set.getInt("span_start"), set.getInt("span_end")),
        row.text("text"),
        new MeasureFields(
            row.texts("lead"),
            row.texts("cooperating"),
            row.date("deadline"),
            row.textOrNull("deadline_text"),
            row.dates("other_deadlines"),
            Cadence.valueOf(row.text("cadence")),
            row.textOrNull("condition"),
            row.texts("paper_references"),
            row.texts("themes").stream().map(Theme::valueOf).toList()),
        set.getBoolean("lead_inherited"),
        json.doubts(row.text("doubts")),
        json.findings(row.text("findings")),
        Origin.valueOf(row.text("origin")),
        row.textOrNull("dropped_at") != null,
        row.idOrNull("merged_into"),
        set.getInt("version"),
        row.by("edited"));
  }

  private static final String INSERT =
      """
      insert into directive.measure (
        id, paper_id, path, span_start, span_end, text, lead, cooperating, lead_inherited, deadline,
        deadline_text, other_deadlines, cadence, condition, paper_references, themes, doubts,
        findings, origin, version, edited_by, edited_by_name, edited_at)
      values (
        :id, :paper, :path, :start, :end, :text, :lead, :cooperating, :inherited, :deadline,
        :deadlineText, cast(:otherDeadlines as date[]), :cadence, :condition, :references, :themes,
        cast(:doubts as jsonb), cast(:findings as jsonb), :origin, :version, :by, :byName, :at)
      """;

  /** Adds a measure and the papers it cites. */
  void add(MeasureView measure) {
    values(sql.sql(INSERT), measure)
        .param("paper", measure.paperId())
        .param("path", measure.path())
        .update();
    references.ofMeasure(measure);
  }

  private static final String REPLACE =
      """
      update directive.measure set
        span_start = :start, span_end = :end, text = :text, lead = :lead,
        cooperating = :cooperating, lead_inherited = :inherited, deadline = :deadline,
        deadline_text = :deadlineText, other_deadlines = cast(:otherDeadlines as date[]),
        cadence = :cadence, condition = :condition, paper_references = :references,
        themes = :themes, doubts = cast(:doubts as jsonb), findings = cast(:findings as jsonb),
        origin = :origin, merged_into = :into,
        dropped_at = case when :dropped then coalesce(dropped_at, :at) end,
        dropped_by = case when :dropped then coalesce(dropped_by, :by) end,
        version = :version, edited_by = :by, edited_by_name = :byName, edited_at = :at
      where id = :id and version = :version - 1
      """;

  /** Stores a measure over the version before it; false when that is gone. */
  boolean replace(MeasureView next) {
    int rows =
        values(sql.sql(REPLACE), next)
            .param("into", next.mergedInto())
            .param("dropped", next.dropped())
            .update();
    if (rows == 1) {
      references.ofMeasure(next);
    }
    return rows == 1;
  }

  private JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, MeasureView measure) {
    MeasureFields fields = measure.fields();
    return statement
        .param("id", measure.id())
        .param("start", measure.span().start())
        .param("end", measure.span().end())
        .param("text", measure.text())
        .param("lead", Row.array(fields.lead()))
        .param("cooperating", Row.array(fields.cooperating()))
        .param("inherited", measure.leadInherited())
        .param("deadline", fields.deadline())
        .param("deadlineText", fields.deadlineText())
        .param("otherDeadlines", Row.array(fields.otherDeadlines()))
        .param("cadence", fields.cadence().name())
        .param("condition", fields.condition())
        .param("references", Row.array(fields.references()))
        .param("themes", fields.themes().stream().map(Enum::name).toArray(String[]::new))
        .param("doubts", json.write(measure.doubts()))
        .param("findings", json.write(measure.findings()))
        .param("origin", measure.origin().name())
        .param("version", measure.version())
        .param("by", measure.edited().id())
        .param("byName", measure.edited().name())
        .param("at", Row.at(measure.edited().at()));
  }
}
