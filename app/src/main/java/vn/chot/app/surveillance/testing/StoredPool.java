package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pool as its row has it. */
record StoredPool(
    UUID id,
    String code,
    TestMethod method,
    boolean household,
    @Nullable UUID unitId,
    @Nullable UUID laboratoryId,
    @Nullable UUID screeningId,
    OffsetDateTime madeAt,
    @Nullable OffsetDateTime receivedAt,
    @Nullable TestOutcome outcome,
    @Nullable Double ct,
    @Nullable OffsetDateTime resultAt,
    @Nullable OffsetDateTime dissolvedAt,
    int members,
    int edition) {

  static final String COLUMNS =
      """
      p.id, p.code, p.method, p.household, p.unit_id, p.laboratory_id, p.screening_id, p.made_at,
      p.received_at, p.outcome, p.ct, p.result_at, p.dissolved_at, p.edition,
      (select count(*) from surveillance.pool_member m where m.pool_id = p.id) as members
      """;
}
