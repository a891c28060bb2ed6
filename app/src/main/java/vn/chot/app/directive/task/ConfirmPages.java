package vn.chot.app.directive.task;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.Refusal;

/** The page on which a clerk goes through whom a paper's measures are given to, and gives them. */
@Controller
@MayOnly(Role.CLERK)
@RequestMapping("/tasks/papers/{paper:[0-9a-f-]{36}}")
class ConfirmPages {
  private static final int FOUND = 12;

  private final ConfirmSheets sheets;
  private final DirectPaper directPaper;
  private final UndoDirection undoDirection;
  private final ReadAsOurs readAsOurs;
  private final ChooseLead chooseLead;
  private final MoveDeadline moveDeadline;
  private final Directory directory;
  private final Readings readings;

  ConfirmPages(
      ConfirmSheets sheets,
      DirectPaper directPaper,
      UndoDirection undoDirection,
      ReadAsOurs readAsOurs,
      ChooseLead chooseLead,
      MoveDeadline moveDeadline,
      Directory directory,
      Readings readings) {
    this.sheets = sheets;
    this.directPaper = directPaper;
    this.undoDirection = undoDirection;
    this.readAsOurs = readAsOurs;
    this.chooseLead = chooseLead;
    this.moveDeadline = moveDeadline;
    this.directory = directory;
    this.readings = readings;
  }

  /** The page; {@code given} says how many measures the press before it directed. */
  @GetMapping
  String page(
      Actor actor,
      @PathVariable UUID paper,
      @RequestParam(required = false) @Nullable Integer given,
      Model model) {
    return shown(actor, paper, given, null, model);
  }

