package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.testing.WriteResults.Written;

/**
 * Enters results, one or ten thousand, by the codes on the tubes. Each result goes in whole or is
 * refused by itself; those refused for what somebody must settle are kept.
 */
@Component
public class RecordResult {
  private static final Set<String> KEPT =
      Set.of("specimen-unknown", "result-contradicts", "result-twice-differs");

  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final WriteResults write;
  private final ResultOfPool resultOfPool;
  private final HeldResults heldResults;
  private final Deeds deeds;
  private final Clock clock;

  RecordResult(
      FindTestStand findTestStand,
      StoredTests tests,
      WriteResults write,
      ResultOfPool resultOfPool,
      HeldResults heldResults,
      Deeds deeds,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.write = write;
    this.resultOfPool = resultOfPool;
    this.heldResults = heldResults;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Enters one. */
  @Transactional
  public Recorded record(Actor actor, SaidResult said) {
    return recordAll(actor, List.of(said)).getFirst();
  }

  /** Enters all that can be; the answers stand in the order of what was said. */
  @Transactional
  public List<Recorded> recordAll(Actor actor, List<SaidResult> said) {
    return new Round(actor, said, false).run();
  }

  /** What would come of it; nothing is written or kept. */
  @Transactional(readOnly = true)
  public List<Recorded> judgeAll(Actor actor, List<SaidResult> said) {
    return new Round(actor, said, true).run();
  }

  /** One call: what is known of the codes, and what is to be written. */
  private final class Round {
    private final Actor actor;
    private final List<SaidResult> said;
    private final boolean dry;
    private final TestStand stand;
    private final Instant now = clock.instant();
    private final OffsetDateTime at = OffsetDateTime.now(clock);
    private final Map<String, StoredTest> known = new HashMap<>();
    private final Map<String, Set<TestOutcome>> outcomes = new HashMap<>();
    private final Map<String, Written> entered = new HashMap<>();
    private final List<Written> toWrite = new ArrayList<>();

    Round(Actor actor, List<SaidResult> said, boolean dry) {
      this.actor = actor;
      this.said = said;
      this.dry = dry;
      this.stand = findTestStand.of(actor);
    }

    List<Recorded> run() {
      for (SaidResult one : said) {
        SpecimenCode.read(one.code())
            .ifPresent(code ->
                outcomes.computeIfAbsent(code.text(), c -> new HashSet<>()).add(one.outcome()));
      }
      (dry ? tests.byCode(outcomes.keySet()) : tests.heldByCode(outcomes.keySet()))
          .forEach(test -> known.put(test.code(), test));
      List<Recorded> answers = said.stream().map(this::one).toList();
      if (dry) {
        return answers;
      }
      write.write(actor, toWrite, at);
      for (Written written : toWrite) {
        StoredTest test = written.test();
        TestOutcome was = test.outcome();
        deeds.record(
            actor,
            was == null
                ? new TestDeed.ResultRecorded(
                    test.id(), test.personId(), test.method(), written.outcome())
                : new TestDeed.ResultCorrected(test.id(), test.personId(), was, written.outcome()));
      }
      heldResults.settle(
          actor, toWrite.stream().map(one -> one.test().code()).toList(), "ENTERED", at);
      return answers;
    }

    private Recorded one(SaidResult one) {
      Optional<SpecimenCode> read = SpecimenCode.read(one.code());
      if (read.isEmpty()) {
        return declined(SpecimenCode.plain(one.code()), one, TestRules.MISTYPED);
      }
      String code = read.get().text();
      if (stand.none()) {
        return declined(code, one, TestRules.NO_TESTS);
      }
      if (Objects.requireNonNull(outcomes.get(code)).size() > 1) {
        return declined(code, one, TestRules.TWICE);
      }
      if (read.get().pool()) {
        return dry
            ? resultOfPool.judge(stand, code, one)
            : resultOfPool.record(actor, stand, code, one, at);
      }
      StoredTest test = known.get(code);
      if (test == null) {
        return declined(code, one, TestRules.UNKNOWN);
      }
      if (entered.containsKey(code) || test.outcome() == one.outcome()) {
        return JudgeResult.of(stand, test, one, now, false)
            .map(why -> declined(code, one, why))
            .orElseGet(() -> new Recorded.Same(test.id(), code, one.outcome()));
      }
      return JudgeResult.of(stand, test, one, now, false)
          .map(why -> declined(code, one, why))
          .orElseGet(() -> enter(test, one));
    }

    private Recorded enter(StoredTest test, SaidResult one) {
      Written written = Written.of(test, one, stand, at);
      entered.put(test.code(), written);
      toWrite.add(written);
      return new Recorded.Done(test.id(), test.code(), one.outcome());
    }

    private Recorded declined(String code, SaidResult one, Refusal why) {
      boolean keep =
          !dry && KEPT.contains(why.code()) && !one.source().equals("SHEET") && !stand.none();
      StoredTest test = known.get(code);
      HeldResults.About about =
          test == null
              ? new HeldResults.About(
                  null, null, stand.laboratories().stream().findFirst().orElse(null), null)
              : new HeldResults.About(test.id(), null, test.laboratoryId(), test.unitId());
      return new Recorded.Declined(
          code, why, keep ? heldResults.keep(actor, code, one, why, about, at) : null);
    }
  }
}
