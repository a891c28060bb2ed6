package vn.chot.app.surveillance.tracing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Purpose;

/** Tracing for programs: what the pages show and take for the same person. */
@RestController
@Tag(name = "tracing", description = "Truy vết / Tracing")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping(value = "/api/v1/tracing", produces = MediaType.APPLICATION_JSON_VALUE)
class TracingCalls {
  private static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
  private static final int MOST = 50_000;

  private final TracingSight sight;
  private final ContactLists contactLists;
  private final KnownLists lists;
  private final Levels levels;
  private final People people;
  private final ShownPeople shownPeople;
  private final Tracing tracing;
  private final Readings readings;

  TracingCalls(
      TracingSight sight,
      ContactLists contactLists,
      KnownLists lists,
      Levels levels,
      People people,
      ShownPeople shownPeople,
      Tracing tracing,
      Readings readings) {
    this.sight = sight;
    this.contactLists = contactLists;
    this.lists = lists;
    this.levels = levels;
    this.people = people;
    this.shownPeople = shownPeople;
    this.tracing = tracing;
    this.readings = readings;
  }

  /** A contact as a program reads it; the name only where it was asked for. */
  record ContactAnswer(
      UUID person,
      int level,
      Instant firstExposure,
      Instant lastExposure,
      int minutes,
      @Nullable UUID unit,
      @Nullable Instant isolatedSince,
      @Nullable String lastCall,
      @Nullable String name,
      @Nullable Integer birthYear) {}

  /** A page of contacts; {@code next} is the address of the following one. */
  record ContactsAnswer(
      UUID caseFile,
      int edition,
      boolean waits,
      List<ContactAnswer> contacts,
      @Nullable String next) {}

