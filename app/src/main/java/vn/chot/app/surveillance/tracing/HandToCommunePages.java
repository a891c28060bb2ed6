package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitNames;

/** Where a case's contacts of a commune are handed over to it. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class HandToCommunePages {
  private final TracingSight sight;
  private final ShowCaseContacts showCaseContacts;
  private final HandToCommune handToCommune;
  private final Places places;
  private final UnitNames unitNames;
  private final Clock clock;

  HandToCommunePages(
      TracingSight sight,
      ShowCaseContacts showCaseContacts,
      HandToCommune handToCommune,
      Places places,
      UnitNames unitNames,
      Clock clock) {
    this.sight = sight;
    this.showCaseContacts = showCaseContacts;
    this.handToCommune = handToCommune;
    this.places = places;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  @PostMapping("/tracing/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/hand-overs")
  String hand(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String note,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.deciding(actor);
    LocalDate today = LocalDate.now(clock);
    Optional<UUID> chosen = unitNames.on(today).labels().only(may::covers).chosen(unit);
    Optional<Refusal> refusal =
        chosen.isEmpty()
            ? Optional.of(TracingRules.NOBODY_TO_HAND)
            : handToCommune.hand(
                actor, id, chosen.get(), places.territory(chosen.get(), today), note);
    if (refusal.isEmpty()) {
      return "redirect:/tracing/cases/" + id;
    }
    response.setStatus(refusal.get().status());
    return showCaseContacts.page(
        actor, id, ShowContacts.Typed.NOTHING, null, refusal.get(), request, model);
  }
}
