package vn.chot.app.surveillance.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.testing.WriteResults.Written;

/**
 * What a pool's result means for its members (Quyết định 3486/QĐ-BYT): a negative one is each
 * member's own, a positive one sends each to a test of its own, an inconclusive one says nothing.
 */
@Component
class ApplyPoolResult {
  private final StoredTests tests;
  private final WriteResults write;
  private final JdbcClient sql;
  private final Deeds deeds;

  ApplyPoolResult(StoredTests tests, WriteResults write, JdbcClient sql, Deeds deeds) {
    this.tests = tests;
    this.write = write;
    this.sql = sql;
    this.deeds = deeds;
  }

  /** Whether the members' own results allow it, and the hour is right. */
  Optional<Refusal> refusal(StoredPool pool, SaidResult said, Instant now) {
    List<StoredTest> members = tests.ofPool(pool.id());
    if (said.outcome() == TestOutcome.NEGATIVE
        && members.stream()
            .anyMatch(test -> test.outcome() == TestOutcome.POSITIVE && !test.byPool())) {
      return Optional.of(PoolRules.AGAINST_MEMBER);
    }
    OffsetDateTime last =
        members.stream()
            .map(StoredTest::takenAt)
            .filter(Objects::nonNull)
            .max(OffsetDateTime::compareTo)
            .orElse(null);
    return JudgeResult.ct(pool.method(), said.ct())
        .or(() -> JudgeResult.time(last, said.at(), now));
  }

  private static final String RESULT =
      """
      update surveillance.pool set outcome = :outcome, ct = :ct, result_at = :resultAt, result_by = :by,
        laboratory_id = coalesce(laboratory_id, :laboratory), edition = edition + 1
      where id = :id
      """;

  private static final String KEEP =
      """
      insert into surveillance.result_change (pool_id, at, by_id, was, was_ct, was_at, became,
        became_ct, reason)
      select id, :at, :by, outcome, ct, result_at, :became, :ct, :reason
      from surveillance.pool where id = :id and outcome is not null
      """;

  /** Writes it and its consequences; what stood before is kept with the reason. */
  void apply(
      Actor actor,
      TestStand stand,
      StoredPool pool,
      SaidResult said,
      String reason,
      OffsetDateTime at) {
    Instant when = said.at();
    OffsetDateTime resultAt = when == null ? at : when.atOffset(ZoneOffset.UTC);
    @Nullable Double ct = said.ct();
    sql.sql(KEEP)
        .param("id", pool.id())
        .param("at", at)
        .param("by", actor.id())
        .param("became", said.outcome().name())
        .param("ct", ct, java.sql.Types.NUMERIC)
        .param("reason", reason)
        .update();
    sql.sql(RESULT)
        .param("id", pool.id())
        .param("outcome", said.outcome().name())
        .param("ct", ct, java.sql.Types.NUMERIC)
        .param("resultAt", resultAt)
        .param("by", actor.id())
        .param(
            "laboratory",
            stand.laboratories().stream().findFirst().orElse(null),
            java.sql.Types.OTHER)
        .update();
    TestOutcome was = pool.outcome();
    deeds.record(
        actor,
        was == null
            ? new TestDeed.PoolResulted(pool.id(), said.outcome())
            : new TestDeed.PoolCorrected(pool.id(), was, said.outcome()));
    switch (said.outcome()) {
      case NEGATIVE -> negative(actor, pool, said, resultAt, at);
      case POSITIVE -> undecided(actor, pool, TestState.RETEST, reason, at);
      case INCONCLUSIVE -> undecided(actor, pool, TestState.RECEIVED, reason, at);
    }
  }

  private void negative(
      Actor actor, StoredPool pool, SaidResult said, OffsetDateTime resultAt, OffsetDateTime at) {
    List<Written> all = new ArrayList<>();
    for (StoredTest test : tests.ofPool(pool.id())) {
      if (test.outcome() == null && test.state() != TestState.VOID) {
        all.add(
            new Written(
                test,
                TestOutcome.NEGATIVE,
                null,
                resultAt,
                Written.taken(test, resultAt),
                said.source(),
                test.laboratoryId() == null ? pool.laboratoryId() : test.laboratoryId(),
                true,
                ""));
      }
    }
    write.write(actor, all, at);
    for (Written one : all) {
      StoredTest test = one.test();
      deeds.record(
          actor,
          new TestDeed.ResultRecorded(
              test.id(), test.personId(), test.method(), TestOutcome.NEGATIVE));
    }
  }

  private static final String WITHDRAWN =
      """
      insert into surveillance.result_change (test_id, at, by_id, was, was_ct, was_at, reason)
      select t.id, :at, :by, t.outcome, t.ct, t.result_at, :reason
      from surveillance.test t
      where t.pool_id = :pool and t.by_pool and t.outcome is not null
      """;

  private static final String UNDECIDED =
      """
      update surveillance.test set state = :state, outcome = null, ct = null, result_at = null,
        recorded_at = null, recorded_by = null, by_pool = false,
        received_at = coalesce(received_at, :at), edition = edition + 1
      where pool_id = :pool and (outcome is null or by_pool) and state <> 'VOID'
      """;

  private void undecided(
      Actor actor, StoredPool pool, TestState state, String reason, OffsetDateTime at) {
    List<StoredTest> withdrawn =
        tests.ofPool(pool.id()).stream().filter(StoredTest::byPool).toList();
    sql.sql(WITHDRAWN)
        .param("pool", pool.id())
        .param("at", at)
        .param("by", actor.id())
        .param("reason", reason)
        .update();
    sql.sql(UNDECIDED)
        .param("pool", pool.id())
        .param("state", state.name())
        .param("at", at)
        .update();
    for (StoredTest test : withdrawn) {
      deeds.record(
          actor, new TestDeed.ResultWithdrawn(test.id(), test.personId(), TestOutcome.NEGATIVE));
    }
  }
}
