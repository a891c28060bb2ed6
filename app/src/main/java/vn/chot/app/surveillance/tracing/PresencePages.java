package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** Where a person was, newest first, and what of it was struck. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tracing/people/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/presences")
class PresencePages {
  private final TracingSight sight;
  private final ShowTracedPerson showTracedPerson;
  private final ShownPeople shownPeople;
  private final NumberPeople numberPeople;
  private final StoredPresences presences;
  private final SpaceLabels spaceLabels;
  private final CaseFiles caseFiles;
  private final Readings readings;

  PresencePages(
      TracingSight sight,
      ShowTracedPerson showTracedPerson,
      ShownPeople shownPeople,
      NumberPeople numberPeople,
      StoredPresences presences,
      SpaceLabels spaceLabels,
      CaseFiles caseFiles,
      Readings readings) {
    this.sight = sight;
    this.showTracedPerson = showTracedPerson;
    this.shownPeople = shownPeople;
    this.numberPeople = numberPeople;
    this.presences = presences;
    this.spaceLabels = spaceLabels;
    this.caseFiles = caseFiles;
    this.readings = readings;
  }

  /** Without a key, the first page. */
  @GetMapping
  String all(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(defaultValue = "0") int space,
      @RequestParam(defaultValue = "0") int to,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    Person person = showTracedPerson.within(may, id);
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    readings.shown(actor, "/tracing/presences", List.of(id.toString()), purpose.name());
    Integer number = numberPeople.known(List.of(person.id())).get(person.id());
    StoredPresences.Key after =
        from == null ? StoredPresences.FIRST : new StoredPresences.Key(from, space, to);
    List<StoredPresences.Line> found = number == null ? List.of() : presences.of(number, after);
    List<StoredPresences.Line> lines =
        found.subList(0, Math.min(StoredPresences.PAGE, found.size()));
    List<StoredPresences.Struck> struck =
        number == null || from != null ? List.of() : presences.struck(number);
    Set<Integer> spaces = new HashSet<>();
    lines.forEach(one -> spaces.add(one.space()));
    struck.forEach(one -> spaces.add(one.space()));
    model.addAttribute("may", may);
    model.addAttribute("id", id);
    model.addAttribute(
        "shown",
        shownPeople
            .of(List.of(id), may.reach(), Set.of())
            .getOrDefault(id, ShownPeople.Shown.NOBODY));
    model.addAttribute("lines", lines);
    model.addAttribute("more", found.size() > StoredPresences.PAGE);
    model.addAttribute("struck", struck);
    model.addAttribute("places", spaceLabels.of(spaces));
    model.addAttribute("numbers", numbers(lines));
    return "surveillance/tracing/presences";
  }

  private Map<UUID, String> numbers(List<StoredPresences.Line> lines) {
    return TracingDeskPages.numbers(
        caseFiles,
        lines.stream().map(StoredPresences.Line::caseFile).filter(Objects::nonNull).toList());
  }
}
