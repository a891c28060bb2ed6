package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import vn.chot.app.people.person.Purpose;

/** One presence of a person, to be corrected or struck with a reason; its values are its key. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping(
    "/tracing/people/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/presences/{from:[0-9]{1,9}}-{space:[0-9]{1,9}}-{to:[0-9]{1,9}}")
class OnePresencePages {
  private final TracingSight sight;
  private final ShowTracedPerson showTracedPerson;
  private final NumberPeople numberPeople;
  private final StoredPresences presences;
  private final StrikePresence strikePresence;
  private final SpaceLabels spaceLabels;
  private final FindSpaces findSpaces;
  private final Readings readings;

  OnePresencePages(
      TracingSight sight,
      ShowTracedPerson showTracedPerson,
      NumberPeople numberPeople,
      StoredPresences presences,
      StrikePresence strikePresence,
      SpaceLabels spaceLabels,
      FindSpaces findSpaces,
      Readings readings) {
    this.sight = sight;
    this.showTracedPerson = showTracedPerson;
    this.numberPeople = numberPeople;
    this.presences = presences;
    this.strikePresence = strikePresence;
    this.spaceLabels = spaceLabels;
    this.findSpaces = findSpaces;
    this.readings = readings;
  }

  /** What the forms left behind; nothing refused at first. */
  record Left(@Nullable Refusal refusal, PresenceForm typed, List<FindSpaces.Place> choices) {}

  @GetMapping
  String one(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int from,
      @PathVariable int space,
      @PathVariable int to,
      HttpServletRequest request,
      Model model) {
    TracingSight.Sight may = sight.working(actor);
    StoredPresences.Line line = held(may, id, new StoredPresences.Key(from, space, to));
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    readings.shown(actor, "/tracing/presences", List.of(id.toString()), purpose.name());
    PresenceForm stands = PresenceForm.of(line, place(line));
    return page(may, id, line, new Left(null, stands, List.of()), model);
  }

  private StoredPresences.Line held(TracingSight.Sight may, UUID id, StoredPresences.Key key) {
    showTracedPerson.within(may, id);
    Integer number = numberPeople.known(List.of(id)).get(id);
    return Optional.ofNullable(number)
        .flatMap(person -> presences.one(person, key))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String place(StoredPresences.Line line) {
    return spaceLabels.of(List.of(line.space())).getOrDefault(line.space(), "–");
  }

  private String page(
      TracingSight.Sight may, UUID id, StoredPresences.Line line, Left left, Model model) {
    model.addAttribute("may", may);
    model.addAttribute("id", id);
    model.addAttribute("line", line);
    model.addAttribute("place", place(line));
    model.addAttribute("refusal", left.refusal());
    model.addAttribute("typed", left.typed());
    model.addAttribute("choices", left.choices());
    return "surveillance/tracing/presence";
  }

  @PostMapping("/strike")
  String strike(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int from,
      @PathVariable int space,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String why,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    StoredPresences.Line line = held(may, id, new StoredPresences.Key(from, space, to));
    Optional<Refusal> refused = strikePresence.strike(actor, line.of(id), why);
    PresenceForm stands = PresenceForm.of(line, place(line));
    return done(may, id, line, new Left(refused.orElse(null), stands, List.of()), model, response);
  }

  @PostMapping("/correct")
  String correct(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int from,
      @PathVariable int space,
      @PathVariable int to,
      @ModelAttribute PresenceForm typed,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    StoredPresences.Line line = held(may, id, new StoredPresences.Key(from, space, to));
    List<FindSpaces.Place> choices =
        typed.place().equals(place(line))
            ? List.of(new FindSpaces.Place(line.place(), typed.place()))
            : findSpaces.withSpaces(typed.place());
    return done(may, id, line, corrected(actor, line.of(id), typed, choices), model, response);
  }

  private Left corrected(
      Actor actor, PresenceDraft told, PresenceForm typed, List<FindSpaces.Place> choices) {
    Optional<Instant> from = typed.from();
    Optional<Instant> to = typed.to();
    Optional<FindSpaces.Place> place =
        choices.size() == 1
            ? Optional.of(choices.getFirst())
            : choices.stream()
                .filter(one -> one.id().toString().equals(typed.chosen()))
                .findFirst();
    if (from.isEmpty() || to.isEmpty()) {
      return new Left(TracingRules.TIME, typed, choices);
    }
    if (place.isEmpty()) {
      return choices.isEmpty()
          ? new Left(TracingRules.SPACE_UNKNOWN, typed, choices)
          : new Left(TracingRules.PLACE_SEVERAL, typed, choices);
    }
    PresenceDraft now = new PresenceDraft(told.person(), place.get().id(), from.get(), to.get());
    return new Left(
        strikePresence.correct(actor, told, now, typed.why()).orElse(null), typed, choices);
  }

  private String done(
      TracingSight.Sight may,
      UUID id,
      StoredPresences.Line line,
      Left left,
      Model model,
      HttpServletResponse response) {
    Refusal refusal = left.refusal();
    if (refusal == null) {
      return "redirect:/tracing/people/" + id + "/presences";
    }
    response.setStatus(refusal.status());
    return page(may, id, line, left, model);
  }
}
