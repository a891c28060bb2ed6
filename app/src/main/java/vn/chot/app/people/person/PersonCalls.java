package vn.chot.app.people.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;

/** What programs may read of persons: what the page shows to the same person, for a purpose. */
@RestController
@Tag(name = "people", description = "Người dân / People")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class PersonCalls {
  private final PersonSheets sheets;
  private final People people;
  private final FindReach findReach;
  private final Readings readings;
  private final Clock clock;

  PersonCalls(
      PersonSheets sheets, People people, FindReach findReach, Readings readings, Clock clock) {
    this.sheets = sheets;
    this.people = people;
    this.findReach = findReach;
    this.readings = readings;
    this.clock = clock;
  }

  /** A place to live as a program reads it. */
  record PlaceAnswer(@Nullable UUID unit, String unitName, String address) {}

  /** A paper as a program reads it; its number may be hidden but for three digits. */
  record PaperAnswer(
      PaperKind kind,
      String number,
      String country,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate endsOn,
      List<String> atOdds) {}

  /** A person as a program reads them. */
  record PersonAnswer(
      UUID id,
      String name,
      @Nullable Sex sex,
      @Nullable LocalDate born,
      @Nullable Integer birthYear,
      @Nullable String nationality,
      List<PaperAnswer> papers,
      List<String> telephones,
      String job,
      String workplace,
      PlaceAnswer permanent,
      PlaceAnswer temporary,
      PlaceAnswer now,
      @Nullable UUID household,
      @Nullable LocalDate keepUntil,
      int edition) {}

  /** One person; a merged record answers with the one it gave way to. */
  @Operation(
      summary = "Hồ sơ một người dân",
      description =
          "One person inside your reach; purpose (TRACING, QUARANTINE, POST, VACCINATION, WELFARE, RESIDENCE, CARE) is needed and logged. Numbers are hidden but for three digits where your role sees no more.")
  @GetMapping(
      path = "/api/v1/people/{id:[0-9a-f-]{36}}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> person(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String purpose,
      HttpServletRequest request) {
    Reach reach = findReach.orRefuse(actor, LocalDate.now(clock));
    UUID stands = people.standing(List.of(id)).getOrDefault(id, id);
    Person person =
        sheets
            .within(reach, stands)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<Purpose> why = Purpose.of(purpose);
    if (why.isEmpty()) {
      return Problem.of(PersonRules.PURPOSE_MISSING, request);
    }
    readings.shown(actor, "/api/v1/people", List.of(stands.toString()), why.get().name());
    return ResponseEntity.ok(answer(sheets.sheet(actor, reach, person), person));
  }

  private static PersonAnswer answer(PersonSheet sheet, Person person) {
    Facts facts = sheet.facts();
    return new PersonAnswer(
        sheet.id(),
        facts.name(),
        facts.sex(),
        facts.born(),
        facts.birthYear(),
        facts.nationality(),
        sheet.papers().stream()
            .map(p ->
                new PaperAnswer(
                    p.kind(), p.number(), p.country(), p.issuedOn(), p.endsOn(), p.odds()))
            .toList(),
        sheet.telephones(),
        facts.job(),
        facts.workplace(),
        place(facts.permanent(), sheet.permanent()),
        place(facts.temporary(), sheet.temporary()),
        place(facts.now(), sheet.now()),
        facts.household(),
        person.keepUntil(),
        person.edition());
  }

  private static PlaceAnswer place(Residence residence, String name) {
    return new PlaceAnswer(residence.unit(), name, residence.address());
  }
}
