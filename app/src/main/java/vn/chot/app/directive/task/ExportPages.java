package vn.chot.app.directive.task;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.pages.Tongue;

/** The lists as workbooks, under the filters of their pages. */
@Controller
class ExportPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ExportTasks exportTasks;
  private final ExportProgress exportProgress;
  private final TaskListPages tasks;
  private final ProgressPages progress;
  private final PaperProgress papers;
  private final Conclusions conclusions;
  private final Reaches reaches;

  ExportPages(
      ExportTasks exportTasks,
      ExportProgress exportProgress,
      TaskListPages tasks,
      ProgressPages progress,
      PaperProgress papers,
      Conclusions conclusions,
      Reaches reaches) {
    this.exportTasks = exportTasks;
    this.exportProgress = exportProgress;
    this.tasks = tasks;
    this.progress = progress;
    this.papers = papers;
    this.conclusions = conclusions;
    this.reaches = reaches;
  }

  /** The tasks, one row a task. */
  @MayOnly({
    Role.CLERK,
    Role.CHAIRMAN,
    Role.AGENCY_HEAD,
    Role.AGENCY_STAFF,
    Role.DISTRICT,
    Role.COMMUNE
  })
  @GetMapping("/tasks.xlsx")
  void tasks(Actor actor, TaskAsked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TaskFilter filter = asked.filter();
    LocalDate today = reaches.today();
    TaskScope scope = tasks.scope(reaches.of(actor), actor, filter, today);
    exportTasks.write(
        actor, scope, filter, today, Tongue.of(request), file(response, "viec-duoc-giao", today));
  }

  /** The board over all papers, one row a measure. */
  @MayOnly({Role.CLERK, Role.CHAIRMAN, Role.DISTRICT, Role.COMMUNE})
  @GetMapping("/progress.xlsx")
  void progress(
      Actor actor, ProgressAsked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ProgressFilter filter = asked.filter();
    LocalDate today = reaches.today();
    ProgressScope scope = ProgressScope.of(reaches.of(actor));
    ProgressWhere where = ProgressWhere.of(filter, scope, progress.chosen(filter, today), today);
    exportProgress.write(
        actor, filter, where, scope, today, Tongue.of(request), file(response, "tien-do", today));
  }

  /** One paper's board. */
  @MayOnly({Role.CLERK, Role.CHAIRMAN, Role.DISTRICT, Role.COMMUNE})
  @GetMapping("/progress/{id:[0-9a-f-]{36}}.xlsx")
  void paper(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate today = reaches.today();
    ProgressScope scope = ProgressScope.of(reaches.of(actor));
    ReviewedPaper paper =
        conclusions
            .paper(id)
            .filter(
                known -> scope.whole() || papers.board(id, scope, today).counts().measures() > 0)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    exportProgress.write(
        actor, paper, scope, today, Tongue.of(request), file(response, "tien-do", today));
  }

  private static OutputStream file(HttpServletResponse response, String name, LocalDate today)
      throws IOException {
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + "-" + today + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response.getOutputStream();
  }
}