  @Operation(
      summary = "Người tiếp xúc của một ca",
      description =
          "Contacts of a case inside your reach, nearest to danger first, 50 a page; next leads on."
              + " level (1 to 5) narrows it; names=true adds names and birth years. waits: the list"
              + " is being computed anew.")
  @GetMapping("/cases" + ID + "/contacts")
  ContactsAnswer contacts(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "false") boolean names,
      @RequestParam(required = false) @Nullable UUID after) {
    TracingSight.Sight may = sight.of(actor);
    Optional<KnownLists.Traced> traced = lists.of(id);
    boolean waits = lists.waits(id);
    if (traced.isEmpty() && !waits) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    ContactLists.Asked asked =
        new ContactLists.Asked(
            TracingDeskPages.units(may.reach()),
            level >= 1 && level <= 5 ? level : 0,
            false,
            ContactLists.Order.RISK,
            after);
    List<ContactLists.Line> found = contactLists.ofCase(id, asked, ContactLists.PAGE + 1);
    List<ContactLists.Line> lines = found.subList(0, Math.min(ContactLists.PAGE, found.size()));
    List<UUID> ids = lines.stream().map(ContactLists.Line::personId).toList();
    Map<UUID, ShownPeople.Shown> who =
        names ? shownPeople.of(ids, may.reach(), Set.of()) : Map.of();
    readings.shown(
        actor,
        "/api/v1/tracing",
        ids.stream().map(UUID::toString).toList(),
        Purpose.TRACING.name());
    return new ContactsAnswer(
        id,
        traced.map(KnownLists.Traced::edition).orElse(0),
        waits,
        lines.stream().map(line -> contact(line, who.get(line.personId()))).toList(),
        found.size() > ContactLists.PAGE
            ? "/api/v1/tracing/cases/"
                + id
                + "/contacts?level="
                + level
                + "&names="
                + names
                + "&after="
                + lines.getLast().personId()
            : null);
  }

  private static ContactAnswer contact(ContactLists.Line line, ShownPeople.@Nullable Shown who) {
    java.time.OffsetDateTime isolated = line.isolated();
    return new ContactAnswer(
        line.personId(),
        line.level(),
        line.firstAt().toInstant(),
        line.lastAt().toInstant(),
        line.minutes(),
        line.unitId().equals(ContactLine.NOWHERE) ? null : line.unitId(),
        isolated == null ? null : isolated.toInstant(),
        line.outcome(),
        who == null ? null : who.name(),
        who == null ? null : who.year());
  }

  @Operation(
      summary = "Diện tiếp xúc của một người",
      description =
          "What a person inside your reach is over all standing cases: level 0 to 5, computed; 404"
              + " where they are none or not in your area.")
  @GetMapping("/people" + ID + "/level")
  Level level(Actor actor, @PathVariable UUID id) {
    TracingSight.Sight may = sight.of(actor);
    UUID stands = people.standing(List.of(id)).getOrDefault(id, id);
    Level level =
        people
            .person(stands)
            .filter(may::covers)
            .flatMap(person -> levels.of(stands))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    readings.shown(actor, "/api/v1/tracing", List.of(stands.toString()), Purpose.TRACING.name());
    return level;
  }

  /**
   * Presences sent.
   *
   * @param source what tells them, in a few words
   */
  record SentPresences(@Nullable String source, @Nullable List<PresenceDraft> presences) {}

  /** What was not stored, by its place in what was sent, from 0. */
  record FaultAnswer(int at, String code, String vi, String en) {}

  /** What became of it. */
  record StoredAnswer(int stored, List<FaultAnswer> faults) {}

  @Operation(
      summary = "Gửi lượt có mặt",
      description =
          "Stores presences in bulk, up to 50,000 at once: person, space (a space or a site), from, to."
              + " People have to be inside your reach. Good ones are stored, others named in faults.")
  @PostMapping(path = "/presences", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> present(
      Actor actor, @RequestBody SentPresences sent, HttpServletRequest request) {
    TracingSight.Sight may = sight.working(actor);
    List<PresenceDraft> drafts = sent.presences() == null ? List.of() : sent.presences();
    if (drafts.isEmpty() || drafts.size() > MOST || drafts.stream().anyMatch(TracingCalls::holes)) {
      return Problem.of(SHAPE, request);
    }
    Set<UUID> outside = may.reach().everywhere() ? Set.of() : outside(may, drafts);
    List<PresenceDraft> mine = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<FaultAnswer> faults = new ArrayList<>();
    for (int at = 0; at < drafts.size(); at++) {
      if (outside.contains(drafts.get(at).person())) {
        faults.add(fault(at, TracingRules.PERSON_UNKNOWN));
      } else {
        mine.add(drafts.get(at));
        places.add(at);
      }
    }
    String source = sent.source() == null ? "API" : sent.source().strip();
    Presented done =
        tracing.present(actor, mine, source.substring(0, Math.min(100, source.length())));
    done.faults().forEach(one -> faults.add(fault(places.get(one.at()), one.why())));
    return ResponseEntity.ok(new StoredAnswer(done.stored(), faults));
  }

  private static final Refusal SHAPE =
      Refusal.of(
          "presences-shape",
          "Cần từ 1 đến 50.000 lượt, mỗi lượt đủ person, space, from, to. Hãy sửa rồi gửi lại.",
          "1 to 50,000 presences are needed, each with person, space, from and to. Mend it and send"
              + " again.");

  @SuppressWarnings("ConstantValue") // a program may leave out anything
  private static boolean holes(@Nullable PresenceDraft draft) {
    return draft == null
        || draft.person() == null
        || draft.space() == null
        || draft.from() == null
        || draft.to() == null;
  }

  private Set<UUID> outside(TracingSight.Sight may, List<PresenceDraft> drafts) {
    Set<UUID> outside = new HashSet<>();
    drafts.forEach(draft -> outside.add(draft.person()));
    people.persons(Set.copyOf(outside)).stream()
        .filter(may::covers)
        .forEach(person -> outside.remove(person.id()));
    return outside;
  }

  private static FaultAnswer fault(int at, Refusal why) {
    return new FaultAnswer(at, why.code(), why.vietnamese(), why.english());
  }
}