  private String shown(
      Actor actor, UUID paper, @Nullable Integer given, @Nullable Refusal refusal, Model model) {
    ConfirmSheet sheet =
        sheets.of(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("sheet", sheet);
    model.addAttribute("given", given);
    model.addAttribute("refusal", refusal);
    readings.shown(actor, "/tasks/papers", List.of(paper.toString()));
    return "directive/task/confirm";
  }

  /** Gives the tasks. */
  @PostMapping("/direct")
  String direct(Actor actor, @PathVariable UUID paper, Model model, HttpServletResponse response) {
    return answered(actor, paper, directPaper.direct(actor, paper), model, response);
  }

  /** Takes all of it back. */
  @PostMapping("/undo")
  String undo(
      Actor actor,
      @PathVariable UUID paper,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    return answered(actor, paper, undoDirection.undo(actor, paper, reason), model, response);
  }

  private String answered(
      Actor actor, UUID paper, Directed directed, Model model, HttpServletResponse response) {
    return switch (directed) {
      case Directed.Stands stands ->
          "redirect:" + TaskLinks.confirm(paper) + "?given=" + stands.now();
      case Directed.Undone undone -> "redirect:" + TaskLinks.confirm(paper);
      case Directed.Declined(Refusal why) -> {
        response.setStatus(why.status());
        yield shown(actor, paper, null, why, model);
      }
    };
  }

  /** Reads another province's paper as ours, or as theirs again. */
  @PostMapping("/as-ours")
  String asOurs(
      Actor actor,
      @PathVariable UUID paper,
      @RequestParam boolean asOurs,
      Model model,
      HttpServletResponse response) {
    return chosen(actor, paper, null, readAsOurs.choose(actor, paper, asOurs), model, response);
  }

  /** Gives one measure to the agencies ticked; remembers the name unless it is for here alone. */
  @PostMapping("/measures/{measure:[0-9a-f-]{36}}/lead")
  String lead(
      Actor actor,
      @PathVariable UUID paper,
      @PathVariable UUID measure,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean onlyHere,
      @RequestParam(defaultValue = "") List<UUID> agency,
      Model model,
      HttpServletResponse response) {
    String learned = onlyHere || name.isBlank() ? null : name;
    return chosen(
        actor,
        paper,
        measure,
        chooseLead.give(actor, paper, measure, learned, agency),
        model,
        response);
  }

  /** Gives one measure to those the paper addresses. */
  @PostMapping("/measures/{measure:[0-9a-f-]{36}}/suggested")
  String suggested(
      Actor actor,
      @PathVariable UUID paper,
      @PathVariable UUID measure,
      Model model,
      HttpServletResponse response) {
    return chosen(
        actor, paper, measure, chooseLead.asSuggested(actor, paper, measure), model, response);
  }

  /** The name means a body outside the province. */
  @PostMapping("/measures/{measure:[0-9a-f-]{36}}/outside")
  String outside(
      Actor actor,
      @PathVariable UUID paper,
      @PathVariable UUID measure,
      @RequestParam String name,
      Model model,
      HttpServletResponse response) {
    return chosen(
        actor, paper, measure, chooseLead.outside(actor, paper, measure, name), model, response);
  }

  /** Nobody is given the measure. */
  @PostMapping("/measures/{measure:[0-9a-f-]{36}}/file")
  String file(
      Actor actor,
      @PathVariable UUID paper,
      @PathVariable UUID measure,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    return chosen(
        actor, paper, measure, chooseLead.file(actor, paper, measure, reason), model, response);
  }

  /** Takes what was chosen for the measure back. */
  @PostMapping("/measures/{measure:[0-9a-f-]{36}}/forget")
  String forget(
      Actor actor,
      @PathVariable UUID paper,
      @PathVariable UUID measure,
      Model model,
      HttpServletResponse response) {
    return chosen(actor, paper, measure, chooseLead.forget(actor, paper, measure), model, response);
  }

  /** Sets the measure's day right; an empty field says that there is none. */
  @PostMapping("/measures/{measure:[0-9a-f-]{36}}/deadline")
  String deadline(
      Actor actor,
      @PathVariable UUID paper,
      @PathVariable UUID measure,
      @RequestParam(required = false) @Nullable LocalDate day,
      Model model,
      HttpServletResponse response) {
    return chosen(
        actor, paper, measure, chooseLead.day(actor, paper, measure, day), model, response);
  }

  /** Moves the deadline of a measure that was given, for all that lead it. */
  @PostMapping("/measures/{measure:[0-9a-f-]{36}}/move-deadline")
  String moveDeadline(
      Actor actor,
      @PathVariable UUID paper,
      @PathVariable UUID measure,
      @RequestParam UUID directed,
      @RequestParam(required = false) @Nullable LocalDate seen,
      @RequestParam(required = false) @Nullable LocalDate day,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    Optional<Refusal> refused =
        day == null
            ? Optional.of(TaskRefusals.notADay(""))
            : moveDeadline.ofMeasure(actor, directed, seen, day, reason);
    return chosen(actor, paper, measure, refused, model, response);
  }

  private String chosen(
      Actor actor,
      UUID paper,
      @Nullable UUID measure,
      Optional<Refusal> refused,
      Model model,
      HttpServletResponse response) {
    if (refused.isEmpty()) {
      return "redirect:" + TaskLinks.confirm(paper) + (measure == null ? "" : "#m-" + measure);
    }
    response.setStatus(refused.get().status());
    return shown(actor, paper, null, refused.get(), model);
  }

  /** The members of the group that leads a measure, before it is used. */
  @GetMapping("/measures/{measure:[0-9a-f-]{36}}/members")
  String members(@PathVariable UUID paper, @PathVariable UUID measure, Model model) {
    List<Agency> members =
        sheets.of(paper).stream()
            .flatMap(sheet -> sheet.measures().stream())
            .filter(one -> one.measure().id().equals(measure))
            .flatMap(one ->
                one.lead() instanceof Lead.Known known
                    ? known.agencies().stream()
                    : Stream.<Agency>empty())
            .toList();
    model.addAttribute("members", members);
    return "directive/task/confirmMembers";
  }

  /** Agencies whose name has these words, those ticked already first. */
  @GetMapping("/agencies")
  String agencies(
      @PathVariable UUID paper,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<UUID> agency,
      Model model) {
    LocalDate on = sheets.day(paper);
    Set<UUID> ticked = new LinkedHashSet<>(agency);
    List<Agency> found =
        Stream.concat(
                directory.agencies(ticked, on).values().stream(),
                q.isBlank()
                    ? Stream.<Agency>empty()
                    : directory.search(q, on, FOUND).stream()
                        .filter(one -> !one.outside() && !ticked.contains(one.id())))
            .toList();
    model.addAttribute("found", found);
    model.addAttribute("ticked", ticked);
    model.addAttribute("words", q);
    return "directive/task/confirmFound";
  }
}
