package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Hidden;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** What tracing knows of one person: their class and why, evidence, calls. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tracing/people/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class TracedPersonPages {
  private static final int MOST_EVIDENCE = 100;

  private final TracingSight sight;
  private final People people;
  private final Levels levels;
  private final LinesOfPerson lines;
  private final ExplainLevel explainLevel;
  private final ToldEvidence evidence;
  private final NumberPeople numberPeople;
  private final ShownPeople shownPeople;
  private final Isolations isolations;
  private final NoteCall noteCall;
  private final AddEvidence addEvidence;
  private final StrikeEvidence strikeEvidence;
  private final FindOther findOther;
  private final CaseFiles caseFiles;
  private final Readings readings;

  TracedPersonPages(
      TracingSight sight,
      People people,
      Levels levels,
      LinesOfPerson lines,
      ExplainLevel explainLevel,
      ToldEvidence evidence,
      NumberPeople numberPeople,
      ShownPeople shownPeople,
      Isolations isolations,
      NoteCall noteCall,
      AddEvidence addEvidence,
      StrikeEvidence strikeEvidence,
      FindOther findOther,
      CaseFiles caseFiles,
      Readings readings) {
    this.sight = sight;
    this.people = people;
    this.levels = levels;
    this.lines = lines;
    this.explainLevel = explainLevel;
    this.evidence = evidence;
    this.numberPeople = numberPeople;
    this.shownPeople = shownPeople;
    this.isolations = isolations;
    this.noteCall = noteCall;
    this.addEvidence = addEvidence;
    this.strikeEvidence = strikeEvidence;
    this.findOther = findOther;
    this.caseFiles = caseFiles;
    this.readings = readings;
  }

  /** What a form left behind when it was refused. */
  private record Left(@Nullable Refusal refusal, EvidenceForm typed, List<LookUpFound> choices) {
    static final Left NOTHING = new Left(null, EvidenceForm.EMPTY, List.of());
  }

  @GetMapping
  String person(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return page(actor, sight.of(actor), id, Left.NOTHING, request, model, response);
  }

  private String page(
      Actor actor,
      TracingSight.Sight may,
      UUID id,
      Left left,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    UUID stands = people.standing(List.of(id)).getOrDefault(id, id);
    if (!stands.equals(id)) {
      return "redirect:/tracing/people/" + stands;
    }
    Person person = within(may, id);
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    readings.shown(actor, "/tracing/person", List.of(id.toString()), purpose.name());
    Optional<Level> level = levels.of(id);
    List<LinesOfPerson.Line> of = lines.of(id);
    Integer number = numberPeople.known(List.of(id)).get(id);
    List<StoredEvidence> told =
        may.works() && number != null ? evidence.of(number, MOST_EVIDENCE) : List.of();
    model.addAttribute("may", may);
    model.addAttribute("person", person);
    model.addAttribute(
        "shown",
        shownPeople
            .of(List.of(id), may.reach(), Set.of())
            .getOrDefault(id, ShownPeople.Shown.NOBODY));
    model.addAttribute("level", level.orElse(null));
    model.addAttribute("lines", of);
    model.addAttribute("numbers", numbers(level, of, told));
    model.addAttribute("explanation", explanation(may, id, level, of));
    model.addAttribute("number", number);
    model.addAttribute("told", told);
    model.addAttribute("others", others(may, told));
    model.addAttribute("isolated", isolations.since(id).orElse(null));
    model.addAttribute("calls", may.works() ? noteCall.of(id) : List.of());
    model.addAttribute("telephones", telephones(actor, may, person, purpose));
    model.addAttribute("refusal", left.refusal());
    model.addAttribute("typed", left.typed());
    model.addAttribute("choices", left.choices());
    Refusal refusal = left.refusal();
    if (refusal != null) {
      response.setStatus(refusal.status());
    }
    return "surveillance/tracing/person";
  }

  private Person within(TracingSight.Sight may, UUID id) {
    return people
        .person(id)
        .filter(may::covers)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Map<UUID, String> numbers(
      Optional<Level> level, List<LinesOfPerson.Line> of, List<StoredEvidence> told) {
    Set<UUID> cases = new HashSet<>();
    level.map(Level::nearestCase).ifPresent(cases::add);
    of.forEach(line -> cases.add(line.caseFile()));
    for (StoredEvidence one : told) {
      UUID file = one.caseFile();
      if (file != null) {
        cases.add(file);
      }
    }
    return TracingDeskPages.numbers(caseFiles, cases);
  }

  /** Only for those who may read evidence. */
  private @Nullable Explanation explanation(
      TracingSight.Sight may, UUID id, Optional<Level> level, List<LinesOfPerson.Line> of) {
    if (!may.works()) {
      return null;
    }
    UUID by =
        level
            .filter(one -> one.level() > 0)
            .map(Level::nearestCase)
            .orElse(of.isEmpty() ? null : of.getFirst().caseFile());
    return by == null ? null : explainLevel.of(id, by, may.reach()).orElse(null);
  }

  private Map<Integer, ShownPeople.Shown> others(
      TracingSight.Sight may, List<StoredEvidence> told) {
    Set<Integer> numbers = new HashSet<>();
    told.forEach(one -> {
      numbers.add(one.one());
      numbers.add(one.other());
    });
    Map<Integer, UUID> who = numberPeople.people(numbers);
    Map<UUID, ShownPeople.Shown> shown = shownPeople.of(who.values(), may.reach(), Set.of());
    Map<Integer, ShownPeople.Shown> others = new java.util.HashMap<>();
    who.forEach(
        (number, id) -> others.put(number, shown.getOrDefault(id, ShownPeople.Shown.NOBODY)));
    return others;
  }

  /** Whole for those who call; the last digits for others who work here; nothing for the rest. */
  private List<String> telephones(
      Actor actor, TracingSight.Sight may, Person person, Purpose purpose) {
    List<String> known = person.facts().telephones();
    if (!may.works() || known.isEmpty()) {
      return List.of();
    }
    boolean whole = Hidden.seesNumbers(actor);
    if (whole) {
      readings.shown(actor, "/tracing/telephones", List.of(person.id().toString()), purpose.name());
    }
    return known.stream()
        .map(number -> whole ? TelephoneNumber.shown(number) : Hidden.lastDigits(number))
        .toList();
  }

  @PostMapping("/calls")
  String call(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String note,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    within(may, id);
    return noteCall
        .note(actor, id, outcome, note)
        .map(why ->
            page(
                actor,
                may,
                id,
                new Left(why, EvidenceForm.EMPTY, List.of()),
                request,
                model,
                response))
        .orElse("redirect:/tracing/people/" + id);
  }

  @PostMapping("/isolation")
  String isolate(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String hour,
      @RequestParam(defaultValue = "") String ended,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    within(may, id);
    Optional<Instant> moment = TypedMoment.of(day, hour);
    if (moment.isEmpty()) {
      return page(
          actor,
          may,
          id,
          new Left(TracingRules.TIME, EvidenceForm.EMPTY, List.of()),
          request,
          model,
          response);
    }
    if (ended.isEmpty()) {
      isolations.begin(actor, id, moment.get(), "tracing");
    } else {
      isolations.end(actor, id, moment.get());
    }
    return "redirect:/tracing/people/" + id;
  }

  @PostMapping("/evidence")
  String add(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute EvidenceForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    within(may, id);
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    Left left =
        switch (findOther.find(actor, typed.other(), typed.chosen(), purpose, "/tracing/person")) {
          case FindOther.Found.Nobody(Refusal why) -> new Left(why, typed, List.of());
          case FindOther.Found.Several(List<LookUpFound> several) ->
              new Left(TracingRules.BOX_SEVERAL, typed, several);
          case FindOther.Found.One(UUID other) ->
              typed
                  .draft(id, other, null)
                  .map(draft ->
                      new Left(addEvidence.add(actor, draft).orElse(null), typed, List.of()))
                  .orElse(new Left(TracingRules.TIME, typed, List.of()));
        };
    return left.refusal() == null
        ? "redirect:/tracing/people/" + id
        : page(actor, may, id, left, request, model, response);
  }

  @PostMapping("/evidence/{number:[0-9]{1,9}}/strike")
  String strike(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    within(may, id);
    Integer own = numberPeople.known(List.of(id)).get(id);
    boolean theirs =
        own != null
            && evidence
                .one(number)
                .filter(one -> one.one() == own || one.other() == own)
                .isPresent();
    if (!theirs) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return strikeEvidence
        .strike(actor, number, why)
        .map(refused ->
            page(
                actor,
                may,
                id,
                new Left(refused, EvidenceForm.EMPTY, List.of()),
                request,
                model,
                response))
        .orElse("redirect:/tracing/people/" + id);
  }
}
