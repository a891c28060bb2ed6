package vn.chot.app.directive.paper;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;

/**
 * What changes the list of measures itself. The answer is both panes anew; header {@code X-Focus}
 * names the measure to stand on.
 */
@Controller
@RequestMapping("/papers/{paperId:[0-9a-f-]{36}}/measures")
@MayOnly(Role.CLERK)
class MeasureListPages {
  private final ReviewSheets sheets;
  private final SplitMeasure splitMeasure;
  private final MergeMeasures mergeMeasures;
  private final AddMeasure addMeasure;
  private final DropMeasure dropMeasure;

  MeasureListPages(
      ReviewSheets sheets,
      SplitMeasure splitMeasure,
      MergeMeasures mergeMeasures,
      AddMeasure addMeasure,
      DropMeasure dropMeasure) {
    this.sheets = sheets;
    this.splitMeasure = splitMeasure;
    this.mergeMeasures = mergeMeasures;
    this.addMeasure = addMeasure;
    this.dropMeasure = dropMeasure;
  }

  /** Where to split: a UTF-16 offset into the paper's source. */
  record SplitAt(int version, int at) {}

  /** Splits a measure in two. */
  @PostMapping("/{id:[0-9a-f-]{36}}/split")
  String split(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody SplitAt place,
      Model model,
      HttpServletResponse response) {
    UUID known = sheets.measure(paperId, id).id();
    return panes(
        actor, splitMeasure.split(actor, known, place.version(), place.at()), model, response);
  }

  /** The very next measure and the version of it the clerk saw. */
  record MergeWith(int version, UUID next, int nextVersion) {
    MergeWith {
      requireNonNull(next);
    }
  }

  /** Merges a measure with the next one. */
  @PostMapping("/{id:[0-9a-f-]{36}}/merge")
  String merge(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody MergeWith other,
      Model model,
      HttpServletResponse response) {
    UUID known = sheets.measure(paperId, id).id();
    return panes(
        actor,
        mergeMeasures.merge(actor, known, other.version(), other.next(), other.nextVersion()),
        model,
        response);
  }

  /** Takes a measure off the list. */
  @PostMapping("/{id:[0-9a-f-]{36}}/drop")
  String drop(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Seen seen,
      Model model,
      HttpServletResponse response) {
    UUID known = sheets.measure(paperId, id).id();
    return panes(actor, dropMeasure.drop(actor, known, seen.version()), model, response);
  }

  /** Puts a measure back on the list. */
  @PostMapping("/{id:[0-9a-f-]{36}}/restore")
  String restore(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Seen seen,
      Model model,
      HttpServletResponse response) {
    UUID known = sheets.measure(paperId, id).id();
    return panes(actor, dropMeasure.restore(actor, known, seen.version()), model, response);
  }

  /** A stretch of the paper's source in UTF-16 offsets. */
  record Stretch(int start, int end) {}

  /** Adds a measure. */
  @PostMapping
  String add(
      Actor actor,
      @PathVariable UUID paperId,
      @RequestBody Stretch stretch,
      Model model,
      HttpServletResponse response) {
    return panes(
        actor, addMeasure.add(actor, paperId, stretch.start(), stretch.end()), model, response);
  }

  private String panes(
      Actor actor, Edit<MeasureView> edit, Model model, HttpServletResponse response) {
    return switch (edit) {
      case Edit.Saved<MeasureView>(MeasureView view) -> {
        model.addAttribute("sheet", sheets.sheet(actor, view.paperId()));
        response.setHeader("X-Focus", view.id().toString());
        yield Fragment.done("reviewPanes", response);
      }
      case Edit.Overtaken<MeasureView>(MeasureView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, by), model, response);
      case Edit.Declined<MeasureView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }
}
