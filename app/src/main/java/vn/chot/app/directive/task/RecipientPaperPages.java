package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.files.Download;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;

/**
 * A paper as an agency that received it reads it: text and original, its own measures with how far
 * they are, others' with their words and lead only.
 */
@Controller
@MayOnly({
  Role.CLERK,
  Role.CHAIRMAN,
  Role.AGENCY_HEAD,
  Role.AGENCY_STAFF,
  Role.DISTRICT,
  Role.COMMUNE
})
class RecipientPaperPages {
  private final Conclusions conclusions;
  private final DirectedMeasures measures;
  private final Tasks tasks;
  private final Reaches reaches;
  private final Sight sight;
  private final Files files;
  private final Readings readings;

  RecipientPaperPages(
      Conclusions conclusions,
      DirectedMeasures measures,
      Tasks tasks,
      Reaches reaches,
      Sight sight,
      Files files,
      Readings readings) {
    this.conclusions = conclusions;
    this.measures = measures;
    this.tasks = tasks;
    this.reaches = reaches;
    this.sight = sight;
    this.files = files;
    this.readings = readings;
  }

  /**
   * A measure as this person may see it.
   *
   * @param measure its words and lead
   * @param task a task of theirs; null where it is others'
   * @param clock how that task stands in time; null where it is others'
   * @param cooperating whether their agency co-operates in it
   */
  record Seen(
      DirectedMeasure measure,
      @Nullable TaskView task,
      @Nullable TaskClock clock,
      boolean cooperating) {}

  /** The paper. */
  @GetMapping("/tasks/paper/{id:[0-9a-f-]{36}}")
  String paper(Actor actor, @PathVariable UUID id, Model model) {
    Reach reach = reaches.of(actor);
    ReviewedPaper paper = readable(reach, id);
    readings.shown(actor, "/tasks/paper", List.of(id.toString()));
    model.addAttribute("paper", paper);
    model.addAttribute("text", conclusions.text(id).orElse(""));
    model.addAttribute("measures", seen(reach, id));
    return "directive/task/paper";
  }

  /** Its original, to be saved. */
  @GetMapping("/tasks/paper/{id:[0-9a-f-]{36}}/original")
  ResponseEntity<byte[]> original(Actor actor, @PathVariable UUID id) {
    ReviewedPaper paper = readable(reaches.of(actor), id);
    StoredFile file = files.byId(paper.fileId()).orElseThrow(RecipientPaperPages::notThere);
    readings.shown(actor, "/tasks/paper/original", List.of(id.toString()));
    return Download.of(file, files.content(file));
  }

  private ReviewedPaper readable(Reach reach, UUID id) {
    if (!sight.mayReadPaper(reach, id)) {
      throw notThere();
    }
    return conclusions.paper(id).orElseThrow(RecipientPaperPages::notThere);
  }

  private List<Seen> seen(Reach reach, UUID paper) {
    LocalDate today = reaches.today();
    Map<UUID, TaskView> theirs = new HashMap<>();
    Set<UUID> shared = new HashSet<>();
    for (TaskView task : tasks.ofPaper(paper)) {
      if (sight.mayReadTask(reach, task)) {
        theirs.merge(
            task.measure().id(),
            task,
            (one, other) -> reach.own().contains(other.agencyId()) ? other : one);
      }
      if (!Collections.disjoint(reach.own(), task.cooperators())) {
        shared.add(task.measure().id());
      }
    }
    return measures.ofPaper(paper).stream()
        .map(measure -> {
          TaskView task = theirs.get(measure.id());
          return new Seen(
              measure,
              task,
              task == null ? null : TaskClock.of(task, today),
              shared.contains(measure.id())
                  && (task == null || !reach.own().contains(task.agencyId())));
        })
        .toList();
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
