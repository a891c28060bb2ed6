package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/**
 * Notes that a specimen or a pool came to a laboratory; one sent nowhere is that laboratory's now.
 */
@Component
class ReceiveSamples {
  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final Pools pools;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  ReceiveSamples(
      FindTestStand findTestStand,
      StoredTests tests,
      Pools pools,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.pools = pools;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String RECEIVE =
      """
      update surveillance.test set state = 'RECEIVED', received_at = :at, laboratory_id = :laboratory,
        taken_assumed = taken_at is null, taken_at = coalesce(taken_at, registered_at),
        edition = edition + 1
      where (id = :id or pool_id = :id) and state in ('REGISTERED', 'TAKEN')
      returning id
      """;

  /** Notes it; asked again it changes nothing. */
  @Transactional
  public Optional<Refusal> receive(Actor actor, String typed) {
    TestStand stand = findTestStand.of(actor);
    if (!stand.tester()) {
      return Optional.of(TestRules.NO_LABORATORY);
    }
    Optional<SpecimenCode> code = SpecimenCode.read(typed);
    if (code.isEmpty()) {
      return Optional.of(TestRules.MISTYPED);
    }
    return code.get().pool()
        ? pool(actor, stand, code.get().text())
        : specimen(actor, stand, code.get().text());
  }

  private Optional<Refusal> specimen(Actor actor, TestStand stand, String code) {
    Optional<StoredTest> found = tests.heldByCode(java.util.List.of(code)).stream().findFirst();
    if (found.isEmpty()) {
      return Optional.of(TestRules.NOT_REGISTERED);
    }
    StoredTest test = found.get();
    if (!stand.tests(test.laboratoryId())) {
      return Optional.of(TestRules.ELSEWHERE);
    }
    if (test.state() == TestState.VOID) {
      return Optional.of(TestRules.SPECIMEN_VOID);
    }
    received(actor, test.id(), laboratory(stand, test.laboratoryId()));
    return Optional.empty();
  }

  private Optional<Refusal> pool(Actor actor, TestStand stand, String code) {
    Optional<StoredPool> found = pools.heldByCode(code);
    if (found.isEmpty()) {
      return Optional.of(TestRules.NOT_REGISTERED);
    }
    StoredPool pool = found.get();
    if (!stand.tests(pool.laboratoryId())) {
      return Optional.of(TestRules.ELSEWHERE);
    }
    if (pool.dissolvedAt() != null) {
      return Optional.of(PoolRules.DISSOLVED);
    }
    UUID laboratory = laboratory(stand, pool.laboratoryId());
    sql.sql(
            """
            update surveillance.pool set received_at = coalesce(received_at, :at),
              laboratory_id = :laboratory where id = :id
            """)
        .param("at", OffsetDateTime.now(clock))
        .param("laboratory", laboratory)
        .param("id", pool.id())
        .update();
    received(actor, pool.id(), laboratory);
    return Optional.empty();
  }

  private static UUID laboratory(TestStand stand, @org.jspecify.annotations.Nullable UUID known) {
    return known == null ? stand.laboratories().iterator().next() : known;
  }

  private void received(Actor actor, UUID id, UUID laboratory) {
    sql.sql(RECEIVE)
        .param("id", id)
        .param("laboratory", laboratory)
        .param("at", OffsetDateTime.now(clock))
        .query(UUID.class)
        .list()
        .forEach(test -> deeds.record(actor, new TestDeed.SampleReceived(test, laboratory)));
  }
}
