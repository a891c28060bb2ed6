package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.UnitNames;

/** The form by which a person is registered and corrected. */
@Controller
@MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
class PersonFormPages {
  private final RegisterPerson registerPerson;
  private final CorrectPerson correctPerson;
  private final CheckFacts checkFacts;
  private final PersonSheets sheets;
  private final People people;
  private final FindReach findReach;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  PersonFormPages(
      RegisterPerson registerPerson,
      CorrectPerson correctPerson,
      CheckFacts checkFacts,
      PersonSheets sheets,
      People people,
      FindReach findReach,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.registerPerson = registerPerson;
    this.correctPerson = correctPerson;
    this.checkFacts = checkFacts;
    this.sheets = sheets;
    this.people = people;
    this.findReach = findReach;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * Somebody already registered who looks alike; initials alone where they are outside the reach.
   */
  record AlikeLine(
      UUID id,
      String name,
      @Nullable Integer year,
      String commune,
      boolean within,
      List<Candidate.Reason> reasons) {}

  @GetMapping("/people/new")
  String empty(Actor actor, Model model) {
    findReach.orRefuse(actor, today());
    return form(null, PersonForm.empty(), null, List.of(), List.of(), null, model);
  }

  @PostMapping("/people/new")
  String register(
      Actor actor, @ModelAttribute PersonForm typed, Model model, HttpServletResponse response) {
    Reach reach = findReach.orRefuse(actor, today());
    ReadForm.Read read = ReadForm.of(typed, unitNames.on(today()).labels(), null, checkFacts);
    Entered entered =
        read.faults().isEmpty()
            ? registerPerson.register(
                actor, read.facts(), typed.confirm(), others(typed), typed.why())
            : withMore(read);
    return answer(actor, reach, null, typed, entered, model, response);
  }

  /** The form filled from a card that the look-up did not find; nothing is stored yet. */
  @PostMapping(path = "/people/new", params = "card")
  String fromCard(Actor actor, @ModelAttribute PersonForm read, Model model) {
    findReach.orRefuse(actor, today());
    return form(null, read, null, List.of(), List.of(), null, model);
  }

  @GetMapping("/people/{id:[0-9a-f-]{36}}/edit")
  String filled(Actor actor, @PathVariable UUID id, HttpServletRequest request, Model model) {
    Person person = person(findReach.orRefuse(actor, today()), id);
    if (ChosenPurpose.of(request).isEmpty()) {
      return PurposePages.Asking.page("/people/" + id + "/edit", request, model);
    }
    ChosenPurpose.of(request)
        .ifPresent(
            why -> readings.shown(actor, "/people/edit", List.of(id.toString()), why.name()));
    PersonForm typed = PersonForm.of(person, unit -> unitNames.on(today()).label(unit));
    return form(id, typed, null, List.of(), List.of(), null, model);
  }

  @PostMapping("/people/{id:[0-9a-f-]{36}}/edit")
  String correct(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute PersonForm typed,
      Model model,
      HttpServletResponse response) {
    Reach reach = findReach.orRefuse(actor, today());
    Person person = person(reach, id);
    ReadForm.Read read =
        ReadForm.of(typed, unitNames.on(today()).labels(), person.facts(), checkFacts);
    int edition = typed.edition().matches("[0-9]{1,9}") ? Integer.parseInt(typed.edition()) : 0;
    Entered entered =
        read.faults().isEmpty()
            ? correctPerson.correct(actor, id, edition, read.facts(), typed.confirm())
            : withMore(read);
    if (entered instanceof Entered.Declined(Refusal why)
        && why.equals(PersonRules.CHANGED_MEANWHILE)) {
      model.addAttribute("newest", person.edition());
    }
    return answer(actor, reach, id, typed, entered, model, response);
  }

  private Entered withMore(ReadForm.Read read) {
    List<Fault> all = new ArrayList<>(read.faults());
    all.addAll(checkFacts.check(read.facts(), today()));
    return new Entered.Faulty(all);
  }

  private String answer(
      Actor actor,
      Reach reach,
      @Nullable UUID id,
      PersonForm typed,
      Entered entered,
      Model model,
      HttpServletResponse response) {
    return switch (entered) {
      case Entered.Done(UUID person) -> "redirect:/people/" + person;
      case Entered.Faulty(List<Fault> faults) -> {
        response.setStatus(422);
        yield form(id, typed, null, faults, List.of(), null, model);
      }
      case Entered.Alike(List<Candidate> others) -> {
        response.setStatus(409);
        yield form(id, typed, null, List.of(), alike(actor, reach, others), null, model);
      }
      case Entered.Held(UUID holder) -> {
        response.setStatus(409);
        UUID open = sheets.within(reach, holder).isPresent() ? holder : null;
        yield form(id, typed, PersonRules.HELD, List.of(), List.of(), open, model);
      }
      case Entered.Declined(Refusal why) -> {
        response.setStatus(why.status());
        yield form(id, typed, why, List.of(), List.of(), null, model);
      }
    };
  }

  private List<AlikeLine> alike(Actor actor, Reach reach, List<Candidate> others) {
    List<Person> persons = people.persons(others.stream().map(Candidate::id).toList());
    List<String> communes = sheets.communes(persons);
    List<AlikeLine> lines = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      Facts facts = person.facts();
      boolean within = reach.covers(facts);
      List<Candidate.Reason> reasons =
          others.stream()
              .filter(one -> one.id().equals(person.id()))
              .findFirst()
              .map(Candidate::reasons)
              .orElse(List.of());
      String name = within ? facts.name() : Hidden.initials(facts.name());
      lines.add(
          new AlikeLine(person.id(), name, facts.birthYear(), communes.get(i), within, reasons));
    }
    readings.shown(actor, "/people/new", lines.stream().map(line -> line.id().toString()).toList());
    return lines;
  }

  private String form(
      @Nullable UUID id,
      PersonForm typed,
      @Nullable Refusal refusal,
      List<Fault> faults,
      List<AlikeLine> alike,
      @Nullable UUID holder,
      Model model) {
    model.addAttribute("id", id);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("faults", faults);
    model.addAttribute("alike", alike);
    model.addAttribute("holder", holder);
    model.addAttribute("units", unitNames.on(today()).labels().texts());
    if (!model.containsAttribute("newest")) {
      model.addAttribute("newest", null);
    }
    return "people/person/form";
  }

  private static Set<UUID> others(PersonForm typed) {
    Set<UUID> ids = new LinkedHashSet<>();
    Arrays.stream(typed.others().split("[ ,]+", -1))
        .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .limit(20)
        .map(UUID::fromString)
        .forEach(ids::add);
    return ids;
  }

  private Person person(Reach reach, UUID id) {
    return sheets
        .within(reach, id)
        .filter(person -> person.mergedInto() == null)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
