package vn.chot.app.surveillance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;

/** The pages of tests: what each does, and who may not. */
@ChotTest
class TestPagesTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired RegisterSample registerSample;
  @Autowired Tests tests;
  @Autowired Pools pools;
  @Autowired PlanScreening planScreening;
  @Autowired Clock clock;

  private TestScene scene;
  private Actor commune;

  @BeforeEach
  void theScene() {
    scene = TestScene.in(server);
    commune = scene.actor("nd.bai");
  }

  private Registered.Done sample(String name, TestMethod method) {
    UUID person = scene.person(name, "Bãi Biếc");
    return (Registered.Done)
        registerSample.register(
            commune,
            new SampleDraft(
                person,
                null,
                method,
                clock.instant().minusSeconds(3600),
                method == TestMethod.PCR ? scene.outside : null,
                null,
                false));
  }

  private Browser browser(String login) {
    return Browser.signedIn(port, login);
  }

  @Test
  void whoMayOpenWhat() {
    Registered.Done sample = sample("Khúc Văn Xem", TestMethod.PCR);
    String one = "/tests/" + sample.test();
    record Who(String login, List<Integer> answers) {}
    List<String> pages =
        List.of(
            "/tests",
            "/tests/new",
            one,
            "/tests/scan",
            "/tests/results",
            "/tests/pools",
            "/tests/laboratory",
            "/tests/laboratories",
            "/tests/held",
            "/tests/screenings",
            "/tests/figures");
    List<Who> all =
        List.of(
            new Who("nd.cdc", List.of(200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200)),
            new Who("nd.ttyt", List.of(200, 200, 200, 200, 200, 200, 403, 200, 200, 200, 200)),
            new Who("nd.song", List.of(200, 200, 200, 200, 200, 200, 403, 200, 200, 200, 200)),
            new Who("nd.bai", List.of(200, 200, 200, 200, 200, 200, 403, 200, 200, 200, 200)),
            new Who("nd.ben", List.of(200, 200, 404, 200, 200, 200, 403, 200, 200, 200, 200)),
            new Who("nd.dulich", List.of(302, 403, 200, 200, 200, 200, 200, 403, 200, 403, 200)),
            new Who("nd.vanthu", List.of(403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200)),
            new Who("nd.chutich", List.of(403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200)),
            new Who("nd.quantri", List.of(403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 200)));
    for (Who who : all) {
      Browser browser = browser(who.login());
      assertThat(pages.stream().map(page -> browser.open(page).statusCode()).toList())
          .as(who.login())
          .isEqualTo(who.answers());
    }
    assertThat(new Browser(port).open(one).statusCode()).isEqualTo(302);
  }

  @Test
  void aLaboratorySeesCodesAndNeverNames() {
    Registered.Done sample = sample("Khúc Thị Kín", TestMethod.PCR);
    Browser laboratory = browser("nd.dulich");
    for (String page : List.of("/tests/laboratory", "/tests/" + sample.test(), "/tests/scan")) {
      assertThat(laboratory.open(page).body()).as(page).doesNotContain("Khúc Thị Kín");
    }
    String desk = laboratory.open("/tests/laboratory").body();
    assertThat(desk).contains("data-laboratory=\"" + scene.outside);
    assertThat(browser("nd.bai").open("/tests/" + sample.test()).body()).contains("Khúc Thị Kín");
    HttpResponse<String> pool = laboratory.send("/tests/pools", Map.of("codes", sample.code()));
    assertThat(pool.statusCode()).isEqualTo(422);
    assertThat(pool.body()).doesNotContain("Khúc Thị Kín").contains("pool-too-few");
  }

  @Test
  void anOfficerRegistersSomebodyAndEntersARapidTest() {
    UUID person = scene.person("Khúc Văn Nhanh", "Bãi Biếc");
    Browser officer = browser("nd.bai");
    assertThat(officer.send("/tests/new", Map.of("method", "PCR", "when", "NOW")).body())
        .contains("test-choose-person");
    HttpResponse<String> found =
        officer.send(
            "/tests/new/find", Map.of("look", "Khúc Văn Nhanh 1980", "purpose", "TRACING"));
    assertThat(found.body()).contains(person.toString());
    HttpResponse<String> done =
        officer.send(
            "/tests/new",
            Map.of(
                "person",
                person.toString(),
                "method",
                "RAPID_ANTIGEN",
                "when",
                "NOW",
                "outcome",
                "P"));
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(tests.ofPerson(person))
        .extracting(TestResult::outcome)
        .containsExactly(TestOutcome.POSITIVE);
    String list = officer.open("/tests?outcome=POSITIVE&method=RAPID_ANTIGEN").body();
    assertThat(list).contains("Khúc Văn Nhanh");
    assertThat(browser("nd.ben").open("/tests?outcome=POSITIVE").body())
        .doesNotContain("Khúc Văn Nhanh");
  }

  @Test
  void aSelfTestThatSomebodyToldIsMarkedAsOne() {
    UUID person = scene.person("Khúc Thị Tự", "Bãi Biếc");
    Browser officer = browser("nd.bai");
    assertThat(
            officer
                .send("/tests/new", Map.of("person", person.toString(), "self", "1", "when", "NOW"))
                .body())
        .contains("self-test-outcome");
    officer.send(
        "/tests/new",
        Map.of("person", person.toString(), "self", "1", "when", "NOW", "outcome", "P"));
    assertThat(tests.ofPerson(person))
        .singleElement()
        .satisfies(result -> {
          assertThat(result.selfTest()).isTrue();
          assertThat(result.method()).isEqualTo(TestMethod.RAPID_ANTIGEN);
        });
    assertThat(officer.open("/tests?self=1").body()).contains("Khúc Thị Tự");
  }

  @Test
  void aListGoesOnAfterItsLastLine() {
    List<Registered.Done> all = new ArrayList<>();
    for (int i = 0; i < 53; i++) {
      all.add(sample("Khúc Văn Dài", TestMethod.PCR));
    }
    Browser officer = browser("nd.bai");
    String first = officer.open("/tests?state=TAKEN").body();
    Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
    assertThat(next.find()).isTrue();
    String second = officer.open(next.group(1).replace("&amp;", "&")).body();
    long shown =
        all.stream()
            .filter(one ->
                first.contains("data-test=\"" + one.test())
                    != second.contains("data-test=\"" + one.test()))
            .count();
    assertThat(shown).isEqualTo(53);
    assertThat(next.group(1)).doesNotContain("Khúc");
  }

  @Test
  void aScannerEntersOneResultAfterTheOtherByKeysAlone() {
    Registered.Done sample = sample("Khúc Văn Quét", TestMethod.PCR);
    Browser laboratory = browser("nd.dulich");
    assertThat(
            laboratory
                .send("/tests/scan/piece", Map.of("code", sample.code(), "mode", "receive"))
                .body())
        .contains("data-what=\"RECEIVED\"");
    assertThat(laboratory.send("/tests/scan/piece", Map.of("code", sample.code())).body())
        .contains("data-what=\"ASK\"");
    assertThat(
            laboratory
                .send("/tests/scan/piece", Map.of("code", sample.code(), "outcome", "N"))
                .body())
        .contains("data-what=\"DONE\"");
    String against =
        laboratory.send("/tests/scan/piece", Map.of("code", sample.code(), "outcome", "P")).body();
    assertThat(against).contains("result-contradicts").contains("chờ xử lý");
    HttpResponse<String> whole =
        laboratory.send("/tests/scan", Map.of("code", "M21 0000 0000", "outcome", "N"));
    assertThat(whole.statusCode()).isEqualTo(422);
    assertThat(whole.body()).contains("code-mistyped");
    String held = laboratory.open("/tests/held").body();
    Matcher form =
        Pattern.compile("action=\"(/tests/held/[0-9a-f-]+)\" data-held=\"" + sample.code())
            .matcher(held);
    assertThat(form.find()).isTrue();
    assertThat(laboratory.send(form.group(1), Map.of("how", "REPLACE")).body())
        .contains("correction-reason");
    assertThat(
            browser("nd.ben")
                .send(form.group(1), Map.of("how", "DROP", "reason", "x"))
                .statusCode())
        .isEqualTo(404);
    laboratory.send(form.group(1), Map.of("how", "REPLACE", "reason", "Đọc lại bản gốc"));
    assertThat(tests.result(sample.test()).orElseThrow().outcome()).isEqualTo(TestOutcome.POSITIVE);
    assertThat(laboratory.open("/tests/held").body()).doesNotContain(sample.code());
    String page = browser("nd.bai").open("/tests/" + sample.test()).body();
    assertThat(page).contains("Đọc lại bản gốc");
  }

  @Test
  void labelsArePrintedForThoseWhoSeeTheSpecimen() {
    Registered.Done sample = sample("Khúc Văn Nhãn", TestMethod.PCR);
    HttpResponse<String> pdf =
        browser("nd.bai").send("/tests/labels", Map.of("code", sample.code()));
    assertThat(pdf.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF");
    assertThat(browser("nd.ben").send("/tests/labels", Map.of("code", sample.code())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPoolIsMadeAndReadOnItsPage() {
    Registered.Done a = sample("Khúc Văn Một", TestMethod.PCR);
    Registered.Done b = sample("Khúc Văn Hai", TestMethod.PCR);
    Browser officer = browser("nd.song");
    HttpResponse<String> twice =
        officer.send("/tests/pools", Map.of("codes", a.code() + "\n" + a.code()));
    assertThat(twice.body()).contains("pool-member-twice").contains(a.code());
    HttpResponse<String> made =
        officer.send("/tests/pools", Map.of("codes", a.code() + "\n" + b.code()));
    String page = java.net.URI.create(Browser.where(made)).getPath();
    assertThat(officer.open(page).body()).contains("1 mẫu, 2 lượt người").contains("Khúc Văn Một");
    assertThat(browser("nd.ben").open(page).statusCode()).isEqualTo(404);
    officer.send(page + "/result", Map.of("outcome", "P", "ct", "31,2"));
    assertThat(officer.open(page).body()).contains("Cần xét nghiệm lại");
    officer.send(page + "/result", Map.of("outcome", "N", "reason", "Gõ nhầm"));
    assertThat(tests.result(a.test()).orElseThrow().outcome()).isEqualTo(TestOutcome.NEGATIVE);
  }

  @Test
  void laboratoriesAreMarkedByTheProvinceAndFigureTheirQueue() {
    Browser centre = browser("nd.cdc");
    String page = centre.open("/tests/laboratories").body();
    assertThat(page).contains("Trung tâm Kiểm soát bệnh Nước Biếc").contains("Công suất");
    Map<String, String> mark = Map.of("agency", "Trung tâm Y tế Sông Biếc", "capacity", "0");
    assertThat(centre.send("/tests/laboratories", mark).body()).contains("laboratory-capacity");
    assertThat(browser("nd.ttyt").send("/tests/laboratories", mark).body())
        .contains("laboratory-not-yours");
    assertThat(browser("nd.bai").send("/tests/laboratories", mark).statusCode()).isEqualTo(403);
  }

  @Test
  void programsEnterResultsSinglyAndAHundredAtOnce() {
    Registered.Done one = sample("Khúc Văn Máy", TestMethod.PCR);
    Registered.Done two = sample("Khúc Thị Máy", TestMethod.PCR);
    ApiClient laboratory = ApiClient.of(port, "nd.dulich");
    HttpResponse<String> single =
        laboratory.postJson(
            "/api/v1/tests/results",
            "{\"code\":\"%s\",\"outcome\":\"NEGATIVE\",\"ct\":38.5}".formatted(one.code()));
    assertThat(single.statusCode()).isEqualTo(200);
    assertThat(single.body()).contains("ENTERED");
    HttpResponse<String> against =
        laboratory.postJson(
            "/api/v1/tests/results",
            "{\"code\":\"%s\",\"outcome\":\"POSITIVE\"}".formatted(one.code()));
    assertThat(against.statusCode()).isEqualTo(409);
    assertThat(against.body()).contains("result-contradicts");
    String unknown = SpecimenCode.of(false, 2021, 9_998_888).text();
    HttpResponse<String> batch =
        laboratory.postJson(
            "/api/v1/tests/results/batch",
            """
            [{"code":"%s","outcome":"NEGATIVE"},{"code":"%s","outcome":"POSITIVE"},
             {"code":"%s","outcome":"NEGATIVE"},{"code":"","outcome":"NEGATIVE"}]
            """
                .formatted(one.code(), two.code(), unknown));
    assertThat(batch.body())
        .contains("\"entered\":1,\"same\":1,\"refused\":2")
        .contains("specimen-unknown")
        .contains("result-no-code");
    String many = "{\"code\":\"x\",\"outcome\":\"NEGATIVE\"},".repeat(101);
    assertThat(
            laboratory
                .postJson(
                    "/api/v1/tests/results/batch", "[" + many.substring(0, many.length() - 1) + "]")
                .body())
        .contains("results-batch");
    assertThat(laboratory.get("/api/v1/tests").statusCode()).isEqualTo(403);
    ApiClient officer = ApiClient.of(port, "nd.bai");
    assertThat(officer.get("/api/v1/tests?outcome=POSITIVE").body())
        .contains(two.code())
        .doesNotContain("Khúc Thị Máy");
    UUID person = scene.person("Khúc Văn Gọi", "Bãi Biếc");
    HttpResponse<String> registered =
        officer.postJson(
            "/api/v1/tests", "{\"person\":\"%s\",\"method\":\"PCR\"}".formatted(person));
    assertThat(registered.statusCode()).isEqualTo(201);
    assertThat(registered.body()).contains("\"code\":\"M21");
    for (String login : List.of("nd.vanthu", "nd.quantri")) {
      ApiClient stranger = ApiClient.of(port, login);
      assertThat(stranger.get("/api/v1/tests").statusCode()).isEqualTo(403);
      assertThat(stranger.postJson("/api/v1/tests/results", "{}").statusCode()).isEqualTo(403);
      assertThat(stranger.postJson("/api/v1/tests/results/batch", "[]").statusCode())
          .isEqualTo(403);
    }
    assertThat(new ApiClient(port, "").get("/api/v1/tests").statusCode()).isEqualTo(401);
  }

  @Test
  void aListIsTakenOutForAPurpose() {
    sample("Khúc Văn Xuất", TestMethod.PCR);
    Browser officer = browser("nd.bai");
    assertThat(officer.send("/tests/export", Map.of("as", "csv")).body())
        .contains("test-no-purpose");
    assertThat(officer.send("/tests/export", Map.of("as", "csv", "purpose", "TRACING")).body())
        .contains("Khúc Văn Xuất");
    assertThat(
            browser("nd.dulich").send("/tests/export", Map.of("purpose", "TRACING")).statusCode())
        .isEqualTo(403);
  }
}
