package vn.chot.app.directive.paper;

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
import vn.chot.app.pages.Refusal;

/**
 * The page on which a clerk goes through what was read from a paper, and the paper's own fields.
 */
@Controller
@RequestMapping("/papers/{paperId:[0-9a-f-]{36}}")
class ReviewPages {
  private final ReviewSheets sheets;
  private final CorrectHeader correctHeader;
  private final FinishReview finishReview;
  private final Readings readings;

  ReviewPages(
      ReviewSheets sheets,
      CorrectHeader correctHeader,
      FinishReview finishReview,
      Readings readings) {
    this.sheets = sheets;
    this.correctHeader = correctHeader;
    this.finishReview = finishReview;
    this.readings = readings;
  }

  /** The whole page; the chairman sees it without anything to change. */
  @GetMapping
  @MayOnly({Role.CLERK, Role.CHAIRMAN})
  String page(Actor actor, @PathVariable UUID paperId, Model model) {
    model.addAttribute("sheet", sheets.sheet(actor, paperId));
    model.addAttribute("actor", actor);
    readings.shown(actor, "/papers/review", List.of(paperId.toString()));
    return "directive/paper/review";
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
        model.addAttribute("sheet", sheets.sheet(actor, paperId));
        yield Fragment.done("reviewHeader", response);
      }
      case Edit.Overtaken<PaperView>(PaperView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, mine.fields(), by), model, response);
      case Edit.Declined<PaperView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }

  /** Closes the review. */
  @PostMapping("/finish")
  @MayOnly(Role.CLERK)
  String finish(Actor actor, @PathVariable UUID paperId) {
    return turned(paperId, finishReview.finish(actor, paperId));
  }

  /** Opens the review again. */
  @PostMapping("/reopen")
  @MayOnly(Role.CLERK)
  String reopen(Actor actor, @PathVariable UUID paperId) {
    return turned(paperId, finishReview.reopen(actor, paperId));
  }

  /**
   * Turned by me, by somebody faster, or not at all while directed: the page says how it stands.
   */
  private static String turned(UUID paperId, Edit<PaperView> edit) {
    return switch (edit) {
      case Edit.Saved<PaperView> saved -> "redirect:/papers/" + paperId;
      case Edit.Overtaken<PaperView> overtaken -> "redirect:/papers/" + paperId;
      case Edit.Declined<PaperView>(Refusal why) when why.equals(Refusals.DIRECTED) ->
          "redirect:/papers/" + paperId;
      case Edit.Declined<PaperView>(Refusal why) ->
          throw new ResponseStatusException(HttpStatus.valueOf(why.status()));
    };
  }
}
