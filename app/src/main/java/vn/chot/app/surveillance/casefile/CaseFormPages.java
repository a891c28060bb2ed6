package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.UnitNames;

/** The form in which the facts of a case are corrected. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class CaseFormPages {
  private final CaseSight sight;
  private final ShowCase show;
  private final CorrectCase correct;
  private final UnitNames unitNames;
  private final Clock clock;

  CaseFormPages(
      CaseSight sight, ShowCase show, CorrectCase correct, UnitNames unitNames, Clock clock) {
    this.sight = sight;
    this.show = show;
    this.correct = correct;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  @GetMapping("/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/edit")
  String form(Actor actor, @PathVariable UUID id, Model model) {
    CaseRecord file = show.theirs(sight.deciding(actor), id);
    String unit = unitNames.on(LocalDate.now(clock)).label(file.facts().unit());
    return page(file, CaseForm.of(file.facts(), unit, file.edition()), List.of(), labels(), model);
  }

  private UnitLabels labels() {
    return unitNames.on(LocalDate.now(clock)).labels();
  }

  private static String page(
      CaseRecord file, CaseForm typed, List<CaseFault> faults, UnitLabels labels, Model model) {
    model.addAttribute("file", file);
    model.addAttribute("typed", typed);
    model.addAttribute("faults", faults);
    model.addAttribute("units", labels.texts());
    return "surveillance/casefile/form";
  }

  @PostMapping("/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/edit")
  String save(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute CaseForm typed,
      Model model,
      HttpServletResponse response) {
    CaseSight.Sight may = sight.deciding(actor);
    CaseRecord file = show.theirs(may, id);
    UnitLabels labels = labels();
    CaseForm.Read read = typed.read(labels);
    List<CaseFault> faults = read.faults();
    if (faults.isEmpty()) {
      switch (correct.correct(
          actor, id, typed.seen(), read.draft(), typed.confirmed(), typed.why())) {
        case CaseOutcome.Done done -> {
          return "redirect:/cases/" + id;
        }
        case CaseOutcome.Declined(var refusal) ->
            faults = List.of(new CaseFault("", refusal, false));
        case CaseOutcome.Faulty(var found) -> faults = found;
      }
    }
    response.setStatus(faults.getFirst().refusal().status());
    CaseForm shown =
        faults.stream().anyMatch(f -> f.refusal().equals(CaseRules.CHANGED_MEANWHILE))
            ? typed.at(file.edition())
            : typed;
    return page(file, shown, faults, labels, model);
  }
}
