package vn.chot.app.surveillance.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** Writes results that were judged, many in one statement; what they replace is kept. */
@Component
class WriteResults {
  private final JdbcClient sql;

  WriteResults(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A result to be written.
   *
   * @param test the specimen before it
   * @param laboratory who tested it; null on the spot
   * @param taken when it was taken, if nobody said so before
   * @param reason why what stood there gives way; empty where nothing did
   */
  record Written(
      StoredTest test,
      TestOutcome outcome,
      @Nullable Double ct,
      OffsetDateTime resultAt,
      OffsetDateTime taken,
      String source,
      @Nullable UUID laboratory,
      boolean byPool,
      String reason) {

    static Written of(StoredTest test, SaidResult said, TestStand stand, OffsetDateTime now) {
      return of(test, said, stand, now, test.outcome() == null ? "" : "Xét nghiệm lại");
    }

    /** The same with the reason for which what stood there gives way. */
    static Written of(
        StoredTest test, SaidResult said, TestStand stand, OffsetDateTime now, String reason) {
      Instant at = said.at();
      OffsetDateTime resultAt = at == null ? now : at.atOffset(ZoneOffset.UTC);
      return new Written(
          test,
          said.outcome(),
          said.ct(),
          resultAt,
          taken(test, resultAt),
          said.source(),
          test.laboratoryId() == null && test.method() == TestMethod.PCR
              ? stand.laboratories().stream().findFirst().orElse(null)
              : test.laboratoryId(),
          false,
          reason);
    }

    /** Nobody said when it was taken: when it was registered stands for it. */
    static OffsetDateTime taken(StoredTest test, OffsetDateTime resultAt) {
      OffsetDateTime known = test.takenOrRegistered();
      return known.isAfter(resultAt) ? resultAt : known;
    }
  }

  private static final String WRITE =
      """
      update surveillance.test t set
        state = 'RESULTED', outcome = n.outcome, ct = n.ct, result_at = n.result_at,
        recorded_at = :at, recorded_by = :by, source = n.source, by_pool = n.by_pool,
        laboratory_id = n.laboratory,
        taken_assumed = t.taken_at is null or (t.taken_assumed and t.taken_at = n.taken),
        taken_at = coalesce(t.taken_at, n.taken), edition = t.edition + 1
      from unnest(cast(:ids as uuid[]), cast(:outcomes as text[]), cast(:cts as numeric[]),
                  cast(:results as timestamptz[]), cast(:takens as timestamptz[]),
                  cast(:sources as text[]), cast(:laboratories as uuid[]), cast(:pools as boolean[]))
           as n (id, outcome, ct, result_at, taken, source, laboratory, by_pool)
      where t.id = n.id
      """;

  private static final String KEEP =
      """
      insert into surveillance.result_change (test_id, at, by_id, was, was_ct, was_at, became,
        became_ct, reason)
      select t.id, :at, :by, t.outcome, t.ct, t.result_at, n.outcome, n.ct, n.reason
      from unnest(cast(:ids as uuid[]), cast(:outcomes as text[]), cast(:cts as numeric[]),
                  cast(:reasons as text[])) as n (id, outcome, ct, reason)
      join surveillance.test t on t.id = n.id
      where t.outcome is not null
      """;

  void write(Actor actor, List<Written> all, OffsetDateTime at) {
    if (all.isEmpty()) {
      return;
    }
    String[] ids = texts(all, one -> one.test().id().toString());
    String[] outcomes = texts(all, one -> one.outcome().name());
    @Nullable String[] cts = texts(all, one -> Objects.toString(one.ct(), null));
    if (all.stream().anyMatch(one -> one.test().outcome() != null)) {
      sql.sql(KEEP)
          .param("ids", ids)
          .param("outcomes", outcomes)
          .param("cts", cts)
          .param("reasons", texts(all, Written::reason))
          .param("at", at)
          .param("by", actor.id())
          .update();
    }
    sql.sql(WRITE)
        .param("ids", ids)
        .param("outcomes", outcomes)
        .param("cts", cts)
        .param("results", texts(all, one -> one.resultAt().toString()))
        .param("takens", texts(all, one -> one.taken().toString()))
        .param("sources", texts(all, Written::source))
        .param("laboratories", texts(all, one -> Objects.toString(one.laboratory(), null)))
        .param("pools", texts(all, one -> String.valueOf(one.byPool())))
        .param("at", at)
        .param("by", actor.id())
        .update();
  }

  private static @Nullable String[] texts(
      List<Written> all, Function<Written, @Nullable String> of) {
    return all.stream().map(of).toArray(String[]::new);
  }
}
