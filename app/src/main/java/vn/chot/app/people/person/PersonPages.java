package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** The page of one person: opened for a purpose, by those whose area they live or stay in. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class PersonPages {
  private final Show show;

  PersonPages(Show show) {
    this.show = show;
  }

  @GetMapping("/people/{id:[0-9a-f-]{36}}")
  String person(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return show.person(actor, id, null, List.of(), request, model, response);
  }

  /** Shows the page, also beside a refusal of what was sent from it. */
  @Component
  static class Show {
    private final PersonSheets sheets;
    private final People people;
    private final FindReach findReach;
    private final Readings readings;
    private final Clock clock;

    Show(PersonSheets sheets, People people, FindReach findReach, Readings readings, Clock clock) {
      this.sheets = sheets;
      this.people = people;
      this.findReach = findReach;
      this.readings = readings;
      this.clock = clock;
    }

    String person(
        Actor actor,
        UUID id,
        @Nullable Refusal refusal,
        List<Fault> faults,
        HttpServletRequest request,
        Model model,
        HttpServletResponse response) {
      Reach reach = findReach.orRefuse(actor, LocalDate.now(clock));
      Person person =
          sheets
              .within(reach, id)
              .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
      Map<UUID, UUID> standing = people.standing(List.of(id));
      UUID stands = standing.getOrDefault(id, id);
      if (!stands.equals(id)) {
        return "redirect:/people/" + stands;
      }
      Optional<Purpose> purpose = ChosenPurpose.of(request);
      if (purpose.isEmpty()) {
        return PurposePages.Asking.page("/people/" + id, request, model);
      }
      readings.shown(actor, "/people/person", List.of(id.toString()), purpose.get().name());
      if (refusal != null || !faults.isEmpty()) {
        response.setStatus(refusal == null ? 422 : refusal.status());
      }
      model.addAttribute("sheet", sheets.sheet(actor, reach, person));
      model.addAttribute("purpose", purpose.get());
      model.addAttribute("supervisor", PersonReaderPages.maySee(actor));
      model.addAttribute("refusal", refusal);
      model.addAttribute("faults", faults);
      if (!model.containsAttribute("kinFound")) {
        model.addAttribute("kinFound", null);
        model.addAttribute("typedKin", PersonPartPages.KinForm.EMPTY);
      }
      if (!model.containsAttribute("typedPaper")) {
        model.addAttribute("typedPaper", PersonPartPages.PaperForm.EMPTY);
      }
      return "people/person/person";
    }
  }
}
