package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** The contacts of a case, and those of an area over all cases. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ContactListPages {
  private static final int MOST_EDITIONS = 20;

  private final TracingSight sight;
  private final ContactLists contactLists;
  private final KnownLists lists;
  private final HandOvers handOvers;
  private final CaseFiles caseFiles;
  private final ShownPeople shownPeople;
  private final Places places;
  private final UnitNames unitNames;
  private final Speed speed;
  private final PresenceIndex index;
  private final Readings readings;
  private final Clock clock;

  ContactListPages(
      TracingSight sight,
      ContactLists contactLists,
      KnownLists lists,
      HandOvers handOvers,
      CaseFiles caseFiles,
      ShownPeople shownPeople,
      Places places,
      UnitNames unitNames,
      Speed speed,
      PresenceIndex index,
      Readings readings,
      Clock clock) {
    this.sight = sight;
    this.contactLists = contactLists;
    this.lists = lists;
    this.handOvers = handOvers;
    this.caseFiles = caseFiles;
    this.shownPeople = shownPeople;
    this.places = places;
    this.unitNames = unitNames;
    this.speed = speed;
    this.index = index;
    this.readings = readings;
    this.clock = clock;
  }

  /** What was asked, as it stands in the address. */
  record Typed(String unit, int level, boolean uncalled, String order) {
    String query(String after) {
      return "?unit="
          + java.net.URLEncoder.encode(unit, java.nio.charset.StandardCharsets.UTF_8)
          + "&level="
          + level
          + "&order="
          + order
          + (uncalled ? "&uncalled=1" : "")
          + (after.isEmpty() ? "" : "&after=" + after);
    }
  }

  @GetMapping("/tracing/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  String ofCase(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "") String uncalled,
      @RequestParam(defaultValue = "risk") String order,
      @RequestParam(required = false) @Nullable UUID after,
      HttpServletRequest request,
      Model model) {
    Typed typed =
        new Typed(unit, level, !uncalled.isEmpty(), order.equals("commune") ? order : "risk");
    return caseList(actor, id, typed, after, null, request, model);
  }

  private String caseList(
      Actor actor,
      UUID id,
      Typed typed,
      @Nullable UUID after,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      Model model) {
    TracingSight.Sight may = sight.of(actor);
    CaseFile file =
        caseFiles.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<KnownLists.Traced> traced = lists.of(id);
    ContactLists.Asked asked =
        new ContactLists.Asked(
            units(may, typed.unit()),
            level(typed.level()),
            typed.uncalled(),
            ContactLists.Order.of(typed.order()),
            after);
    List<ContactLists.Line> lines =
        show(
            actor,
            may,
            "/tracing/cases",
            contactLists.ofCase(id, asked, ContactLists.PAGE + 1),
            List.of(id.toString()),
            request,
            model);
    List<KnownLists.Edition> editions = lists.editions(id, MOST_EDITIONS);
    model.addAttribute("may", may);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("number", file.number());
    model.addAttribute("caseFile", id);
    model.addAttribute("file", file);
    model.addAttribute("traced", traced.orElse(null));
    model.addAttribute("editions", editions);
    model.addAttribute("waits", lists.waits(id));
    model.addAttribute("ready", index.ready().isPresent());
    model.addAttribute("handOvers", seen(may, handOvers.ofCase(id)));
    model.addAttribute("shares", lines.isEmpty() ? Map.of() : shares(may, id));
    model.addAttribute("f1Isolated", speed.halfOfF1Isolated(id).orElse(null));
    model.addAttribute("unitTexts", unitTexts(may));
    return "surveillance/tracing/case";
  }

  @GetMapping("/tracing/people")
  String ofArea(
      Actor actor,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "") String uncalled,
      @RequestParam(required = false) @Nullable UUID after,
      HttpServletRequest request,
      Model model) {
    TracingSight.Sight may = sight.of(actor);
    Typed typed = new Typed(unit, level, !uncalled.isEmpty(), "risk");
    ContactLists.Asked asked =
        new ContactLists.Asked(
            units(may, unit), level(level), typed.uncalled(), ContactLists.Order.RISK, after);
    List<ContactLists.Line> lines =
        show(
            actor,
            may,
            "/tracing/people",
            contactLists.ofArea(asked, ContactLists.PAGE + 1),
            List.of(),
            request,
            model);
    model.addAttribute("may", may);
    model.addAttribute("typed", typed);
    model.addAttribute(
        "numbers",
        TracingDeskPages.numbers(
            caseFiles, lines.stream().map(ContactLists.Line::caseFile).toList()));
    model.addAttribute("unitTexts", unitTexts(may));
    return "surveillance/tracing/people";
  }

  /** Puts a page of lines into the model and its people into the log of reading. */
  private List<ContactLists.Line> show(
      Actor actor,
      TracingSight.Sight may,
      String page,
      List<ContactLists.Line> found,
      List<String> also,
      HttpServletRequest request,
      Model model) {
    List<ContactLists.Line> lines = found.subList(0, Math.min(ContactLists.PAGE, found.size()));
    List<UUID> ids = lines.stream().map(ContactLists.Line::personId).toList();
    Set<String> logged = new HashSet<>(also);
    ids.forEach(id -> logged.add(id.toString()));
    readings.shown(actor, page, logged, ChosenPurpose.of(request).orElse(Purpose.TRACING).name());
    Map<UUID, String> communes = new HashMap<>();
    lines.forEach(line -> communes.computeIfAbsent(line.unitId(), shownPeople::unit));
    model.addAttribute("lines", lines);
    model.addAttribute("people", shownPeople.of(ids, may.reach(), Set.of()));
    model.addAttribute("communes", communes);
    model.addAttribute("more", found.size() > ContactLists.PAGE);
    return lines;
  }

  private static int level(int typed) {
    return typed >= 1 && typed <= 5 ? typed : 0;
  }

  /** The units to look in: those of the one typed inside the reach, else all of the reach. */
  private @Nullable Collection<UUID> units(TracingSight.Sight may, String typed) {
    LocalDate today = LocalDate.now(clock);
    if (typed.isBlank()) {
      return TracingDeskPages.units(may.reach());
    }
    Set<UUID> units =
        new HashSet<>(
            unitNames
                .on(today)
                .labels()
                .only(may::covers)
                .chosen(typed)
                .map(one -> places.territory(one, today))
                .orElse(Set.of()));
    units.removeIf(one -> !may.covers(one));
    return units;
  }

  private List<String> unitTexts(TracingSight.Sight may) {
    return unitNames.on(LocalDate.now(clock)).labels().only(may::covers).texts();
  }

  /** How many are in each unit of the reach, by the unit's label. */
  private Map<String, Integer> shares(TracingSight.Sight may, UUID caseFile) {
    Map<String, Integer> shares = new java.util.LinkedHashMap<>();
    contactLists
        .byUnit(caseFile)
        .forEach((unit, people) -> {
          if (!unit.equals(ContactLine.NOWHERE) && may.covers(unit)) {
            shares.put(shownPeople.unit(unit), people);
          }
        });
    return shares;
  }

  private List<HandOvers.Line> seen(TracingSight.Sight may, List<HandOvers.Line> all) {
    return all.stream().filter(one -> may.covers(one.unitId())).toList();
  }

  /** Hands those of a commune over to it. */
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
            : handOvers.hand(actor, id, chosen.get(), places.territory(chosen.get(), today), note);
    if (refusal.isEmpty()) {
      return "redirect:/tracing/cases/" + id;
    }
    response.setStatus(refusal.get().status());
    return caseList(
        actor, id, new Typed("", 0, false, "risk"), null, refusal.get(), request, model);
  }

  /** What the list said before that edition. */
  @GetMapping("/tracing/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/editions/{edition:[0-9]{1,9}}")
  String edition(Actor actor, @PathVariable UUID id, @PathVariable int edition, Model model) {
    TracingSight.Sight may = sight.working(actor);
    CaseFile file =
        caseFiles.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<KnownLists.Difference> gone = lists.before(id, edition - 1, 500);
    List<UUID> came = lists.broughtBy(id, edition, 500);
    Set<UUID> ids = new HashSet<>(came);
    gone.forEach(one -> ids.add(one.personId()));
    Map<UUID, ShownPeople.Shown> people = shownPeople.of(ids, may.reach(), Set.of());
    readings.shown(actor, "/tracing/cases", ids.stream().map(UUID::toString).toList());
    model.addAttribute("caseFile", id);
    model.addAttribute("number", file.number());
    model.addAttribute("edition", edition);
    model.addAttribute(
        "differences",
        gone.stream()
            .filter(one ->
                Objects.requireNonNullElse(people.get(one.personId()), ShownPeople.Shown.NOBODY)
                    .within())
            .toList());
    model.addAttribute(
        "came",
        came.stream()
            .filter(one ->
                Objects.requireNonNullElse(people.get(one), ShownPeople.Shown.NOBODY).within())
            .toList());
    model.addAttribute("people", people);
    return "surveillance/tracing/edition";
  }
}
