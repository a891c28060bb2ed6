package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;

/** Tiến độ thực hiện kết luận of one paper: on the screen, a group opened, and as a report. */
@Controller
@MayOnly({Role.CLERK, Role.CHAIRMAN, Role.DISTRICT, Role.COMMUNE})
class PaperProgressPages {
  /** The parts of a board that its head counts lead to. */
  static final Set<String> ONLY = Set.of("done", "overdue", "waiting", "obstacles", "undirected");

  private final PaperProgress progress;
  private final Tasks tasks;
  private final DirectedMeasures measures;
  private final Conclusions conclusions;
  private final AgencyNames names;
  private final Places places;
  private final Reaches reaches;
  private final Readings readings;

  PaperProgressPages(
      PaperProgress progress,
      Tasks tasks,
      DirectedMeasures measures,
      Conclusions conclusions,
      AgencyNames names,
      Places places,
      Reaches reaches,
      Readings readings) {
    this.progress = progress;
    this.tasks = tasks;
    this.measures = measures;
    this.conclusions = conclusions;
    this.names = names;
    this.places = places;
    this.reaches = reaches;
    this.readings = readings;
  }

  /** The board; {@code open} names a group to be shown open where no script opens it. */
  @GetMapping("/progress/{id:[0-9a-f-]{36}}")
  String board(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String open,
      @RequestParam(defaultValue = "") String only,
      Model model) {
    fill(actor, id, model);
    UUID group = TaskAsked.id(open);
    model.addAttribute("open", group);
    model.addAttribute("only", only);
    model.addAttribute(
        "copies",
        group == null ? List.of() : copies(ProgressScope.of(reaches.of(actor)), id, group));
    model.addAttribute("clerk", actor.is(Role.CLERK));
    readings.shown(actor, "/progress/paper", List.of(id.toString()));
    return "directive/task/paperProgress";
  }

  /** Whether a line belongs to the part of the board that is asked for. */
  static boolean shown(PaperProgress.Line line, String only) {
    MeasureProgress one = line.progress();
    return switch (only) {
      case "done" -> one != null && one.done();
      case "overdue" -> one != null && one.overdue() > 0;
      case "waiting" -> one != null && one.waiting() > 0;
      case "obstacles" -> one != null && one.obstacles() > 0;
      case "undirected" -> one == null;
      default -> true;
    };
  }

  /** The agencies of one group, as a piece of the board. */
  @GetMapping("/progress/{id:[0-9a-f-]{36}}/measures/{measure:[0-9a-f-]{36}}")
  String group(Actor actor, @PathVariable UUID id, @PathVariable UUID measure, Model model) {
    List<Copy> copies = copies(ProgressScope.of(reaches.of(actor)), id, measure);
    if (copies.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    readings.shown(actor, "/progress/measure", List.of(measure.toString()));
    model.addAttribute("copies", copies);
    return "directive/task/copies";
  }

  /** The board as a report to be printed, A4 landscape. */
  @GetMapping("/progress/{id:[0-9a-f-]{36}}/print")
  String print(Actor actor, @PathVariable UUID id, Model model) {
    fill(actor, id, model);
    LocalDate today = reaches.today();
    model.addAttribute("today", today);
    model.addAttribute("place", places.home(today).map(Unit::name).orElse(""));
    model.addAttribute("silent", silent(ProgressScope.of(reaches.of(actor)), id, today));
    readings.shown(actor, "/progress/print", List.of(id.toString()));
    return "directive/task/print";
  }

  private void fill(Actor actor, UUID id, Model model) {
    LocalDate today = reaches.today();
    ProgressScope scope = ProgressScope.of(reaches.of(actor));
    Optional<ReviewedPaper> paper = conclusions.paper(id);
    if (paper.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    PaperProgress.Board board = progress.board(id, scope, today);
    boolean directed = board.counts().measures() > 0;
    if (!directed && !scope.whole()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("paper", paper.get());
    model.addAttribute("board", board);
    model.addAttribute("whole", scope.whole());
    model.addAttribute(
        "names",
        names.ofLines(
            board.lines().stream()
                .map(PaperProgress.Line::progress)
                .filter(Objects::nonNull)
                .toList(),
            today));
  }

  /**
   * One agency's task of a measure that several lead.
   *
   * @param task the task
   * @param agency the agency's name
   * @param clock how it stands in time
   */
  record Copy(TaskView task, String agency, TaskClock clock) {}

  private List<Copy> copies(ProgressScope scope, UUID paper, UUID measure) {
    LocalDate today = reaches.today();
    if (measures.byId(measure).filter(m -> m.paperId().equals(paper)).isEmpty()) {
      return List.of();
    }
    List<TaskView> all =
        tasks.ofMeasure(measure).stream().filter(task -> scope.has(task.agencyId())).toList();
    Map<UUID, String> known = names.of(all.stream().map(TaskView::agencyId).toList(), today);
    return all.stream()
        .map(task ->
            new Copy(task, known.getOrDefault(task.agencyId(), ""), TaskClock.of(task, today)))
        .toList();
  }

  /** Who of each group has not reported, by name: what a meeting wants to know. */
  private Map<UUID, String> silent(ProgressScope scope, UUID paper, LocalDate today) {
    List<TaskView> quiet =
        tasks.ofPaper(paper).stream()
            .filter(task -> scope.has(task.agencyId()))
            .filter(task -> !task.reported() && !task.state().settled())
            .toList();
    Map<UUID, String> known = names.of(quiet.stream().map(TaskView::agencyId).toList(), today);
    return quiet.stream()
        .collect(
            Collectors.groupingBy(
                task -> task.measure().id(),
                Collectors.mapping(
                    task -> known.getOrDefault(task.agencyId(), ""), Collectors.joining("; "))));
  }
}
