package vn.chot.app.directive.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.notice.Cadence;
import vn.chot.notice.Kind;

/** The list of tasks: open before settled, then by the day named, then the newest; by key. */
@Component
class TaskList {
  static final int SIZE = 30;
  private static final int CUT = 260;

  private final JdbcClient sql;
  private final Directory directory;

  TaskList(JdbcClient sql, Directory directory) {
    this.sql = sql;
    this.directory = directory;
  }

  /**
   * A page of the list.
   *
   * @param rows its lines
   * @param next where the next page begins; null on the last page
   */
  record Page(List<TaskRow> rows, @Nullable TaskKey next) {}

  /** The page after a key, or the first. */
  Page page(TaskScope scope, TaskFilter filter, LocalDate today, @Nullable TaskKey after) {
    if (scope.agencies() != null && scope.agencies().isEmpty()) {
      return new Page(List.of(), null);
    }
    TaskQuery query = TaskQuery.page(scope, filter, today, after, SIZE + 1);
    List<TaskRow> rows = sql.sql(query.sql()).params(query.values()).query(row(today)).list();
    return rows.size() > SIZE
        ? new Page(named(rows.subList(0, SIZE), today), rows.get(SIZE - 1).key())
        : new Page(named(rows, today), null);
  }

  private List<TaskRow> named(List<TaskRow> rows, LocalDate today) {
    Set<UUID> ids = rows.stream().map(TaskRow::agency).collect(Collectors.toSet());
    Map<UUID, Agency> agencies = directory.agencies(ids, today);
    return rows.stream()
        .map(row -> {
          Agency lead = agencies.get(row.agency());
          return row.named(lead == null ? row.leadLabel() : lead.name());
        })
        .toList();
  }

  private static RowMapper<TaskRow> row(LocalDate today) {
    return (set, index) -> row(set, today);
  }

  private static TaskRow row(ResultSet set, LocalDate today) throws SQLException {
    Row row = new Row(set);
    boolean settled = set.getBoolean("settled");
    return new TaskRow(
        row.id("id"),
        new TaskKey(settled, set.getObject("due", LocalDate.class), set.getLong("number")),
        row.id("paper_id"),
        paperTitle(row),
        row.text("path"),
        cut(row.text("text")),
        row.id("agency_id"),
        "",
        set.getBoolean("grouped"),
        row.text("lead_label"),
        TaskState.valueOf(row.text("state")),
        set.getInt("percent"),
        TaskClock.of(
            row.date("deadline"),
            row.textOrNull("deadline_text"),
            Cadence.valueOf(row.text("cadence")),
            row.moment("assigned_at"),
            settled,
            today),
        row.momentOrNull("obstacle_at") != null,
        row.textOrNull("handed_to_name"),
        row.textOrNull("last_word") == null ? null : cut(row.text("last_word")));
  }

  /** Kind and number as people call a paper, of columns {@code kind} and {@code paper_number}. */
  static String paperTitle(Row row) throws SQLException {
    String number = row.textOrNull("paper_number");
    return Kind.valueOf(row.text("kind")).vietnamese() + (number == null ? "" : " " + number);
  }

  /** So much of a text as a line of a list has room for, at a word's end. */
  static String cut(String text) {
    if (text.length() <= CUT) {
      return text;
    }
    int end = text.lastIndexOf(' ', CUT);
    return text.substring(0, end < CUT / 2 ? CUT : end) + "…";
  }
}
