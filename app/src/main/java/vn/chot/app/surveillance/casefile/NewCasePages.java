package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.FindCandidates;
import vn.chot.app.people.person.Hidden;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.UnitNames;

/** Where a suspected case is opened: the person is found or registered, then the file made. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class NewCasePages {
  private static final int MOST_ALIKE = 5;

  private final CaseSight sight;
  private final OpenCase openCase;
  private final EnterCases enterCases;
  private final FindCandidates findCandidates;
  private final People people;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  NewCasePages(
      CaseSight sight,
      OpenCase openCase,
      EnterCases enterCases,
      FindCandidates findCandidates,
      People people,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.sight = sight;
    this.openCase = openCase;
    this.enterCases = enterCases;
    this.findCandidates = findCandidates;
    this.people = people;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * Somebody alike, as far as the reader may see them.
   *
   * @param id null where they are outside the reach
   */
  record Alike(@Nullable UUID id, String name, @Nullable Integer year, String commune) {}

  @GetMapping("/cases/new")
  String form(Actor actor, @RequestParam(required = false) @Nullable UUID person, Model model) {
    CaseSight.Sight may = sight.of(actor);
    List<Alike> chosen =
        person == null
            ? List.of()
            : people.person(person).map(one -> alike(may, one)).stream().toList();
    return page(PatientForm.EMPTY, CaseForm.EMPTY, List.of(), chosen, model);
  }

  private String page(
      PatientForm patient, CaseForm typed, List<CaseFault> faults, List<Alike> alike, Model model) {
    model.addAttribute("patient", patient);
    model.addAttribute("typed", typed);
    model.addAttribute("faults", faults);
    model.addAttribute("alike", alike);
    model.addAttribute("units", labels().texts());
    return "surveillance/casefile/new";
  }

  private UnitLabels labels() {
    return unitNames.on(LocalDate.now(clock)).labels();
  }

  /** Looks for the person first; then opens the file on who was chosen, or on somebody new. */
  @PostMapping("/cases/new")
  String open(
      Actor actor,
      @ModelAttribute PatientForm patient,
      @ModelAttribute CaseForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    CaseSight.Sight may = sight.of(actor);
    UnitLabels labels = labels();
    CaseForm.Read read = typed.read(labels);
    List<CaseFault> faults = new ArrayList<>(read.faults());
    Optional<UUID> chosen = patient.chosen();
    if (chosen.isPresent() && faults.isEmpty()) {
      CaseOutcome outcome =
          openCase.open(actor, chosen.get(), read.draft(), typed.confirmed(), typed.why());
      Optional<Alike> one = people.person(chosen.get()).map(found -> alike(may, found));
      return told(outcome, patient, typed, one.stream().toList(), model, response);
    }
    PatientForm.Read asked = patient.read(labels);
    faults.addAll(asked.faults());
    if (!faults.isEmpty()) {
      response.setStatus(422);
      return page(patient, typed, faults, List.of(), model);
    }
    List<Person> found = found(asked);
    if (!found.isEmpty() && !patient.isFresh()) {
      readings.shown(
          actor,
          "/cases/new",
          found.stream().map(one -> one.id().toString()).toList(),
          CaseListPages.purpose(request).name());
      return page(
          patient, typed, List.of(), found.stream().map(one -> alike(may, one)).toList(), model);
    }
    return told(
        enterCases.openNew(actor, asked.facts(), read.draft(), typed.confirmed(), typed.why()),
        patient,
        typed,
        List.of(),
        model,
        response);
  }

  private List<Person> found(PatientForm.Read asked) {
    return people.persons(
        findCandidates.like(asked.facts(), MOST_ALIKE).stream()
            .filter(one -> one.score() >= 0.5)
            .map(Candidate::id)
            .toList());
  }

  private Alike alike(CaseSight.Sight may, Person person) {
    var facts = person.facts();
    UUID unit = facts.now().unit() == null ? facts.permanent().unit() : facts.now().unit();
    String commune = unitNames.on(LocalDate.now(clock)).called(unit);
    return may.reach().covers(facts)
        ? new Alike(person.id(), facts.name(), facts.birthYear(), commune)
        : new Alike(null, Hidden.initials(facts.name()), facts.birthYear(), commune);
  }

  private String told(
      CaseOutcome outcome,
      PatientForm patient,
      CaseForm typed,
      List<Alike> alike,
      Model model,
      HttpServletResponse response) {
    List<CaseFault> faults =
        switch (outcome) {
          case CaseOutcome.Done(UUID id) -> List.<CaseFault>of();
          case CaseOutcome.Declined(var refusal) -> List.of(new CaseFault("", refusal, false));
          case CaseOutcome.Faulty(var found) -> found;
        };
    if (outcome instanceof CaseOutcome.Done(UUID id)) {
      return "redirect:/cases/" + id;
    }
    response.setStatus(faults.getFirst().refusal().status());
    return page(patient, typed, faults, alike, model);
  }
}
