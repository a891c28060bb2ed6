package vn.chot.app.directive.task;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;

/** The list of tasks as a workbook, one row a task, in the list's order. */
@Component
class ExportTasks {
  private final ExportRows rows;
  private final AgencyNames names;

  ExportTasks(ExportRows rows, AgencyNames names) {
    this.rows = rows;
    this.names = names;
  }

  /** Writes all tasks of a filter; the log tells who took which and how many. */
  void write(
      Actor actor,
      TaskScope scope,
      TaskFilter filter,
      LocalDate today,
      Tongue tongue,
      OutputStream out)
      throws IOException {
    TaskQuery query = TaskQuery.all(scope, filter, today);
    Map<UUID, String> known = names.ofAllThatLead(today);
    rows.write(
        actor,
        new ExportRows.List(
            "/tasks.xlsx",
            head(tongue, today),
            query.sql(),
            query.values(),
            set -> set.getObject("id", UUID.class),
            set -> row(new Row(set), known, today, tongue)),
        new TaskDeed.ListExported(UUID.randomUUID(), "tasks", facts(filter), 0),
        out);
  }

  private static String facts(TaskFilter filter) {
    return new TaskLink(
            new TaskFilter(
                filter.tab(),
                filter.area(),
                filter.words().isEmpty() ? "" : "*",
                filter.paper(),
                filter.agency(),
                filter.agencyName().isEmpty() ? "" : "*",
                filter.state(),
                filter.due()))
        .to(null);
  }

  private static SheetHead head(Tongue tongue, LocalDate today) {
    return ExportRows.head(
        tongue,
        today,
        "Việc được giao",
        "Tasks",
        List.of(
            "Văn bản|Paper",
            "Ngày văn bản|Paper's day",
            "Mục|Item",
            "Nội dung|Measure",
            "Cơ quan chủ trì|Lead agency",
            "Chủ trì theo văn bản|Lead as written",
            "Tình trạng|State",
            "Mức hoàn thành (%)|Percent",
            "Thời hạn|Deadline",
            "Quá hạn (ngày)|Days overdue",
            "Thời hạn nguyên văn|Deadline as written",
            "Giao lúc|Given",
            "Tiếp nhận lúc|Taken",
            "Xong lúc|Settled",
            "Người thực hiện|In the hands of",
            "Vướng mắc đang chờ|Open obstacle since",
            "Báo cáo gần nhất|Last report",
            "Người báo cáo|By",
            "Báo cáo lúc|At"));
  }

  private static List<Cell> row(Row row, Map<UUID, String> known, LocalDate today, Tongue tongue)
      throws SQLException {
    ResultSet set = row.set();
    TaskState state = TaskState.valueOf(row.text("state"));
    LocalDate deadline = row.date("deadline");
    boolean late = deadline != null && deadline.isBefore(today) && !state.settled();
    return List.of(
        Cell.of(TaskList.paperTitle(row)),
        Cell.of(row.date("issued_on")),
        Cell.of(row.text("path")),
        Cell.of(row.text("text")),
        Cell.of(known.getOrDefault(row.id("agency_id"), "")),
        Cell.of(row.text("lead_label")),
        Cell.of(tongue == Tongue.EN ? state.english() : state.vietnamese()),
        Cell.of(set.getInt("percent")),
        Cell.of(deadline),
        late ? Cell.of(ChronoUnit.DAYS.between(deadline, today)) : Cell.blank(),
        Cell.of(row.textOrNull("deadline_text")),
        Cell.of(row.moment("assigned_at")),
        Cell.of(row.momentOrNull("acknowledged_at")),
        Cell.of(row.momentOrNull("settled_at")),
        Cell.of(row.textOrNull("handed_to_name")),
        Cell.of(row.momentOrNull("obstacle_at")),
        Cell.of(row.textOrNull("last_word")),
        Cell.of(row.textOrNull("last_by_name")),
        Cell.of(row.momentOrNull("last_at")));
  }
}
