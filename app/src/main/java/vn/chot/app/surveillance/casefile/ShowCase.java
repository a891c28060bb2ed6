package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.protocol.CaseDefinition;
import vn.chot.app.surveillance.protocol.Protocols;

/** Shows the page of one case, also beside a refusal of what was sent from it. */
@Component
class ShowCase {
  private static final int MOST_CHANGES = 100;

  private final CaseSight sight;
  private final CaseRows rows;
  private final Points points;
  private final NameSource sources;
  private final TreatPatient treatment;
  private final CaseChanges changes;
  private final FindEvidence evidence;
  private final Protocols protocols;
  private final People people;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  ShowCase(
      CaseSight sight,
      CaseRows rows,
      Points points,
      NameSource sources,
      TreatPatient treatment,
      CaseChanges changes,
      FindEvidence evidence,
      Protocols protocols,
      People people,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.sight = sight;
    this.rows = rows;
    this.points = points;
    this.sources = sources;
    this.treatment = treatment;
    this.changes = changes;
    this.evidence = evidence;
    this.protocols = protocols;
    this.people = people;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  /** The file where it is theirs; 404 where it is not. */
  CaseRecord theirs(CaseSight.Sight may, UUID id) {
    return rows.one(id)
        .filter(file -> sight.covers(may, file))
        .orElseThrow(() -> new CaseRefused(CaseRules.NOT_THERE));
  }

  String page(
      Actor actor,
      UUID id,
      @Nullable Refusal refusal,
      PointForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    CaseView view = view(actor, id, request);
    if (refusal != null) {
      response.setStatus(refusal.status());
    }
    model.addAttribute("view", view);
    model.addAttribute("refusal", refusal);
    model.addAttribute("typed", typed);
    model.addAttribute("today", LocalDate.now(clock));
    return "surveillance/casefile/case";
  }

  /** Everything about it; the reading is logged with its purpose. */
  CaseView view(Actor actor, UUID id, HttpServletRequest request) {
    CaseSight.Sight may = sight.of(actor);
    CaseRecord file = theirs(may, id);
    Person person =
        people.person(file.person()).orElseThrow(() -> new CaseRefused(CaseRules.NOT_THERE));
    LocalDate today = LocalDate.now(clock);
    readings.shown(
        actor,
        "/cases/case",
        List.of(id.toString(), file.person().toString()),
        CaseListPages.purpose(request).name());
    return new CaseView(
        file,
        person,
        unitNames.on(today).label(file.facts().unit()),
        way(file).orElse(null),
        points.of(id),
        sources.of(id),
        sources.from(id),
        treatment.stays(id),
        treatment.grades(id),
        protocols.severity(today),
        evidence.positives(file.person()),
        rows.ofPerson(file.person()).stream().filter(one -> !one.id().equals(id)).toList(),
        changes.of(id, MOST_CHANGES).stream().map(line -> line.named(this::unit)).toList(),
        protocols.caseDefinition(today),
        may.decides());
  }

  private String unit(String id) {
    return id.isEmpty() ? "" : unitNames.on(LocalDate.now(clock)).label(UUID.fromString(id));
  }

  private Optional<CaseDefinition.Alternative> way(CaseRecord file) {
    var at = file.confirmedAt();
    return at == null
        ? Optional.empty()
        : protocols.caseDefinition(at.atZone(CaseRows.HERE).toLocalDate()).alternatives().stream()
            .filter(one -> one.id().equals(file.confirmedWay()))
            .findFirst();
  }
}
