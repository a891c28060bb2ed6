package vn.chot.app.directive.task;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.directive.paper.OrderedMeasure;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** The board as a workbook, one row a measure with the counts of its agencies. */
@Component
class ExportProgress {
  private final ExportRows rows;
  private final PaperProgress progress;
  private final AgencyNames names;
  private final Readings readings;

  ExportProgress(ExportRows rows, PaperProgress progress, AgencyNames names, Readings readings) {
    this.rows = rows;
    this.progress = progress;
    this.names = names;
    this.readings = readings;
  }

  /** All measures of a filter, the last directed first. */
  void write(
      Actor actor,
      ProgressFilter filter,
      ProgressWhere where,
      ProgressScope scope,
      LocalDate today,
      Tongue tongue,
      OutputStream out)
      throws IOException {
    Map<UUID, String> known = names.ofAllThatLead(today);
    rows.write(
        actor,
        new ExportRows.List(
            "/progress.xlsx",
            head(tongue, today),
            ProgressMeasures.all(where, scope),
            where.values(),
            set -> set.getObject("m_id", UUID.class),
            set -> row(MeasureProgress.of(new Row(set), today), known, tongue)),
        new TaskDeed.ListExported(UUID.randomUUID(), "progress", facts(filter), 0),
        out);
  }

  private static String facts(ProgressFilter filter) {
    return new ProgressLink(
            new ProgressFilter(
                filter.view(),
                filter.words().isEmpty() ? "" : "*",
                filter.year(),
                filter.issuer().isEmpty() ? "" : "*",
                filter.paper(),
                filter.agency(),
                filter.agencyName().isEmpty() ? "" : "*",
                filter.state(),
                filter.overdue(),
                filter.theme(),
                filter.sort()))
        .to(null);
  }

  /** A paper's board in the order printed, with what is not directed. */
  void write(
      Actor actor,
      ReviewedPaper paper,
      ProgressScope scope,
      LocalDate today,
      Tongue tongue,
      OutputStream out)
      throws IOException {
    PaperProgress.Board board = progress.board(paper.id(), scope, today);
    Map<UUID, String> known = names.ofAllThatLead(today);
    try (SheetWriter sheet = SheetWriter.xlsx(out)) {
      sheet.sheet(head(tongue, today));
      for (PaperProgress.Line line : board.lines()) {
        MeasureProgress directed = line.progress();
        OrderedMeasure undirected = line.undirected();
        if (directed != null) {
          sheet.row(row(directed, known, tongue));
        } else if (undirected != null) {
          sheet.row(row(paper, undirected, tongue));
        }
      }
      readings.shown(actor, "/progress.xlsx", List.of(paper.id().toString()));
      rows.recorded(
          actor,
          new TaskDeed.ListExported(paper.id(), "progress-of-paper", "", board.lines().size()));
      sheet.finish();
    }
  }

  private static SheetHead head(Tongue tongue, LocalDate today) {
    return ExportRows.head(
        tongue,
        today,
        "Tiến độ thực hiện kết luận",
        "Progress of conclusions",
        List.of(
            "Văn bản|Paper",
            "Ngày văn bản|Paper's day",
            "Mục|Item",
            "Nội dung|Measure",
            "Chủ trì|Lead",
            "Phối hợp|With",
            "Thời hạn|Deadline",
            "Thời hạn nguyên văn|Deadline as written",
            "Tình trạng|State",
            "Mức hoàn thành (%)|Percent",
            "Số cơ quan|Agencies",
            "Đã báo cáo|Reported",
            "Hoàn thành|Closed",
            "Quá hạn|Overdue",
            "Chưa tiếp nhận|Not taken",
            "Vướng mắc|Obstacles",
            "Báo cáo gần nhất|Last report",
            "Cơ quan báo cáo|By",
            "Báo cáo lúc|At"));
  }

  private static List<Cell> row(MeasureProgress line, Map<UUID, String> known, Tongue tongue) {
    DirectedMeasure measure = line.measure();
    UUID spoke = line.agency();
    String agency = spoke == null ? "" : known.getOrDefault(spoke, "");
    return List.of(
        Cell.of(line.paperTitle()),
        Cell.of(line.paperDay()),
        Cell.of(measure.path()),
        Cell.of(measure.text()),
        Cell.of(line.group() || agency.isEmpty() ? measure.leadLabel() : agency),
        Cell.of(String.join("; ", measure.cooperating())),
        Cell.of(line.clock().day()),
        Cell.of(measure.deadlineText()),
        Cell.of(state(line, tongue)),
        line.tasks() == 0 ? Cell.blank() : Cell.of(line.percent()),
        Cell.of(line.tasks()),
        Cell.of(line.reported()),
        Cell.of(line.closed()),
        Cell.of(line.overdue()),
        Cell.of(line.waiting()),
        Cell.of(line.obstacles()),
        Cell.of(line.lastWord()),
        Cell.of(line.lastWord() == null ? null : agency),
        Cell.of(line.lastAt()));
  }

  private static String state(MeasureProgress line, Tongue tongue) {
    boolean en = tongue == Tongue.EN;
    TaskState only = line.state();
    if (line.tasks() == 0) {
      String why = line.measure().filed();
      return (en ? "Filed" : "Lưu, không giao") + (why == null ? "" : ": " + why);
    }
    if (!line.group() && only != null) {
      return en ? only.english() : only.vietnamese();
    }
    String counts = line.reported() + "/" + line.tasks();
    return en ? counts + " reported" : counts + " đã báo cáo";
  }

  private static List<Cell> row(ReviewedPaper paper, OrderedMeasure measure, Tongue tongue) {
    return List.of(
        Cell.of(paper.title()),
        Cell.of(paper.issuedOn()),
        Cell.of(measure.path()),
        Cell.of(measure.text()),
        Cell.of(String.join("; ", measure.lead())),
        Cell.of(String.join("; ", measure.cooperating())),
        Cell.of(measure.deadline()),
        Cell.of(measure.deadlineText()),
        Cell.of(tongue == Tongue.EN ? "Not directed" : "Chưa giao"));
  }
}
