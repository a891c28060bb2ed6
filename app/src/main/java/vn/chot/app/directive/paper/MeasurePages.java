package vn.chot.app.directive.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;

/**
 * One measure on the review page: its editor, its fields as they are saved. Each answer is a part
 * of the page; header {@code X-Fragment} says whether it is done, overtaken or refused.
 */
@Controller
@RequestMapping("/papers/{paperId:[0-9a-f-]{36}}/measures/{id:[0-9a-f-]{36}}")
class MeasurePages {
  private final ReviewSheets sheets;
  private final EditMeasure editMeasure;

  MeasurePages(ReviewSheets sheets, EditMeasure editMeasure) {
    this.sheets = sheets;
    this.editMeasure = editMeasure;
  }

  /** The card with its editor open. */
  @GetMapping
  @MayOnly({Role.CLERK, Role.CHAIRMAN})
  String card(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      Model model,
      HttpServletResponse response) {
    return card(sheets.card(actor, paperId, id), model, response);
  }

  /** Stores the fields. */
  @PostMapping
  @MayOnly(Role.CLERK)
  String edit(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Revision<MeasureFields> mine,
      Model model,
      HttpServletResponse response) {
    MeasureView known = sheets.measure(paperId, id);
    return switch (editMeasure.edit(actor, known.id(), mine.version(), mine.fields())) {
      case Edit.Saved<MeasureView>(MeasureView view) ->
          card(new MeasureCard(view, 0, true), model, response);
      case Edit.Overtaken<MeasureView>(MeasureView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, mine.fields(), by), model, response);
      case Edit.Declined<MeasureView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }

  /** Settles the doubts about a measure that is right as it stands. */
  @PostMapping("/confirm")
  @MayOnly(Role.CLERK)
  String confirm(
      Actor actor,
      @PathVariable UUID paperId,
      @PathVariable UUID id,
      @RequestBody Seen seen,
      Model model,
      HttpServletResponse response) {
    MeasureView known = sheets.measure(paperId, id);
    return switch (editMeasure.confirm(actor, known.id(), seen.version())) {
      case Edit.Saved<MeasureView>(MeasureView view) ->
          card(new MeasureCard(view, 0, true), model, response);
      case Edit.Overtaken<MeasureView>(MeasureView theirs, WhoWhen by) ->
          Fragment.rival(Rival.of(theirs, by), model, response);
      case Edit.Declined<MeasureView> declined -> Fragment.refusal(declined.why(), model, response);
    };
  }

  private static String card(MeasureCard card, Model model, HttpServletResponse response) {
    model.addAttribute("card", card);
    model.addAttribute("open", true);
    return Fragment.done("reviewCard", response);
  }
}
