package vn.chot.app.surveillance.testing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Says that a specimen will not be tested: spoilt, lost, or never taken. */
@Component
class VoidSample {
  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final JdbcClient sql;
  private final Deeds deeds;

  VoidSample(FindTestStand findTestStand, StoredTests tests, JdbcClient sql, Deeds deeds) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.sql = sql;
    this.deeds = deeds;
  }

  /** Makes it void. */
  @Transactional
  public Optional<Refusal> makeVoid(Actor actor, UUID id, String why) {
    TestStand stand = findTestStand.of(actor);
    Optional<StoredTest> found =
        tests
            .held(id)
            .filter(test ->
                stand.sees(test.unitId())
                    || (test.laboratoryId() != null && stand.tests(test.laboratoryId())));
    if (found.isEmpty()) {
      return Optional.of(TestRules.NO_SUCH_TEST);
    }
    if (why.isBlank()) {
      return Optional.of(TestRules.REASON);
    }
    StoredTest test = found.get();
    return switch (test.state()) {
      case VOID -> Optional.empty();
      case RESULTED -> Optional.of(TestRules.HAS_RESULT);
      case REGISTERED, TAKEN, RECEIVED, RETEST -> {
        sql.sql(
                """
                update surveillance.test set state = 'VOID', void_why = :why, edition = edition + 1
                where id = :id
                """)
            .param("id", id)
            .param("why", why.strip().substring(0, Math.min(500, why.strip().length())))
            .update();
        deeds.record(actor, new TestDeed.SampleVoided(id));
        yield Optional.empty();
      }
    };
  }
}
