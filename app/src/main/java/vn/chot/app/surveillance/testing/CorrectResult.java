package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.testing.WriteResults.Written;

/** Changes a result that stands; the old one is kept with the reason. */
@Component
public class CorrectResult {
  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final WriteResults write;
  private final HeldResults heldResults;
  private final Deeds deeds;
  private final Clock clock;

  CorrectResult(
      FindTestStand findTestStand,
      StoredTests tests,
      WriteResults write,
      HeldResults heldResults,
      Deeds deeds,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.write = write;
    this.heldResults = heldResults;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * Changes it.
   *
   * @param said the result that is right; its code is not looked at
   * @param edition on top of which; negative for whatever stands
   * @return why it was not changed; nothing when it was
   */
  @Transactional
  public Optional<Refusal> correct(
      Actor actor, UUID id, SaidResult said, String reason, int edition) {
    TestStand stand = findTestStand.of(actor);
    Optional<StoredTest> held = tests.held(id);
    if (held.isEmpty()
        || !(stand.sees(held.get().unitId()) || stand.tests(held.get().laboratoryId()))) {
      return Optional.of(TestRules.NO_SUCH_TEST);
    }
    StoredTest test = held.get();
    Optional<Refusal> refusal = refusal(stand, test, said, reason, edition);
    if (refusal.isPresent()) {
      return refusal;
    }
    TestOutcome was = test.outcome();
    OffsetDateTime at = OffsetDateTime.now(clock);
    write.write(actor, List.of(Written.of(test, said, stand, at, reason.strip())), at);
    if (was != null) {
      deeds.record(actor, new TestDeed.ResultCorrected(id, test.personId(), was, said.outcome()));
    }
    heldResults.settle(actor, List.of(test.code()), "CORRECTED", at);
    return Optional.empty();
  }

  private Optional<Refusal> refusal(
      TestStand stand, StoredTest test, SaidResult said, String reason, int edition) {
    if (reason.isBlank()) {
      return Optional.of(TestRules.REASON);
    }
    if (test.outcome() == null) {
      return Optional.of(TestRules.NO_RESULT_YET);
    }
    if (test.byPool()) {
      return Optional.of(TestRules.OF_POOL);
    }
    if (edition >= 0 && edition != test.edition()) {
      return Optional.of(TestRules.CHANGED_MEANWHILE);
    }
    return JudgeResult.of(stand, test, said, clock.instant(), true);
  }
}
