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

/** Settles a refused result: entered after all, put in the place of what stands, or dropped. */
@Component
class SettleHeld {
  private final RecordResult recordResult;
  private final CorrectResult correctResult;
  private final ResultOfPool resultOfPool;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  SettleHeld(
      RecordResult recordResult,
      CorrectResult correctResult,
      ResultOfPool resultOfPool,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.recordResult = recordResult;
    this.correctResult = correctResult;
    this.resultOfPool = resultOfPool;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String SETTLE =
      """
      update surveillance.held_result set settled_at = :at, settled_by = :by, settled_how = :how
      where id = :id and settled_at is null
      """;

  /** Settles it. */
  @Transactional
  public Optional<Refusal> settle(Actor actor, HeldList.Held held, String how, String reason) {
    OffsetDateTime resultAt = held.resultAt();
    SaidResult said =
        new SaidResult(
            held.code(),
            held.outcome(),
            held.ct(),
            resultAt == null ? held.saidAt().toInstant() : resultAt.toInstant(),
            held.source());
    Optional<Refusal> refusal =
        switch (how) {
          case "ENTER" ->
              recordResult.record(actor, said) instanceof Recorded.Declined declined
                  ? Optional.of(declined.why())
                  : Optional.empty();
          case "REPLACE" -> replace(actor, held, said, reason);
          case "DROP" -> reason.isBlank() ? Optional.of(TestRules.REASON) : Optional.empty();
          default -> Optional.of(TestRules.OUTCOME);
        };
    if (refusal.isEmpty()) {
      sql.sql(SETTLE)
          .param("id", held.id())
          .param("at", OffsetDateTime.now(clock))
          .param("by", actor.id())
          .param("how", (how + " " + reason.strip()).strip())
          .update();
      deeds.record(actor, new TestDeed.HeldResultSettled(held.id()));
    }
    return refusal;
  }

  private Optional<Refusal> replace(
      Actor actor, HeldList.Held held, SaidResult said, String reason) {
    UUID test = held.testId();
    UUID pool = held.poolId();
    if (test != null) {
      return correctResult.correct(actor, test, said, reason, -1);
    }
    return pool == null
        ? Optional.of(TestRules.UNKNOWN)
        : resultOfPool.correct(actor, pool, said, reason, -1);
  }
}
