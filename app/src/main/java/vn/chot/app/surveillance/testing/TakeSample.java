package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Notes when a registered specimen was taken. */
@Component
public class TakeSample {
  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  TakeSample(
      FindTestStand findTestStand, StoredTests tests, JdbcClient sql, Deeds deeds, Clock clock) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String TAKE =
      """
      update surveillance.test set state = 'TAKEN', taken_at = :at, listed_at = :at, edition = edition + 1
      where id = :id
      """;

  /**
   * Notes it.
   *
   * @return why it was not noted; nothing when it was, or had been
   */
  @Transactional
  public Optional<Refusal> take(Actor actor, UUID id, Instant at) {
    TestStand stand = findTestStand.of(actor);
    Optional<StoredTest> found = tests.held(id).filter(test -> stand.sees(test.unitId()));
    if (found.isEmpty()) {
      return Optional.of(TestRules.NO_SUCH_TEST);
    }
    StoredTest test = found.get();
    if (at.isAfter(clock.instant())) {
      return Optional.of(TestRules.TAKEN_IN_FUTURE);
    }
    return switch (test.state()) {
      case VOID -> Optional.of(TestRules.SPECIMEN_VOID);
      case TAKEN, RECEIVED, RETEST, RESULTED -> Optional.empty();
      case REGISTERED -> {
        sql.sql(TAKE).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
        deeds.record(actor, new TestDeed.SampleTaken(id, test.personId(), test.method()));
        yield Optional.empty();
      }
    };
  }
}
