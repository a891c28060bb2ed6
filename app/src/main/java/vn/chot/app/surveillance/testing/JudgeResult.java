package vn.chot.app.surveillance.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/** Whether a result can be entered for a specimen, before anything is written. */
final class JudgeResult {
  private JudgeResult() {}

  /** Why it cannot; nothing when it can, or stands there already. */
  static Optional<Refusal> of(
      TestStand stand, StoredTest test, SaidResult said, Instant now, boolean mayReplace) {
    if (!stand.mayRecord(test.method(), test.unitId(), test.laboratoryId())) {
      return Optional.of(
          stand.sees(test.unitId()) ? TestRules.NOT_YOURS_TO_RECORD : TestRules.ELSEWHERE);
    }
    if (test.state() == TestState.VOID) {
      return Optional.of(TestRules.SPECIMEN_VOID);
    }
    return ct(test.method(), said.ct())
        .or(() -> time(test.takenAssumed() ? null : test.takenAt(), said.at(), now))
        .or(() -> mayReplace ? Optional.empty() : against(test.outcome(), said.outcome()));
  }

  /** Two results of one specimen: an inconclusive one gives way, others are corrected only. */
  private static Optional<Refusal> against(@Nullable TestOutcome stands, TestOutcome said) {
    return stands == null || stands == said || stands == TestOutcome.INCONCLUSIVE
        ? Optional.empty()
        : Optional.of(TestRules.contradicts(stands));
  }

  static Optional<Refusal> ct(TestMethod method, @Nullable Double ct) {
    if (ct == null) {
      return Optional.empty();
    }
    if (method != TestMethod.PCR) {
      return Optional.of(TestRules.CT_OF_ANTIGEN);
    }
    return ct > 0 && ct <= 60 ? Optional.empty() : Optional.of(TestRules.CT_RANGE);
  }

  static Optional<Refusal> time(@Nullable OffsetDateTime taken, @Nullable Instant at, Instant now) {
    if (at == null) {
      return Optional.empty();
    }
    if (at.isAfter(now)) {
      return Optional.of(TestRules.IN_FUTURE);
    }
    return taken != null && at.isBefore(taken.toInstant())
        ? Optional.of(TestRules.BEFORE_SAMPLE)
        : Optional.empty();
  }
}
