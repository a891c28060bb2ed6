package vn.chot.app.directive.paper;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;

/**
 * The page on which a clerk goes through what was read from a paper. Each correction answers with
 * the part of the page it changed; header {@code X-Fragment} says which part that is.
 */
@Controller
@RequestMapping("/papers/{paperId:[0-9a-f-]{36}}")
class ReviewPages {
  private final Papers papers;
  private final Measures measures;
  private final EditMeasure editMeasure;
  private final SplitMeasure splitMeasure;
  private final MergeMeasures mergeMeasures;
  private final AddMeasure addMeasure;
  private final DropMeasure dropMeasure;
  private final CorrectHeader correctHeader;
  private final FinishReview finishReview;
  private final Readings readings;

  ReviewPages(
      Papers papers,
      Measures measures,
      EditMeasure editMeasure,
      SplitMeasure splitMeasure,
      MergeMeasures mergeMeasures,
      AddMeasure addMeasure,
      DropMeasure dropMeasure,
      CorrectHeader correctHeader,
      FinishReview finishReview,
      Readings readings) {
    this.papers = papers;
    this.measures = measures;
    this.editMeasure = editMeasure;
    this.splitMeasure = splitMeasure;
    this.mergeMeasures = mergeMeasures;
    this.addMeasure = addMeasure;
    this.dropMeasure = dropMeasure;
    this.correctHeader = correctHeader;
    this.finishReview = finishReview;
    this.readings = readings;
  }

  /** The whole page; the chairman sees it without anything to change. */
  @GetMapping
  @MayOnly({Role.CLERK, Role.CHAIRMAN})
  String page(Actor actor, @PathVariable UUID paperId, Model model) {
    model.addAttribute("sheet", sheet(actor, paperId));
    readings.shown(actor, "papers/review", List.of(paperId.toString()));
    return "directive/paper/review";
  }

  /** One card with its editor open. */
  @GetMapping("/measures/{id}")
  @MayOnly({Role.CLERK, Role.CHAIRMAN})
  String card(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      Model model,
      HttpServletResponse response) {
    return card(actor, measure(paperId, id), model, response);
  }

  /** Stores the fields of a measure. */
  @PostMapping("/measures/{id}")
  @MayOnly(Role.CLERK)
  String edit(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Revision<MeasureFields> mine,
      Model model,
      HttpServletResponse response) {
    measure(paperId, id);
    return switch (editMeasure.edit(actor, id, mine.version(), mine.fields())) {
      case Edit.Saved<MeasureView>(MeasureView view) -> card(actor, view, model, response);
      case Edit.Overtaken<MeasureView>(MeasureView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, mine.fields(), by), model, response);
      case Edit.Declined<MeasureView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }

  /** Settles the doubts about a measure that is right as it stands. */
  @PostMapping("/measures/{id}/confirm")
  @MayOnly(Role.CLERK)
  String confirm(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Seen seen,
      Model model,
      HttpServletResponse response) {
    measure(paperId, id);
    return switch (editMeasure.confirm(actor, id, seen.version())) {
      case Edit.Saved<MeasureView>(MeasureView view) -> card(actor, view, model, response);
      case Edit.Overtaken<MeasureView>(MeasureView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, by), model, response);
      case Edit.Declined<MeasureView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }

  @PostMapping("/measures/{id}/split")
  @MayOnly(Role.CLERK)
  String split(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody SplitAt place,
      Model model,
      HttpServletResponse response) {
    measure(paperId, id);
    return panes(
        actor, splitMeasure.split(actor, id, place.version(), place.at()), model, response);
  }

  @PostMapping("/measures/{id}/merge")
  @MayOnly(Role.CLERK)
  String merge(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody MergeWith other,
      Model model,
      HttpServletResponse response) {
    measure(paperId, id);
    return panes(
        actor,
        mergeMeasures.merge(actor, id, other.version(), other.next(), other.nextVersion()),
        model,
        response);
  }

  @PostMapping("/measures/{id}/drop")
  @MayOnly(Role.CLERK)
  String drop(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Seen seen,
      Model model,
      HttpServletResponse response) {
    measure(paperId, id);
    return panes(actor, dropMeasure.drop(actor, id, seen.version()), model, response);
  }

