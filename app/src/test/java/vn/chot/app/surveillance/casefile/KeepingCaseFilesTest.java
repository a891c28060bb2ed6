package vn.chot.app.surveillance.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.app.people.twin.TwinDeed;
import vn.chot.app.surveillance.testing.TestDeed;
import vn.chot.app.surveillance.testing.TestMethod;
import vn.chot.app.surveillance.testing.TestOutcome;

/** Case files from suspicion to outcome, with what is refused on the way and who may not. */
@ChotTest
class KeepingCaseFilesTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(7000);

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired EnterPeople enterPeople;
  @Autowired CaseFiles cases;
  @Autowired CaseRows rows;
  @Autowired MergeCases mergeCases;
  @Autowired Deeds deeds;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient sql;

  private RegisterScene scene;
  private Browser cdc;

  @BeforeEach
  void theScene() {
    scene = RegisterScene.in(server);
    cdc = Browser.signedIn(port, "nd.cdc");
  }

  private UUID person(String name) {
    return enterPeople
        .enter(
            scene.actor("nd.cdc"),
            List.of(
                scene.living(
                    name,
                    1980,
                    "Bãi Biếc",
                    IdentityPaper.of(PaperKind.CITIZEN_ID, "97008000" + NUMBER.incrementAndGet()))),
            "ca bệnh thử")
        .getFirst();
  }

  private UUID opened(UUID person, Map<String, String> also) {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "person",
                person.toString(),
                "sampledDay",
                "25/4/2021",
                "sampledTime",
                "8h30",
                "resultDay",
                "25/4/2021",
                "resultTime",
                "20:00"));
    form.putAll(also);
    HttpResponse<String> answer = cdc.send("/cases/new", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    String where = Browser.where(answer);
    return UUID.fromString(where.substring(where.length() - 36));
  }

  private CaseFile file(UUID id) {
    return cases.file(id).orElseThrow();
  }

  private String told(UUID id) {
    return sql.sql("select string_agg(kind, ' ' order by id) from access.deed where subject = :id")
        .param("id", id.toString())
        .query(String.class)
        .single();
  }

  @Test
  void aCaseIsConfirmedByTheDefinitionInForceThatDay() {
    UUID id = opened(person("Ca Xác Định"), Map.of("onset", "24/4/2021"));
    assertThat(file(id).state()).isEqualTo(CaseState.SUSPECTED);
    HttpResponse<String> lacking = cdc.send("/cases/" + id + "/confirm", Map.of("link", "true"));
    assertThat(lacking.statusCode()).isEqualTo(422);
    assertThat(lacking.body())
        .contains("case-definition-not-met")
        .contains("còn thiếu 1 xét nghiệm PCR dương tính");
    assertThat(cdc.send("/cases/" + id + "/confirm", Map.of("pcr", "true")).statusCode())
        .isEqualTo(302);
    assertThat(file(id).state()).isEqualTo(CaseState.CONFIRMED);
    // what follows from it by itself, such as the tracing, may be told by now
    assertThat(told(id)).startsWith("surveillance.CaseOpened surveillance.CaseConfirmed");
    String page = cdc.open("/cases/" + id).body();
    assertThat(page)
        .contains("data-way=\"pcr\"")
        .contains("963, 3468, 3638/QĐ-BYT")
        .contains("11 giờ 30 phút")
        .contains("Ca Xác Định");
    HttpResponse<String> list = cdc.send("/cases", Map.of("q", "xác định"));
    assertThat(list.body()).contains("data-case=\"" + id);
    String csv = cdc.send("/cases/export", Map.of("q", "Ca Xác Định", "as", "csv")).body();
    assertThat(csv).contains("Ca Xác Định").contains("Xác định").doesNotContain("97008000");
  }

  @Test
  void whatCannotBeIsRefusedAndWhatIsOddIsConfirmedWithAReason() {
    UUID id = opened(person("Ca Nhập Sai"), Map.of("nationalNumber", "bn 7001"));
    assertThat(file(id).nationalNumber()).isEqualTo("BN7001");
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "edition",
                "1",
                "nationalNumber",
                "BN7001",
                "sampledDay",
                "25/4/2021",
                "sampledTime",
                "8:30",
                "resultDay",
                "25/4/2021",
                "resultTime",
                "20:00",
                "onset",
                "26/4/2021"));
    String edit = "/cases/" + id + "/edit";
    assertThat(cdc.send(edit, form).body())
        .contains("case-onset-after-sample")
        .contains("value=\"26/04/2021\"");
    form.put("confirmed", "case-onset-after-sample");
    assertThat(cdc.send(edit, form).body()).contains("case-reason-missing");
    form.put("why", "Sốt một ngày sau khi lấy mẫu");
    assertThat(cdc.send(edit, form).statusCode()).isEqualTo(302);
    assertThat(file(id).onset()).isEqualTo(LocalDate.of(2021, 4, 26));
    assertThat(cdc.send(edit, form).statusCode()).isEqualTo(409);
    form.put("edition", "2");
    form.put("onset", "28/4/2021");
    assertThat(cdc.send(edit, form).body()).contains("case-onset-future");
    form.put("onset", "31/2/2021");
    assertThat(cdc.send(edit, form).body()).contains("case-day");
    UUID other = opened(person("Ca Trùng Số"), Map.of());
    form.put("edition", "1");
    form.put("onset", "");
    HttpResponse<String> taken = cdc.send("/cases/" + other + "/edit", form);
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.body()).contains("case-number-taken");
    assertThat(cdc.open("/cases/" + id).body())
        .contains("Sốt một ngày sau khi lấy mẫu")
        .contains("data-act=\"CaseCorrected\"");
  }

  @Test
  void pointsAreKeptCorrectedAndStruckOut() {
    UUID id = opened(person("Ca Có Mốc"), Map.of());
    String points = "/cases/" + id + "/points";
    Browser commune = Browser.signedIn(port, "nd.bai");
    Map<String, String> visit =
        new HashMap<>(
            Map.of(
                "place",
                "Chợ Bãi Biếc",
                "kind",
                "MARKET",
                "fromDay",
                "22/4/2021",
                "fromTime",
                "9:00",
                "toTime",
                "8:00",
                "people",
                "chị hàng cá"));
    assertThat(commune.send(points, visit).body())
        .contains("point-ends-before")
        .contains("chị hàng cá");
    visit.put("toTime", "10:15");
    assertThat(commune.send(points, visit).statusCode()).isEqualTo(302);
    CasePoint point = cases.points(id).getFirst();
    assertThat(point.from()).isEqualTo(Instant.parse("2021-04-22T02:00:00Z"));
    assertThat(point.kind()).isEqualTo(PointKind.MARKET);
    visit.put("fromDay", "2/5/2021");
    assertThat(commune.send(points, visit).body()).contains("point-future");
    Map<String, String> trip =
        Map.of(
            "vehicle",
            "VN160",
            "seat",
            "12A",
            "fromDay",
            "20/4/2021",
            "fromTime",
            "7:00",
            "toTime",
            "9:00");
    assertThat(commune.send(points, trip).statusCode()).isEqualTo(302);
    assertThat(cases.points(id).getFirst().kind()).isEqualTo(PointKind.VEHICLE);
    visit.put("fromDay", "21/4/2021");
    visit.put("why", "nhớ nhầm ngày");
    assertThat(commune.send(points + "/" + point.id(), visit).statusCode()).isEqualTo(302);
    assertThat(commune.send(points + "/" + point.id() + "/strike", Map.of()).body())
        .contains("case-reason-missing");
    assertThat(
            commune
                .send(points + "/" + point.id() + "/strike", Map.of("why", "người khác"))
                .statusCode())
        .isEqualTo(302);
    assertThat(cases.points(id)).filteredOn(CasePoint::struck).hasSize(1);
    assertThat(told(id))
        .contains(
            "PointAdded surveillance.PointAdded surveillance.PointCorrected surveillance.PointStruck");
  }

  @Test
  void aPositiveResultOpensAndConfirmsAndAChangedOneAsks() {
    UUID person = person("Ca Tự Mở");
    UUID test = UUID.randomUUID();
    result(test, person, "POSITIVE");
    tell(new TestDeed.ResultRecorded(test, person, TestMethod.PCR, TestOutcome.POSITIVE));
    CaseFile file = cases.ofPerson(person).orElseThrow();
    assertThat(file.state()).isEqualTo(CaseState.CONFIRMED);
    assertThat(file.sampledAt()).isEqualTo(Instant.parse("2021-04-26T01:00:00Z"));
    assertThat(cdc.open("/cases/" + file.id()).body()).contains("theo kết quả xét nghiệm");
    sql.sql("update surveillance.test set outcome = 'NEGATIVE' where id = :id")
        .param("id", test)
        .update();
    tell(new TestDeed.ResultCorrected(test, person, TestOutcome.POSITIVE, TestOutcome.NEGATIVE));
    assertThat(file(file.id()).state()).isEqualTo(CaseState.CONFIRMED);
    assertThat(cdc.open("/cases?review=on").body()).contains("data-case=\"" + file.id());
    assertThat(cdc.send("/cases/" + file.id() + "/rule-out", Map.of()).body())
        .contains("case-reason-missing");
    assertThat(
            cdc.send("/cases/" + file.id() + "/rule-out", Map.of("why", "âm tính khi làm lại"))
                .statusCode())
        .isEqualTo(302);
    assertThat(cases.ofPerson(person)).isEmpty();
    assertThat(
            cdc.send("/cases/" + file.id() + "/reopen", Map.of("why", "PCR lần ba dương tính"))
                .statusCode())
        .isEqualTo(302);
    assertThat(file(file.id()).state()).isEqualTo(CaseState.CONFIRMED);
  }

  private void result(UUID id, UUID person, String outcome) {
    sql.sql(
            """
            insert into surveillance.test (id, code, person_id, registered_for, method, state, outcome, taken_at,
              result_at, registered_by, registered_at, listed_at)
            values (:id, :code, :person, :person, 'PCR', 'RESULTED', :outcome, '2021-04-26 08:00+07',
              '2021-04-26 20:00+07', :by, '2021-04-26 07:00+07', '2021-04-26 20:00+07')
            """)
        .param("id", id)
        .param("code", "T" + NUMBER.incrementAndGet())
        .param("person", person)
        .param("outcome", outcome)
        .param("by", scene.actor("nd.cdc").id())
        .update();
  }

  private void tell(vn.chot.app.access.Deed deed) {
    transaction.executeWithoutResult(status -> deeds.record(scene.actor("nd.cdc"), deed));
  }

  @Test
  void filesOfMergedPersonsAreMergedByAnOfficerAndNothingIsLost() {
    UUID stays = person("Ca Hai Hồ Sơ");
    UUID goes = person("Ca Hai Hồ So");
    UUID first = opened(stays, Map.of());
    UUID second = opened(goes, Map.of("nationalNumber", "BN7100", "onset", "20/4/2021"));
    cdc.send(
        "/cases/" + second + "/points",
        Map.of("place", "Nhà văn hoá", "fromDay", "21/4/2021", "fromTime", "8h", "toTime", "9h"));
    tell(new TwinDeed.PeopleMerged(stays, goes));
    assertThat(file(second).person()).isEqualTo(stays);
    assertThat(cdc.open("/cases/" + first).body()).contains("còn một hồ sơ khác");
    assertThat(
            cdc.send("/cases/" + first + "/merge", Map.of("other", second.toString())).statusCode())
        .isEqualTo(302);
    assertThat(file(first).nationalNumber()).isEqualTo("BN7100");
    assertThat(file(first).onset()).isEqualTo(LocalDate.of(2021, 4, 20));
    assertThat(cases.points(first)).hasSize(1);
    assertThat(file(second).state()).isEqualTo(CaseState.MERGED);
    assertThat(cdc.open("/cases/" + second).body()).contains("đã gộp vào hồ sơ khác");
    tell(new TwinDeed.PeopleParted(stays, goes));
    assertThat(file(second).person()).isEqualTo(goes);
    assertThat(file(first).person()).isEqualTo(stays);
  }

  @Test
  void treatmentSeverityAndOutcomeAreDated() {
    UUID id = opened(person("Ca Điều Trị"), Map.of());
    String base = "/cases/" + id;
    cdc.send(base + "/treatment", Map.of("place", "Bệnh viện dã chiến số 1", "since", "26/4/2021"));
    cdc.send(
        base + "/treatment",
        Map.of("place", "Bệnh viện đa khoa", "since", "27/4/2021", "why", "nặng lên"));
    cdc.send(base + "/severity", Map.of("grade", "SEVERE", "since", "27/4/2021"));
    assertThat(cdc.send(base + "/severity", Map.of("grade", "X", "since", "27/4/2021")).body())
        .contains("case-grade-unknown");
    assertThat(cdc.send(base + "/outcome", Map.of("outcome", "RECOVERED", "on", "1/4/2021")).body())
        .contains("case-day-future");
    cdc.send(base + "/outcome", Map.of("outcome", "RECOVERED", "on", "27/4/2021"));
    assertThat(cdc.open(base).body())
        .contains("Bệnh viện dã chiến số 1")
        .contains("nặng lên")
        .contains("Khỏi bệnh");
    cdc.send(base + "/sources", Map.of("source", "Ấn Độ"));
    assertThat(cdc.send(base + "/sources", Map.of("source", "BN99999999")).body())
        .contains("source-missing");
    assertThat(cases.sources(List.of(id)).getFirst().sourceText()).isEqualTo("Ấn Độ");
    assertThat(file(id).sourceKnown()).isTrue();
  }

  @Test
  void caseFilesAreNotForEverybody() {
    UUID id = opened(person("Ca Riêng Tư"), Map.of());
    for (String nobody : List.of("nd.vanthu", "nd.chutich", "nd.quantri", "nd.dulich")) {
      Browser browser = Browser.signedIn(port, nobody);
      for (String page :
          List.of("/cases", "/cases/" + id, "/cases/new", "/cases/" + id + "/edit")) {
        assertThat(browser.open(page).statusCode()).as(nobody + page).isEqualTo(403);
      }
    }
    Browser elsewhere = Browser.signedIn(port, "nd.nui");
    assertThat(elsewhere.open("/cases/" + id).statusCode()).isEqualTo(404);
    assertThat(elsewhere.send("/cases", Map.of("q", "Ca Riêng Tư")).body())
        .doesNotContain(id.toString());
    assertThat(elsewhere.send("/cases/" + id + "/confirm", Map.of("pcr", "true")).statusCode())
        .isEqualTo(404);
    Browser commune = Browser.signedIn(port, "nd.bai");
    assertThat(commune.open("/cases/" + id).statusCode()).isEqualTo(200);
    assertThat(commune.open("/cases/" + id + "/edit").statusCode()).isEqualTo(403);
    assertThat(commune.send("/cases/" + id + "/confirm", Map.of("pcr", "true")).statusCode())
        .isEqualTo(403);
    assertThat(commune.send("/cases/" + id + "/rule-out", Map.of("why", "x")).statusCode())
        .isEqualTo(403);
    assertThat(Browser.where(new Browser(port).open("/cases"))).contains("sign-in");
    assertThat(commune.open("/cases/" + id + "/form.pdf").body()).startsWith("%PDF");
    assertThat(elsewhere.open("/cases/" + id + "/form.pdf").statusCode()).isEqualTo(404);
    HttpResponse<String> definitions =
        Browser.signedIn(port, "nd.dulich").open("/protocols?on=30/7/2021");
    assertThat(definitions.body()).contains("3638/QĐ-BYT");
    assertThat(Browser.signedIn(port, "nd.dulich").open("/protocols/file").statusCode())
        .isEqualTo(403);
  }
}
