package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** Where epidemiological points are added, corrected and struck out. */
@Controller
@RequestMapping("/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/points")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class PointPages {
  private final ShowCase show;
  private final KeepPoints keep;
  private final Points points;
  private final PickSites pick;
  private final CaseSight sight;
  private final Clock clock;

  PointPages(
      ShowCase show, KeepPoints keep, Points points, PickSites pick, CaseSight sight, Clock clock) {
    this.show = show;
    this.keep = keep;
    this.points = points;
    this.pick = pick;
    this.sight = sight;
    this.clock = clock;
  }

  @PostMapping
  String add(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute PointForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return switch (keep.add(actor, id, typed.draft())) {
      case CaseOutcome.Done done -> "redirect:/cases/" + id + "#points";
      case CaseOutcome.Declined(var refusal) ->
          show.page(actor, id, refusal, typed, request, model, response);
      case CaseOutcome.Faulty(var faults) ->
          show.page(actor, id, faults.getFirst().refusal(), typed, request, model, response);
    };
  }

  /** Sites of our list by name, to pick one of; what is asked goes by POST. */
  @PostMapping("/sites")
  String sites(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String place,
      Model model) {
    CaseSight.Sight may = sight.of(actor);
    show.theirs(may, id);
    model.addAttribute("found", pick.named(place, may));
    return "surveillance/casefile/sites";
  }

  @GetMapping("/{point:[0-9a-f-]{36}}")
  String form(Actor actor, @PathVariable UUID id, @PathVariable UUID point, Model model) {
    CaseRecord file = show.theirs(sight.of(actor), id);
    Points.Kept kept =
        points.of(id).stream()
            .filter(one -> one.id().equals(point) && !one.struck())
            .findFirst()
            .orElseThrow(() -> new CaseRefused(CaseRules.POINT_GONE));
    return form(file, point, PointForm.of(kept.draft()), null, model);
  }

  private String form(
      CaseRecord file, UUID point, PointForm typed, @Nullable Refusal refusal, Model model) {
    model.addAttribute("file", file);
    model.addAttribute("point", point);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("today", LocalDate.now(clock));
    return "surveillance/casefile/point";
  }

  @PostMapping("/{point:[0-9a-f-]{36}}")
  String correct(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID point,
      @ModelAttribute PointForm typed,
      Model model,
      HttpServletResponse response) {
    return told(
        keep.correct(actor, id, point, typed.draft(), typed.why()),
        actor,
        id,
        point,
        typed,
        model,
        response);
  }

  @PostMapping("/{point:[0-9a-f-]{36}}/strike")
  String strike(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID point,
      @ModelAttribute PointForm typed,
      Model model,
      HttpServletResponse response) {
    PointForm shown =
        points.of(id).stream()
            .filter(one -> one.id().equals(point))
            .findFirst()
            .map(one -> PointForm.of(one.draft()))
            .orElse(PointForm.EMPTY);
    return told(
        keep.strike(actor, id, point, typed.why()), actor, id, point, shown, model, response);
  }

  private String told(
      CaseOutcome outcome,
      Actor actor,
      UUID id,
      UUID point,
      PointForm typed,
      Model model,
      HttpServletResponse response) {
    Refusal refusal =
        switch (outcome) {
          case CaseOutcome.Done done -> null;
          case CaseOutcome.Declined(var why) -> why;
          case CaseOutcome.Faulty(var faults) -> faults.getFirst().refusal();
        };
    if (refusal == null) {
      return "redirect:/cases/" + id + "#points";
    }
    response.setStatus(refusal.status());
    return form(show.theirs(sight.of(actor), id), point, typed, refusal, model);
  }
}
