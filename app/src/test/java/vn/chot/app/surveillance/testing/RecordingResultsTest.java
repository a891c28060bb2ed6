package vn.chot.app.surveillance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.people.twin.MergePeople;
import vn.chot.app.people.twin.PartPeople;

/** From a code on a tube to its result: who enters it, what is refused, what is kept. */
@ChotTest
class RecordingResultsTest {
  @Autowired ApplicationContext server;
  @Autowired RegisterSample registerSample;
  @Autowired TakeSample takeSample;
  @Autowired RecordResult recordResult;
  @Autowired CorrectResult correctResult;
  @Autowired Tests tests;
  @Autowired MergePeople mergePeople;
  @Autowired PartPeople partPeople;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  private TestScene scene;
  private Actor commune;
  private Actor tester;
  private Actor district;

  @BeforeEach
  void theScene() {
    scene = TestScene.in(server);
    commune = scene.actor("nd.bai");
    district = scene.actor("nd.song");
    tester = scene.actor("nd.dulich");
  }

  private Registered.Done taken(UUID person, TestMethod method) {
    return done(
        registerSample.register(
            commune, SampleDraft.taken(person, method, clock.instant().minusSeconds(3600))));
  }

  private static Registered.Done done(Registered how) {
    assertThat(how).isInstanceOf(Registered.Done.class);
    return (Registered.Done) how;
  }

  private static String why(Recorded how) {
    assertThat(how).isInstanceOf(Recorded.Declined.class);
    return ((Recorded.Declined) how).why().code();
  }

  private SaidResult said(String code, TestOutcome outcome) {
    return new SaidResult(code, outcome, null, null, "API");
  }

  @Test
  void aCommuneTakesASpecimenAndALaboratoryEntersWhatCameOut() {
    UUID person = scene.person("Lều Văn Mẫu", "Bãi Biếc");
    Registered.Done sample =
        done(
            registerSample.register(
                commune,
                new SampleDraft(person, null, TestMethod.PCR, null, scene.outside, null, false)));
    assertThat(tests.result(sample.test())).isEmpty();
    Instant taken = clock.instant();
    assertThat(takeSample.take(commune, sample.test(), taken)).isEmpty();
    assertThat(takeSample.take(commune, sample.test(), taken)).isEmpty();
    Recorded answer =
        recordResult.record(
            tester,
            new SaidResult(sample.code(), TestOutcome.POSITIVE, 24.5, clock.instant(), "PAGE"));
    assertThat(answer).isInstanceOf(Recorded.Done.class);
    TestResult result = tests.result(sample.test()).orElseThrow();
    assertThat(result.person()).isEqualTo(person);
    assertThat(result.outcome()).isEqualTo(TestOutcome.POSITIVE);
    assertThat(result.ct()).isEqualTo(24.5);
    assertThat(result.laboratory()).isEqualTo(scene.outside);
    assertThat(result.takenAt()).isBeforeOrEqualTo(result.resultAt());
    assertThat(tests.ofPerson(person)).containsExactly(result);
    assertThat(kinds(sample.test()))
        .containsExactly(
            "surveillance.SampleRegistered",
            "surveillance.SampleTaken",
            "surveillance.ResultRecorded");
  }

  private List<String> kinds(UUID subject) {
    return sql.sql("select kind from access.deed where subject = :id order by id")
        .param("id", subject.toString())
        .query(String.class)
        .list();
  }

