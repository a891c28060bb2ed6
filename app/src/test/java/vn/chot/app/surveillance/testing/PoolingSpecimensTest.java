package vn.chot.app.surveillance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.rules.Problems;
import vn.chot.rules.ReadYaml;
import vn.chot.rules.Yaml;

/** Several specimens in one tube: what goes in, what comes out, how it is counted. */
@ChotTest
class PoolingSpecimensTest {
  @Autowired ApplicationContext server;
  @Autowired RegisterSample registerSample;
  @Autowired MakePool makePool;
  @Autowired DissolvePool dissolvePool;
  @Autowired RecordResult recordResult;
  @Autowired ResultOfPool resultOfPool;
  @Autowired StoredTests tests;
  @Autowired Tests results;
  @Autowired PoolLimits limits;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  private TestScene scene;
  private Actor commune;
  private Actor tester;

  @BeforeEach
  void theScene() {
    scene = TestScene.in(server);
    commune = scene.actor("nd.bai");
    tester = scene.actor("nd.dulich");
  }

  private List<Registered.Done> samples(int count, TestMethod method) {
    List<Registered.Done> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(
          sample(scene.person("Gùi Văn Gộp " + "ABCDEFGHIKLMNO".charAt(i), "Bãi Biếc"), method));
    }
    return all;
  }

  private Registered.Done sample(UUID person, TestMethod method) {
    return (Registered.Done)
        registerSample.register(
            commune, new SampleDraft(person, null, method, null, scene.outside, null, false));
  }

  private Registered pooled(List<Registered.Done> samples) {
    return makePool.make(
        commune,
        new MakePool.Draft(samples.stream().map(Registered.Done::code).toList(), false, null));
  }

  private Registered.Done pool(List<Registered.Done> samples) {
    Registered how = pooled(samples);
    assertThat(how).isInstanceOf(Registered.Done.class);
    return (Registered.Done) how;
  }

  private static String why(Registered how) {
    assertThat(how).isInstanceOf(Registered.Declined.class);
    return ((Registered.Declined) how).why().code();
  }

  private Recorded said(String code, TestOutcome outcome) {
    return recordResult.record(tester, new SaidResult(code, outcome, null, null, "API"));
  }

  private List<TestState> states(List<Registered.Done> samples) {
    return samples.stream().map(one -> tests.test(one.test()).orElseThrow().state()).toList();
  }

  @Test
  void aNegativePoolGivesEachMemberANegativeResult() {
    List<Registered.Done> members = samples(5, TestMethod.PCR);
    Registered.Done pool = pool(members);
    assertThat(pool.code()).startsWith("G21");
    assertThat(said(pool.code(), TestOutcome.NEGATIVE)).isInstanceOf(Recorded.Done.class);
    assertThat(states(members)).containsOnly(TestState.RESULTED);
    for (Registered.Done member : members) {
      StoredTest test = tests.test(member.test()).orElseThrow();
      assertThat(test.byPool()).isTrue();
      assertThat(results.ofPerson(test.personId()))
          .extracting(TestResult::outcome)
          .containsExactly(TestOutcome.NEGATIVE);
    }
  }

  @Test
  void aPositivePoolSendsEachMemberToATestOfItsOwn() {
    List<Registered.Done> members = samples(4, TestMethod.PCR);
    Registered.Done pool = pool(members);
    said(pool.code(), TestOutcome.POSITIVE);
    assertThat(states(members)).containsOnly(TestState.RETEST);
    StoredTest first = tests.test(members.getFirst().test()).orElseThrow();
    assertThat(results.ofPerson(first.personId())).isEmpty();
    assertThat(said(first.code(), TestOutcome.POSITIVE)).isInstanceOf(Recorded.Done.class);
    for (Registered.Done other : members.subList(1, 4)) {
      said(other.code(), TestOutcome.NEGATIVE);
    }
    assertThat(states(members)).containsOnly(TestState.RESULTED);
    assertThat(tests.test(members.get(1).test()).orElseThrow().byPool()).isFalse();
    assertThat(((Recorded.Declined) said(pool.code(), TestOutcome.NEGATIVE)).why().code())
        .isEqualTo("result-contradicts");
    assertThat(
            resultOfPool.correct(
                tester, pool.test(), SaidResult.of("", TestOutcome.NEGATIVE), "Gõ nhầm", -1))
        .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("pool-against-member"));
  }

  @Test
  void aPoolsResultCanBeCorrectedAndItsMembersFollow() {
    List<Registered.Done> members = samples(3, TestMethod.PCR);
    Registered.Done pool = pool(members);
    said(pool.code(), TestOutcome.NEGATIVE);
    assertThat(
            resultOfPool.correct(
                tester, pool.test(), SaidResult.of("", TestOutcome.POSITIVE), "Đọc nhầm giếng", -1))
        .isEmpty();
    assertThat(states(members)).containsOnly(TestState.RETEST);
    assertThat(results.result(members.getFirst().test())).isEmpty();
    assertThat(
            sql.sql(
                    "select was || ' ' || reason from surveillance.result_change where test_id = :id")
                .param("id", members.getFirst().test())
                .query(String.class)
                .list())
        .containsExactly("NEGATIVE Đọc nhầm giếng");
    assertThat(
            resultOfPool.correct(
                tester, pool.test(), SaidResult.of("", TestOutcome.NEGATIVE), "Chạy lại", -1))
        .isEmpty();
    assertThat(states(members)).containsOnly(TestState.RESULTED);
  }

  @Test
  void whatCannotBePooledIsNamed() {
    List<Registered.Done> four = samples(4, TestMethod.PCR);
    Registered.Done first = four.getFirst();
    assertThat(why(pooled(List.of(first, four.get(1), first)))).isEqualTo("pool-member-twice");
    UUID person = tests.test(first.test()).orElseThrow().personId();
    assertThat(why(pooled(List.of(first, sample(person, TestMethod.PCR)))))
        .isEqualTo("pool-person-twice");
    assertThat(why(pooled(List.of(first)))).isEqualTo("pool-too-few");
    assertThat(why(pooled(samples(6, TestMethod.PCR)))).isEqualTo("pool-too-large");
    Registered rapid = pooled(samples(2, TestMethod.RAPID_ANTIGEN));
    assertThat(why(rapid)).isEqualTo("pool-not-allowed");
    assertThat(((Registered.Declined) rapid).why().vietnamese())
        .contains("2022/QĐ-BYT", "nhập kết quả cho từng mẫu");
    pool(four.subList(0, 2));
    assertThat(why(pooled(List.of(first, four.get(2))))).isEqualTo("pool-member-elsewhere");
    said(four.get(3).code(), TestOutcome.NEGATIVE);
    assertThat(why(pooled(List.of(four.get(2), four.get(3))))).isEqualTo("pool-member-state");
    assertThat(
            why(
                makePool.make(
                    scene.actor("nd.ben"),
                    new MakePool.Draft(List.of(four.get(2).code(), first.code()), false, null))))
        .isEqualTo("pool-member-unknown");
  }

  @Test
  void aPoolIsTakenApartWhileItHasNoResult() {
    List<Registered.Done> members = samples(2, TestMethod.PCR);
    Registered.Done pool = pool(members);
    assertThat(dissolvePool.dissolve(scene.actor("nd.ben"), pool.test())).isPresent();
    assertThat(dissolvePool.dissolve(commune, pool.test())).isEmpty();
    assertThat(((Recorded.Declined) said(pool.code(), TestOutcome.NEGATIVE)).why().code())
        .isEqualTo("pool-dissolved");
    said(pool(members).code(), TestOutcome.NEGATIVE);
    assertThat(states(members)).containsOnly(TestState.RESULTED);
  }

  @Test
  void theFileSaysHowManyGoIntoAPoolAndItsExamplesHold() throws IOException {
    Path file = Path.of("..", "definitions", "testing", "covid-19.yaml");
    try (InputStream content = Files.newInputStream(file)) {
      Problems problems = new Problems();
      Yaml.Mapping whole =
          (Yaml.Mapping)
              ReadYaml.read(file.toString(), content.readAllBytes(), problems).orElseThrow();
      Yaml.Sequence examples = (Yaml.Sequence) whole.find("examples").orElseThrow();
      assertThat(examples.items()).hasSizeGreaterThan(4);
      for (Yaml example : examples.items()) {
        int most =
            limits
                .on(
                    LocalDate.parse(text(example, "on")),
                    TestMethod.valueOf(text(example, "method")),
                    text(example, "members").equals("same-household"),
                    text(example, "province"))
                .map(row -> row.value().most())
                .orElse(0);
        assertThat(most)
            .as(example.at().toString())
            .isEqualTo(Integer.parseInt(text(example, "most")));
      }
    }
  }

  private static String text(Yaml row, String key) {
    return ((Yaml.Mapping) row).find(key).map(value -> ((Yaml.Scalar) value).text()).orElse("");
  }
}
