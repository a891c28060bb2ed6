package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.UnitNames;

/** The households of a commune, and one of them with its members. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class HouseholdPages {
  private static final int SIZE = 50;

  private final Households households;
  private final ChangeHousehold changeHousehold;
  private final People people;
  private final FindReach findReach;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  HouseholdPages(
      Households households,
      ChangeHousehold changeHousehold,
      People people,
      FindReach findReach,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.households = households;
    this.changeHousehold = changeHousehold;
    this.people = people;
    this.findReach = findReach;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/people/households")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    UnitLabels mine = unitNames.on(today).labels().only(one -> reach.covers(Set.of(one)));
    Optional<UUID> chosen = mine.chosenOrOnly(unit);
    UUID from = after == null ? new UUID(0, 0) : after;
    List<Households.Household> found =
        chosen.map(one -> households.of(List.of(one), from, SIZE + 1)).orElse(List.of());
    List<Households.Household> shown = found.subList(0, Math.min(SIZE, found.size()));
    readings.shown(
        actor, "/people/households", shown.stream().map(one -> "household:" + one.id()).toList());
    model.addAttribute("unit", chosen.map(one -> unitNames.on(today).label(one)).orElse(unit));
    model.addAttribute("known", chosen.isPresent());
    model.addAttribute("units", mine.texts());
    model.addAttribute("lines", shown);
    model.addAttribute("more", found.size() > SIZE);
    return "people/person/households";
  }

  @GetMapping("/people/households/{id:[0-9a-f-]{36}}")
  String household(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return household(actor, id, null, request, model, response);
  }

  /** Lets a member head it. */
  @MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
  @PostMapping("/people/households/{id:[0-9a-f-]{36}}/head")
  String head(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam UUID person,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    findReach.orRefuse(actor, LocalDate.now(clock));
    Optional<Refusal> refusal = changeHousehold.head(actor, id, person);
    return refusal.isEmpty()
        ? "redirect:/people/households/" + id
        : household(actor, id, refusal.get(), request, model, response);
  }

  private String household(
      Actor actor,
      UUID id,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    Households.Household household =
        households
            .household(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Person> members =
        people.persons(households.members(id)).stream()
            .filter(one -> reach.covers(one.facts()))
            .toList();
    UUID where = household.unitId();
    boolean here = where != null && reach.covers(Set.of(where));
    if (!here && members.isEmpty() && !reach.everywhere()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Optional<Purpose> purpose = ChosenPurpose.of(request);
    if (purpose.isEmpty()) {
      return PurposePages.Asking.page("/people/households/" + id, request, model);
    }
    if (refusal != null) {
      response.setStatus(refusal.status());
    }
    readings.shown(
        actor,
        "/people/household",
        members.stream().map(one -> one.id().toString()).toList(),
        purpose.get().name());
    model.addAttribute("household", household);
    model.addAttribute("unit", unitNames.on(today).label(where));
    model.addAttribute("members", members);
    model.addAttribute("writer", RegisterPerson.mayWrite(actor));
    model.addAttribute("refusal", refusal);
    return "people/person/household";
  }
}