  @Test
  void resultsOfUnknownMistypedOrSpoiltCodesAreRefusedAndTheUnknownOnesWait() {
    String unknown = SpecimenCode.of(false, 2021, 9_999_001).text();
    Recorded answer = recordResult.record(tester, said(unknown, TestOutcome.NEGATIVE));
    assertThat(why(answer)).isEqualTo("specimen-unknown");
    UUID held = ((Recorded.Declined) answer).held();
    assertThat(held).isNotNull();
    Recorded again = recordResult.record(tester, said(unknown, TestOutcome.NEGATIVE));
    assertThat(((Recorded.Declined) again).held()).isEqualTo(held);
    char last = unknown.charAt(unknown.length() - 1);
    String wrong =
        unknown.substring(0, unknown.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
    assertThat(why(recordResult.record(tester, said(wrong, TestOutcome.NEGATIVE))))
        .isEqualTo("code-mistyped");
  }

  @Test
  void twoResultsThatContradictLeaveTheFirstStandingAndTheSecondWaiting() {
    Registered.Done sample = taken(scene.person("Lều Thị Trái", "Bãi Biếc"), TestMethod.PCR);
    assertThat(recordResult.record(tester, said(sample.code(), TestOutcome.NEGATIVE)))
        .isInstanceOf(Recorded.Done.class);
    assertThat(recordResult.record(tester, said(sample.code(), TestOutcome.NEGATIVE)))
        .isInstanceOf(Recorded.Same.class);
    Recorded second = recordResult.record(tester, said(sample.code(), TestOutcome.POSITIVE));
    assertThat(why(second)).isEqualTo("result-contradicts");
    assertThat(tests.result(sample.test()).orElseThrow().outcome()).isEqualTo(TestOutcome.NEGATIVE);
    assertThat(
            correctResult.correct(tester, sample.test(), said("", TestOutcome.POSITIVE), " ", -1))
        .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("correction-reason"));
    assertThat(
            correctResult.correct(
                tester, sample.test(), said("", TestOutcome.POSITIVE), "Gõ nhầm", -1))
        .isEmpty();
    assertThat(tests.result(sample.test()).orElseThrow().outcome()).isEqualTo(TestOutcome.POSITIVE);
    assertThat(
            sql.sql(
                    "select was || ' ' || became || ' ' || reason from surveillance.result_change where test_id = :id")
                .param("id", sample.test())
                .query(String.class)
                .list())
        .containsExactly("NEGATIVE POSITIVE Gõ nhầm");
    assertThat(
            sql.sql(
                    "select count(*) from surveillance.held_result where code = :code and settled_at is null")
                .param("code", sample.code())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aCodeWithTwoResultsInOneFileGetsNeither() {
    Registered.Done sample = taken(scene.person("Lều Thị Đôi", "Bãi Biếc"), TestMethod.PCR);
    Registered.Done other = taken(scene.person("Lều Thị Đơn", "Bãi Biếc"), TestMethod.PCR);
    List<Recorded> answers =
        recordResult.recordAll(
            tester,
            List.of(
                said(sample.code(), TestOutcome.NEGATIVE),
                said(other.code(), TestOutcome.NEGATIVE),
                said(sample.code(), TestOutcome.POSITIVE),
                said(other.code(), TestOutcome.NEGATIVE)));
    assertThat(why(answers.get(0))).isEqualTo("result-twice-differs");
    assertThat(why(answers.get(2))).isEqualTo("result-twice-differs");
    assertThat(answers.get(1)).isInstanceOf(Recorded.Done.class);
    assertThat(answers.get(3)).isInstanceOf(Recorded.Same.class);
    assertThat(tests.result(sample.test())).isEmpty();
  }

  @Test
  void anInconclusiveResultGivesWayToTheNextAndIsKept() {
    Registered.Done sample = taken(scene.person("Lều Thị Mờ", "Bãi Biếc"), TestMethod.PCR);
    recordResult.record(tester, said(sample.code(), TestOutcome.INCONCLUSIVE));
    assertThat(recordResult.record(tester, said(sample.code(), TestOutcome.NEGATIVE)))
        .isInstanceOf(Recorded.Done.class);
    assertThat(kinds(sample.test())).endsWith("surveillance.ResultCorrected");
  }

  @Test
  void hoursAndThresholdsThatCannotBeAreRefused() {
    Registered.Done pcr = taken(scene.person("Lều Thị Giờ", "Bãi Biếc"), TestMethod.PCR);
    Registered.Done rapid =
        taken(scene.person("Lều Thị Que", "Bãi Biếc"), TestMethod.RAPID_ANTIGEN);
    Instant now = clock.instant();
    List<SaidResult> wrong =
        List.of(
            new SaidResult(
                pcr.code(), TestOutcome.POSITIVE, null, now.plus(Duration.ofDays(1)), "API"),
            new SaidResult(
                pcr.code(), TestOutcome.POSITIVE, null, now.minus(Duration.ofDays(1)), "API"),
            new SaidResult(pcr.code(), TestOutcome.POSITIVE, 99.0, null, "API"),
            new SaidResult(rapid.code(), TestOutcome.POSITIVE, 20.0, null, "API"));
    List<String> why = new ArrayList<>();
    wrong.forEach(one -> why.add(why(recordResult.record(scene.actor("nd.cdc"), one))));
    assertThat(why)
        .containsExactly("result-in-future", "result-before-sample", "ct-range", "ct-of-antigen");
    assertThat(
            registerSample.register(
                commune,
                SampleDraft.taken(
                    scene.person("Lều Thị Mai", "Bãi Biếc"), TestMethod.PCR, now.plusSeconds(999))))
        .isInstanceOfSatisfying(
            Registered.Declined.class,
            no -> assertThat(no.why().code()).isEqualTo("sample-in-future"));
  }

  @Test
  void whoEntersWhat() {
    UUID person = scene.person("Lều Văn Ai", "Bãi Biếc");
    Registered.Done pcr = taken(person, TestMethod.PCR);
    Registered.Done rapid = taken(person, TestMethod.RAPID_ANTIGEN);
    assertThat(why(recordResult.record(commune, said(pcr.code(), TestOutcome.NEGATIVE))))
        .isEqualTo("result-not-yours");
    assertThat(
            why(
                recordResult.record(
                    scene.actor("nd.ben"), said(rapid.code(), TestOutcome.NEGATIVE))))
        .isEqualTo("specimen-elsewhere");
    assertThat(
            why(recordResult.record(scene.actor("nd.nui"), said(pcr.code(), TestOutcome.NEGATIVE))))
        .isEqualTo("specimen-elsewhere");
    for (String login : List.of("nd.vanthu", "nd.chutich", "nd.quantri")) {
      assertThat(
              why(recordResult.record(scene.actor(login), said(pcr.code(), TestOutcome.NEGATIVE))))
          .isEqualTo("tests-no-reach");
      assertThat(
              registerSample.register(
                  scene.actor(login), SampleDraft.ofSelf(person, clock.instant().minusSeconds(60))))
          .isInstanceOf(Registered.Declined.class);
    }
    assertThat(
            registerSample.register(
                tester, SampleDraft.ofSelf(person, clock.instant().minusSeconds(60))))
        .isInstanceOfSatisfying(
            Registered.Declined.class,
            no -> assertThat(no.why().code()).isEqualTo("tests-codes-only"));
    assertThat(
            registerSample.register(
                scene.actor("nd.ben"),
                SampleDraft.ofSelf(person, clock.instant().minusSeconds(60))))
        .isInstanceOfSatisfying(
            Registered.Declined.class,
            no -> assertThat(no.why().code()).isEqualTo("test-no-such-person"));
    assertThat(recordResult.record(commune, said(rapid.code(), TestOutcome.NEGATIVE)))
        .isInstanceOf(Recorded.Done.class);
    assertThat(recordResult.record(district, said(pcr.code(), TestOutcome.POSITIVE)))
        .isInstanceOf(Recorded.Done.class);
  }

  @Test
  void testsFollowAPersonWhoseRecordGivesWayAndComeBackWhenItStandsAgain() {
    Actor centre = scene.actor("nd.cdc");
    UUID stays = scene.person("Lều Văn Gộp", "Bãi Biếc");
    UUID goes = scene.person("Leu Van Gop", "Bãi Biếc");
    UUID third = scene.person("Lều Gộp", "Bãi Biếc");
    Registered.Done own = taken(stays, TestMethod.PCR);
    Registered.Done moved = taken(goes, TestMethod.PCR);
    recordResult.recordAll(
        centre,
        List.of(said(own.code(), TestOutcome.NEGATIVE), said(moved.code(), TestOutcome.POSITIVE)));
    assertThat(mergePeople.merge(centre, stays, goes, Set.of())).isEmpty();
    assertThat(tests.ofPerson(stays)).hasSize(2);
    assertThat(tests.result(moved.test()).orElseThrow().person()).isEqualTo(stays);
    assertThat(mergePeople.merge(centre, third, stays, Set.of())).isEmpty();
    assertThat(tests.ofPerson(third)).hasSize(2);
    UUID first =
        sql.sql("select id from people.merge where merged_id = :id and undone_at is null")
            .param("id", goes)
            .query(UUID.class)
            .single();
    assertThat(partPeople.part(centre, first).refusal()).isNull();
    assertThat(tests.ofPerson(goes)).extracting(TestResult::id).containsExactly(moved.test());
    assertThat(tests.ofPerson(third)).extracting(TestResult::id).containsExactly(own.test());
  }
}
