package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Results that were refused and wait: nothing that a laboratory said is lost. */
@Component
class HeldResults {
  private final JdbcClient sql;
  private final Deeds deeds;

  HeldResults(JdbcClient sql, Deeds deeds) {
    this.sql = sql;
    this.deeds = deeds;
  }

  private static final String KNOWN =
      """
      select id from surveillance.held_result
      where settled_at is null and code = :code and outcome = :outcome and why = :why
      limit 1
      """;

  private static final String KEEP =
      """
      insert into surveillance.held_result (id, code, test_id, pool_id, outcome, ct, result_at, why,
        laboratory_id, unit_id, source, said_by, said_at)
      values (:id, :code, :test, :pool, :outcome, :ct, :resultAt, :why, :laboratory, :unit, :source,
        :by, :at)
      """;

  /** What a refused result belongs to, as far as known. */
  record About(
      @Nullable UUID test, @Nullable UUID pool, @Nullable UUID laboratory, @Nullable UUID unit) {}

  /** Keeps it; the same again is kept once. */
  UUID keep(
      Actor actor, String code, SaidResult said, Refusal why, About about, OffsetDateTime at) {
    return sql.sql(KNOWN)
        .param("code", code)
        .param("outcome", said.outcome().name())
        .param("why", why.code())
        .query(UUID.class)
        .optional()
        .orElseGet(() -> {
          UUID id = UUID.randomUUID();
          var resultAt = said.at();
          sql.sql(KEEP)
              .param("id", id)
              .param("code", code)
              .param("test", about.test())
              .param("pool", about.pool())
              .param("outcome", said.outcome().name())
              .param("ct", said.ct())
              .param("resultAt", resultAt == null ? null : resultAt.atOffset(ZoneOffset.UTC))
              .param("why", why.code())
              .param("laboratory", about.laboratory())
              .param("unit", about.unit())
              .param("source", said.source())
              .param("by", actor.id())
              .param("at", at)
              .update();
          deeds.record(actor, new TestDeed.ResultHeld(id, why.code()));
          return id;
        });
  }

  private static final String SETTLE =
      """
      update surveillance.held_result set settled_at = :at, settled_by = :by, settled_how = :how
      where settled_at is null and code = any (:codes)
      """;

  /** Whatever waited for these codes is settled: a result was entered or corrected. */
  void settle(Actor actor, Collection<String> codes, String how, OffsetDateTime at) {
    if (!codes.isEmpty()) {
      sql.sql(SETTLE)
          .param("codes", codes.toArray(String[]::new))
          .param("by", actor.id())
          .param("how", how)
          .param("at", at)
          .update();
    }
  }
}
