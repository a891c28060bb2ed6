package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A test as a list has it; names are asked of the register of persons. */
record TestLine(
    UUID id,
    String code,
    UUID personId,
    @Nullable UUID unitId,
    TestMethod method,
    TestState state,
    boolean selfTest,
    @Nullable UUID laboratoryId,
    @Nullable UUID poolId,
    boolean byPool,
    @Nullable OffsetDateTime takenAt,
    @Nullable OffsetDateTime receivedAt,
    @Nullable TestOutcome outcome,
    @Nullable Double ct,
    @Nullable OffsetDateTime resultAt,
    OffsetDateTime listedAt) {

  static final String COLUMNS =
      """
      t.id, t.code, t.person_id, t.unit_id, t.method, t.state, t.self_test, t.laboratory_id,
      t.pool_id, t.by_pool, t.taken_at, t.received_at, t.outcome, t.ct, t.result_at, t.listed_at
      """;

  PageKey key() {
    return new PageKey(listedAt, id);
  }
}
