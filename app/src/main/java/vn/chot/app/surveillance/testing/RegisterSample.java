package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Residence;

/** Gives a person's specimen its code, before it is taken or just after. */
@Component
public class RegisterSample {
  private final FindTestStand findTestStand;
  private final People people;
  private final Laboratories laboratories;
  private final GiveCode giveCode;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  RegisterSample(
      FindTestStand findTestStand,
      People people,
      Laboratories laboratories,
      GiveCode giveCode,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.people = people;
    this.laboratories = laboratories;
    this.giveCode = giveCode;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  static final String INSERT =
      """
      insert into surveillance.test (id, code, person_id, registered_for, unit_id, method, state,
        self_test, laboratory_id, screening_id, registered_by, registered_at, taken_at, listed_at)
      values (:id, :code, :person, :person, :unit, :method, :state, :self, :laboratory, :screening,
        :by, :at, :taken, :listed)
      """;

  /** Registers it. */
  @Transactional
  public Registered register(Actor actor, SampleDraft draft) {
    Instant now = clock.instant();
    OffsetDateTime at = OffsetDateTime.now(clock);
    UUID stands =
        people.standing(List.of(draft.person())).getOrDefault(draft.person(), draft.person());
    Optional<Person> person = people.person(stands);
    TestStand stand = findTestStand.of(actor);
    Optional<Refusal> refusal = refusal(stand, draft, person.orElse(null), now, at.toLocalDate());
    if (refusal.isPresent() || person.isEmpty()) {
      return new Registered.Declined(refusal.orElse(TestRules.NO_SUCH_PERSON));
    }
    UUID id = UUID.randomUUID();
    SpecimenCode code = giveCode.next(false, at.toLocalDate(), 1).getFirst();
    Instant taken = draft.takenAt();
    OffsetDateTime takenAt = taken == null ? null : taken.atOffset(ZoneOffset.UTC);
    sql.sql(INSERT)
        .param("id", id)
        .param("code", code.text())
        .param("person", stands)
        .param("unit", unit(stand, draft, person.get().facts()))
        .param("method", draft.method().name())
        .param("state", (taken == null ? TestState.REGISTERED : TestState.TAKEN).name())
        .param("self", draft.selfTest())
        .param("laboratory", draft.laboratory())
        .param("screening", draft.screening())
        .param("by", actor.id())
        .param("at", at)
        .param("taken", takenAt)
        .param("listed", takenAt == null ? at : takenAt)
        .update();
    deeds.record(actor, new TestDeed.SampleRegistered(id, stands, draft.method()));
    if (taken != null) {
      deeds.record(actor, new TestDeed.SampleTaken(id, stands, draft.method()));
    }
    return new Registered.Done(id, code.text());
  }

  private Optional<Refusal> refusal(
      TestStand stand, SampleDraft draft, @Nullable Person person, Instant now, LocalDate today) {
    if (stand.reach().none()) {
      return Optional.of(stand.tester() ? TestRules.CODES_ONLY : TestRules.NO_TESTS);
    }
    UUID unit = draft.unit();
    boolean here = unit != null && stand.reach().covers(Set.of(unit));
    if (person == null || !(here || stand.reach().covers(person.facts()))) {
      return Optional.of(TestRules.NO_SUCH_PERSON);
    }
    if (unit != null && !here) {
      return Optional.of(TestRules.UNIT_ELSEWHERE);
    }
    Instant taken = draft.takenAt();
    if (taken != null && taken.isAfter(now)) {
      return Optional.of(TestRules.TAKEN_IN_FUTURE);
    }
    UUID laboratory = draft.laboratory();
    if (laboratory != null && laboratories.among(List.of(laboratory), today).isEmpty()) {
      return Optional.of(TestRules.NOT_A_LABORATORY);
    }
    return Optional.empty();
  }

  /** Where it is counted: where it was said, else where the person stays inside the reach. */
  static @Nullable UUID unit(TestStand stand, SampleDraft draft, Facts facts) {
    if (draft.unit() != null) {
      return draft.unit();
    }
    List<UUID> known =
        Stream.of(facts.now(), facts.temporary(), facts.permanent())
            .map(Residence::unit)
            .flatMap(Stream::ofNullable)
            .toList();
    return known.stream()
        .filter(stand::sees)
        .findFirst()
        .or(() -> known.stream().findFirst())
        .orElse(null);
  }
}