  @PostMapping("/measures/{id}/restore")
  @MayOnly(Role.CLERK)
  String restore(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Seen seen,
      Model model,
      HttpServletResponse response) {
    measure(paperId, id);
    return panes(actor, dropMeasure.restore(actor, id, seen.version()), model, response);
  }

  @PostMapping("/measures")
  @MayOnly(Role.CLERK)
  String add(
      Actor actor,
      @PathVariable UUID paperId,
      @RequestBody Stretch stretch,
      Model model,
      HttpServletResponse response) {
    return panes(
        actor, addMeasure.add(actor, paperId, stretch.start(), stretch.end()), model, response);
  }

  /** Stores the header. */
  @PostMapping("/header")
  @MayOnly(Role.CLERK)
  String header(
      Actor actor,
      @PathVariable UUID paperId,
      @RequestBody Revision<HeaderFields> mine,
      Model model,
      HttpServletResponse response) {
    return switch (correctHeader.correct(actor, paperId, mine.version(), mine.fields())) {
      case Edit.Saved<PaperView> saved -> {
        model.addAttribute("sheet", sheet(actor, paperId));
        yield Fragment.done("reviewHeader", response);
      }
      case Edit.Overtaken<PaperView>(PaperView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, mine.fields(), by), model, response);
      case Edit.Declined<PaperView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }

  @PostMapping("/finish")
  @MayOnly(Role.CLERK)
  String finish(Actor actor, @PathVariable UUID paperId) {
    return turned(paperId, finishReview.finish(actor, paperId));
  }

  @PostMapping("/reopen")
  @MayOnly(Role.CLERK)
  String reopen(Actor actor, @PathVariable UUID paperId) {
    return turned(paperId, finishReview.reopen(actor, paperId));
  }

  /** Finished by me or by somebody faster: the page itself says how the paper stands. */
  private static String turned(UUID paperId, Edit<PaperView> edit) {
    return switch (edit) {
      case Edit.Saved<PaperView> saved -> "redirect:/papers/" + paperId;
      case Edit.Overtaken<PaperView> overtaken -> "redirect:/papers/" + paperId;
      case Edit.Declined<PaperView> declined ->
          throw new ResponseStatusException(HttpStatus.valueOf(declined.why().status()));
    };
  }

  private String card(Actor actor, MeasureView measure, Model model, HttpServletResponse response) {
    List<MeasureCard> cards = sheet(actor, measure.paperId()).cards();
    MeasureCard card =
        cards.stream()
            .filter(one -> one.measure().id().equals(measure.id()))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("card", card);
    model.addAttribute("open", true);
    return Fragment.done("reviewCard", response);
  }

  private String panes(
      Actor actor, Edit<MeasureView> edit, Model model, HttpServletResponse response) {
    return switch (edit) {
      case Edit.Saved<MeasureView>(MeasureView view) -> {
        model.addAttribute("sheet", sheet(actor, view.paperId()));
        response.setHeader("X-Focus", view.id().toString());
        yield Fragment.done("reviewPanes", response);
      }
      case Edit.Overtaken<MeasureView>(MeasureView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, by), model, response);
      case Edit.Declined<MeasureView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }

  private ReviewSheet sheet(Actor actor, UUID paperId) {
    PaperView paper =
        papers.byId(paperId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ReviewSheet.of(paper, measures.ofPaper(paperId), actor.is(Role.CLERK));
  }

  /** The measure, when it is this paper's. */
  private MeasureView measure(UUID paperId, UUID id) {
    return measures
        .byId(id)
        .filter(measure -> measure.paperId().equals(paperId))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The version a clerk saw. */
  record Seen(int version) {}

  /** Where to split: a UTF-16 offset into the paper's source. */
  record SplitAt(int version, int at) {}

  /** The very next measure and the version of it the clerk saw. */
  record MergeWith(int version, UUID next, int nextVersion) {
    MergeWith {
      requireNonNull(next);
    }
  }

  /** A stretch of the paper's source in UTF-16 offsets. */
  record Stretch(int start, int end) {}
}
