package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.rules.Dated;

/**
 * Puts specimens into one pool, by the paper in force that day (Quyết định 3486/QĐ-BYT). Specimens
 * that nobody noted as taken are taken now: they are in the tube.
 */
@Component
public class MakePool {
  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final PoolLimits limits;
  private final GiveCode giveCode;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  MakePool(
      FindTestStand findTestStand,
      StoredTests tests,
      PoolLimits limits,
      GiveCode giveCode,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.limits = limits;
    this.giveCode = giveCode;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * What is pooled.
   *
   * @param household whether all live in one household, where a paper allows larger pools
   * @param laboratory where it goes; null where the specimens go, or nobody knows yet
   */
  public record Draft(List<String> codes, boolean household, @Nullable UUID laboratory) {
    /** Copies the list. */
    public Draft {
      codes = List.copyOf(codes);
    }
  }

  /** Pools them; its code is that of the tube. */
  @Transactional
  public Registered make(Actor actor, Draft draft) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    TestStand stand = findTestStand.of(actor);
    List<String> codes = new ArrayList<>();
    for (String typed : draft.codes()) {
      Optional<SpecimenCode> code = SpecimenCode.read(typed).filter(one -> !one.pool());
      if (code.isEmpty()) {
        return new Registered.Declined(PoolRules.unknown(SpecimenCode.plain(typed)));
      }
      if (codes.contains(code.get().text())) {
        return new Registered.Declined(PoolRules.twice(code.get().shown()));
      }
      codes.add(code.get().text());
    }
    Map<String, StoredTest> known =
        tests.heldByCode(codes).stream().collect(Collectors.toMap(StoredTest::code, one -> one));
    List<StoredTest> members = new ArrayList<>();
    for (String code : codes) {
      StoredTest test = known.get(code);
      if (test == null || !(stand.sees(test.unitId()) || stand.tests(test.laboratoryId()))) {
        return new Registered.Declined(PoolRules.unknown(SpecimenCode.shown(code)));
      }
      members.add(test);
    }
    Optional<Refusal> refusal = refusal(members, draft.household(), at.toLocalDate());
    return refusal.isPresent()
        ? new Registered.Declined(refusal.get())
        : write(actor, draft, members, at);
  }

  private Optional<Refusal> refusal(List<StoredTest> members, boolean household, LocalDate day) {
    if (members.size() < 2) {
      return Optional.of(PoolRules.TOO_FEW);
    }
    TestMethod method = members.getFirst().method();
    Map<UUID, String> persons = new HashMap<>();
    for (StoredTest test : members) {
      String code = SpecimenCode.shown(test.code());
      switch (test.state()) {
        case RETEST, RESULTED, VOID -> {
          return Optional.of(PoolRules.notPoolable(code, test.state()));
        }
        case REGISTERED, TAKEN, RECEIVED -> {}
      }
      if (test.poolId() != null) {
        return Optional.of(PoolRules.elsewhere(code));
      }
      if (test.method() != method || test.selfTest()) {
        return Optional.of(PoolRules.otherMethod(code));
      }
      String other = persons.putIfAbsent(test.personId(), code);
      if (other != null) {
        return Optional.of(PoolRules.personTwice(other, code));
      }
    }
    Optional<Dated<PoolLimit>> limit = limits.on(day, method, household);
    if (limit.isEmpty()) {
      return Optional.of(PoolRules.notAllowed(method));
    }
    int most = limit.get().value().most();
    return members.size() > most
        ? Optional.of(PoolRules.tooMany(most, limit.get().paper()))
        : Optional.empty();
  }

  private static final String POOL =
      """
      insert into surveillance.pool (id, code, method, household, unit_id, laboratory_id, screening_id,
        made_by, made_at)
      values (:id, :code, :method, :household, :unit, :laboratory, :screening, :by, :at)
      """;

  private static final String MEMBERS =
      """
      insert into surveillance.pool_member (pool_id, test_id, place)
      select :pool, m.id, m.place from unnest(cast(:ids as uuid[])) with ordinality as m (id, place)
      """;

  private static final String JOIN =
      """
      update surveillance.test set pool_id = :pool, laboratory_id = coalesce(:laboratory, laboratory_id),
        listed_at = case when taken_at is null then :at else listed_at end,
        taken_at = coalesce(taken_at, :at),
        state = case state when 'REGISTERED' then 'TAKEN' else state end, edition = edition + 1
      where id = any (cast(:ids as uuid[]))
      """;

  private Registered write(Actor actor, Draft draft, List<StoredTest> members, OffsetDateTime at) {
    UUID id = UUID.randomUUID();
    StoredTest first = members.getFirst();
    UUID laboratory = draft.laboratory() == null ? first.laboratoryId() : draft.laboratory();
    SpecimenCode code = giveCode.next(true, at.toLocalDate(), 1).getFirst();
    sql.sql(POOL)
        .param("id", id)
        .param("code", code.text())
        .param("method", first.method().name())
        .param("household", draft.household())
        .param("unit", first.unitId())
        .param("laboratory", laboratory)
        .param("screening", first.screeningId())
        .param("by", actor.id())
        .param("at", at)
        .update();
    String[] ids = members.stream().map(test -> test.id().toString()).toArray(String[]::new);
    sql.sql(MEMBERS).param("pool", id).param("ids", ids).update();
    sql.sql(JOIN)
        .param("pool", id)
        .param("laboratory", laboratory, java.sql.Types.OTHER)
        .param("at", at)
        .param("ids", ids)
        .update();
    deeds.record(actor, new TestDeed.PoolMade(id, members.size()));
    for (StoredTest test : members) {
      if (test.state() == TestState.REGISTERED) {
        deeds.record(actor, new TestDeed.SampleTaken(test.id(), test.personId(), test.method()));
      }
    }
    return new Registered.Done(id, code.text());
  }
}
