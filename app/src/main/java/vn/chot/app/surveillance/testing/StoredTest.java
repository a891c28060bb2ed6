package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A specimen as its row has it.
 *
 * @param personId whose it is; after a merge the record that stands
 * @param unitId the commune it is counted in; null where none is known
 * @param laboratoryId where it is tested; null for a rapid test on the spot, or not sent yet
 * @param poolId the pool it is in or was resulted by
 * @param takenAssumed whether nobody said when it was taken, so that its registering stands for it
 * @param resultAt when the laboratory had the result
 * @param recordedAt when it was entered here
 * @param byPool whether the result is that of its negative pool
 */
record StoredTest(
    UUID id,
    String code,
    UUID personId,
    @Nullable UUID unitId,
    TestMethod method,
    TestState state,
    boolean selfTest,
    @Nullable UUID laboratoryId,
    @Nullable UUID screeningId,
    @Nullable UUID poolId,
    OffsetDateTime registeredAt,
    @Nullable OffsetDateTime takenAt,
    boolean takenAssumed,
    @Nullable OffsetDateTime receivedAt,
    @Nullable TestOutcome outcome,
    @Nullable Double ct,
    @Nullable OffsetDateTime resultAt,
    @Nullable OffsetDateTime recordedAt,
    boolean byPool,
    String voidWhy,
    int edition) {

  /** When it was taken, or registered where nobody said when. */
  OffsetDateTime takenOrRegistered() {
    return takenAt == null ? registeredAt : takenAt;
  }
}
