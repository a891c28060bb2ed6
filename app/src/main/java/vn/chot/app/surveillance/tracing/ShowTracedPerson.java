package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Hidden;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** Shows what tracing knows of a person: to health bodies all, to others the class alone. */
@Component
class ShowTracedPerson {
  private static final int MOST_EVIDENCE = 100;

  private final People people;
  private final Levels levels;
  private final LinesOfPerson lines;
  private final ExplainLevel explainLevel;
  private final ToldEvidence evidence;
  private final NumberPeople numberPeople;
  private final ShownPeople shownPeople;
  private final Isolations isolations;
  private final NoteCall noteCall;
  private final CaseFiles caseFiles;
  private final Readings readings;

  ShowTracedPerson(
      People people,
      Levels levels,
      LinesOfPerson lines,
      ExplainLevel explainLevel,
      ToldEvidence evidence,
      NumberPeople numberPeople,
      ShownPeople shownPeople,
      Isolations isolations,
      NoteCall noteCall,
      CaseFiles caseFiles,
      Readings readings) {
    this.people = people;
    this.levels = levels;
    this.lines = lines;
    this.explainLevel = explainLevel;
    this.evidence = evidence;
    this.numberPeople = numberPeople;
    this.shownPeople = shownPeople;
    this.isolations = isolations;
    this.noteCall = noteCall;
    this.caseFiles = caseFiles;
    this.readings = readings;
  }

  /** What a form left behind when it was refused. */
  record Left(@Nullable Refusal refusal, EvidenceForm typed, List<LookUpFound> choices) {
    static final Left NOTHING = new Left(null, EvidenceForm.EMPTY, List.of());

    static Left refused(Refusal why) {
      return new Left(why, EvidenceForm.EMPTY, List.of());
    }
  }

  /** Whom the sight covers; 404 for anybody else. */
  Person within(TracingSight.Sight may, UUID id) {
    return people
        .person(id)
        .filter(may::covers)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The page, with what a form left behind on it. */
  String page(
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
    Map<Integer, ShownPeople.Shown> others = new HashMap<>();
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
}
