package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Persons registered, corrected and let go, as those who do it find it. */
@ChotTest
class KeepingPeopleTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired EnterPeople enterPeople;
  @Autowired People people;
  @Autowired PersonChanges changes;
  @Autowired Deeds deeds;
  @Autowired JdbcClient sql;
  @Autowired TransactionTemplate transaction;

  private RegisterScene scene;
  private LocalDate listsBefore = LocalDate.MIN;

  @BeforeEach
  void theScene() {
    scene = RegisterScene.in(server);
  }

  @Test
  void aNumberAtOddsIsConfirmedAndAnotherWithTheSameNumberIsRefused() {
    Browser browser = at("nd.bai");
    Map<String, String> typed =
        Map.of(
            "name", "Giáp Thị Lệch",
            "sex", "F",
            "birthYear", "1984",
            "citizenId", "970 185 000 777",
            "nowUnit", "xa bai biec");
    HttpResponse<String> asked = browser.send("/people/new", typed);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("citizen-id-year", "970 185 000 777", "xa bai biec");
    HttpResponse<String> done =
        browser.send("/people/new", with(typed, "confirm", "citizen-id-year"));
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(browser.open(path(done)).body())
        .contains("Giáp Thị Lệch", "970185000777", "đã xác nhận CCCD lệch năm sinh");
    HttpResponse<String> held =
        browser.send(
            "/people/new",
            with(with(typed, "confirm", "citizen-id-year"), "name", "Vương Hoàn Toàn Khác"));
    assertThat(held.statusCode()).isEqualTo(409);
    assertThat(held.body()).contains("citizen-id-held", path(done));
  }

  @Test
  void aPaperBearsItsLastDayAndWhatItIsAtOddsIn() {
    UUID id = one("Giáp Văn Hộ Chiếu", 1984);
    Browser browser = at("nd.bai");
    Map<String, String> typed =
        Map.of(
            "kind", "CITIZEN_ID",
            "number", "970085000778",
            "issued", "5/3/2021",
            "ends", "05-03-2031");
    assertThat(browser.send("/people/" + id + "/papers", typed).statusCode()).isEqualTo(422);
    browser.send("/people/" + id + "/papers", with(typed, "confirm", "citizen-id-year"));
    assertThat(browser.open("/people/" + id).body())
        .contains("hết hạn", "05/03/2031", "lệch năm sinh · đã xác nhận");
    assertThat(odds("970085000778")).containsExactly("citizen-id-year");
    Map<String, String> mended =
        Map.of(
            "name",
            "Giáp Văn Hộ Chiếu",
            "born",
            "1985",
            "nowUnit",
            "xã Bãi Biếc",
            "edition",
            String.valueOf(people.person(id).orElseThrow().edition()));
    assertThat(browser.send("/people/" + id + "/edit", mended).statusCode()).isEqualTo(302);
    assertThat(odds("970085000778")).as("the year was mended").isEmpty();
  }

  private List<String> odds(String number) {
    return List.of(
            sql.sql(
                    "select array_to_string(at_odds, ',') from people.identity_paper where number = :n")
                .param("n", number)
                .query(String.class)
                .single()
                .split(",", -1))
        .stream()
        .filter(code -> !code.isEmpty())
        .toList();
  }

  @Test
  void aKinIsARegisteredPersonOfTheReachOrANameAlone() {
    UUID id = one("Giáp Thị Con", 1994);
    UUID mother = one("Giáp Thị Mẹ Ruột", 1964);
    UUID far =
        enterPeople
            .enter(
                scene.actor("nd.cdc"),
                List.of(scene.living("Giáp Thị Mẹ Ruột", 1964, "Đèo Biếc")),
                "")
            .getFirst();
    Browser browser = at("nd.bai");
    String kin = "/people/" + id + "/kin";
    String found =
        browser.send(kin, Map.of("name", "giap thi me ruot 1964", "tie", "mẹ", "find", "1")).body();
    assertThat(found).contains("value=\"" + mother + "\"").doesNotContain(far.toString());
    assertThat(browser.send(kin, Map.of("kin", far.toString())).body()).contains("kin-unknown");
    assertThat(browser.send(kin, Map.of("kin", id.toString())).body()).contains("kin-unknown");
    browser.send(kin, Map.of("kin", mother.toString(), "tie", "mẹ"));
    assertThat(browser.open("/people/" + id).body()).contains("href=\"/people/" + mother + "\"");
    assertThat(at("nd.song").open("/people/" + id).body())
        .as("a district sees initials of kin")
        .contains("G.T.M.R")
        .doesNotContain("Giáp Thị Mẹ Ruột");
  }

  @Test
  void somebodyAlikeIsShownAndDeniedWithAReason() {
    Browser browser = at("nd.bai");
    enterPeople.enter(
        scene.actor("nd.cdc"), List.of(scene.living("Ngụy Trùng Tên", 1966, "Bãi Biếc")), "");
    Map<String, String> typed =
        Map.of(
            "name",
            "Nguy Trung Ten",
            "sex",
            "M",
            "birthYear",
            "1966",
            "permanentUnit",
            "xã Bãi Biếc");
    HttpResponse<String> alike = browser.send("/people/new", typed);
    assertThat(alike.statusCode()).isEqualTo(409);
    assertThat(alike.body()).contains("data-alike", "Ngụy Trùng Tên", "Mở hồ sơ này");
    String others = alike.body().split("name=\"others\" value=\"", 2)[1].split("\"", 2)[0];
    Map<String, String> denied = with(typed, "others", others);
    assertThat(browser.send("/people/new", denied).body()).contains("person-why-missing");
    assertThat(browser.send("/people/new", with(denied, "why", "Con trùng tên cha")).statusCode())
        .isEqualTo(302);
  }

  @Test
  void twoWhoCorrectAtOnceLoseNothing() {
    UUID id = one("Lã Văn Sửa", 1955);
    Browser browser = at("nd.bai");
    Map<String, String> typed =
        Map.of(
            "name",
            "Lã Văn Sửa Rồi",
            "birthYear",
            "1955",
            "nowUnit",
            "xã Bãi Biếc",
            "edition",
            "1");
    assertThat(browser.send("/people/" + id + "/edit", typed).statusCode()).isEqualTo(302);
    HttpResponse<String> late =
        browser.send("/people/" + id + "/edit", with(typed, "job", "Thợ gõ muộn"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("person-changed-meanwhile", "Thợ gõ muộn", "value=\"2\"");
    assertThat(people.person(id).orElseThrow().facts().name()).isEqualTo("Lã Văn Sửa Rồi");
  }

  @Test
  void aRecordOpensOnlyForAPurposeWhichIsLogged() {
    UUID id = one("Âu Thị Mục Đích", 1977);
    Browser browser = Browser.signedIn(port, "nd.bai");
    assertThat(browser.open("/people/" + id).body())
        .contains("Mục đích xem")
        .doesNotContain("Âu Thị Mục Đích");
    browser.send("/people/purpose", Map.of("purpose", "WELFARE", "back", "/people/" + id));
    assertThat(browser.open("/people/" + id).body()).contains("Âu Thị Mục Đích", "Hỗ trợ");
    server.getBean(vn.chot.app.access.Readings.class).stop();
    server.getBean(vn.chot.app.access.Readings.class).start();
    assertThat(
            sql.sql(
                    "select purpose from access.reading where page = '/people/person' and :id = any (ids)")
                .param("id", id.toString())
                .query(String.class)
                .list())
        .containsExactly("WELFARE");
  }

  @Test
  void aHouseholdIsMadeJoinedAndLeftAndItsHeadChanges() {
    Browser browser = at("nd.bai");
    UUID mother = one("Thái Thị Mẹ", 1950);
    UUID child = one("Thái Văn Con", 1980);
    browser.send("/people/" + mother + "/household/make", Map.of());
    HttpResponse<String> unknown =
        browser.send("/people/" + child + "/household/join", Map.of("household", "không có"));
    assertThat(unknown.body()).contains("household-unknown");
    browser.send(
        "/people/" + child + "/household/join",
        Map.of("household", "thai thi me", "position", "con"));
    UUID household = people.person(child).orElseThrow().facts().household();
    assertThat(household).isEqualTo(people.person(mother).orElseThrow().facts().household());
    browser.send("/people/households/" + household + "/head", Map.of("person", child.toString()));
    browser.send("/people/" + mother + "/household/leave", Map.of());
    assertThat(browser.open("/people/households/" + household).body())
        .contains("Thái Văn Con")
        .doesNotContain("Thái Thị Mẹ");
    assertThat(browser.open("/people/households").body()).contains("Thái Văn Con");
  }

  @Test
  void aListGoesOutWithoutFormulasAndWithoutNumbers() {
    Facts evil =
        scene.living(
            "=HYPERLINK Xuất",
            1961,
            "Bãi Biếc",
            IdentityPaper.of(PaperKind.CITIZEN_ID, "970061000123"));
    enterPeople.enter(scene.actor("nd.cdc"), List.of(evil), "");
    Browser browser = at("nd.bai");
    Map<String, String> asked = Map.of("unit", "xã Bãi Biếc", "q", "xuat hyperlink");
    assertThat(browser.send("/people/export", asked).body()).contains("purpose-missing");
    String csv =
        browser.send("/people/export", with(with(asked, "purpose", "CARE"), "as", "csv")).body();
    assertThat(csv)
        .contains("'=HYPERLINK Xuất", "123", "Khám chữa bệnh")
        .doesNotContain("970061000123");
    assertThat(browser.send("/people", asked).body())
        .contains("•••123")
        .doesNotContain("970061000123");
  }

  @Test
  void theNightAfterItsLastDayARecordBecomesNamelessAndIsStillCounted() {
    UUID id = one("Đinh Hết Hạn", 1940);
    UUID prolonged = one("Đinh Giữ Lâu", 1941);
    Browser browser = at("nd.bai");
    sql.sql("update people.person set keep_until = date '2021-05-03' where id in (:ids)")
        .param("ids", List.of(id, prolonged))
        .update();
    assertThat(browser.open("/people/retention").body()).contains("Đinh Hết Hạn", "03/05/2021");
    browser.send(
        "/people/" + prolonged + "/keep",
        Map.of("until", "2022-05-03", "why", "Đang theo dõi sức khoẻ"));
    night("2021-05-03T20:00:00Z");
    assertThat(people.person(id).orElseThrow().facts().name()).isEqualTo("(đã xoá tên)");
    Facts left = people.person(id).orElseThrow().facts();
    assertThat(left.birthYear()).isEqualTo(1940);
    assertThat(left.sex()).isEqualTo(Sex.MALE);
    assertThat(left.permanent()).isEqualTo(new Residence(scene.unit("Bãi Biếc"), ""));
    assertThat(left.papers()).isEmpty();
    assertThat(people.person(prolonged).orElseThrow().facts().name()).isEqualTo("Đinh Giữ Lâu");
    assertThat(
            sql.sql("select facts::text from access.deed where kind = 'people.PeopleLetGo'")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(facts -> facts.contains("Đinh"));
    assertThat(browser.open("/people/" + id).body()).contains("đã hết hạn lưu giữ");
  }

  @Test
  void theDayItselfIsStillKept() {
    UUID id = one("Đinh Còn Hạn", 1942);
    sql.sql("update people.person set keep_until = date '2021-05-03' where id = :id")
        .param("id", id)
        .update();
    night("2021-05-02T20:00:00Z");
    assertThat(people.person(id).orElseThrow().facts().name()).isEqualTo("Đinh Còn Hạn");
    assertThat(listsBefore).as("lists are kept for a month").isEqualTo("2021-04-03");
    sql.sql("update people.person set keep_until = :day where id = :id")
        .param("day", LocalDate.of(2023, 5, 3))
        .param("id", id)
        .update();
  }

  private void night(String moment) {
    Clock then = Clock.fixed(Instant.parse(moment), ZoneId.of("Asia/Ho_Chi_Minh"));
    LetGoNightly nightly =
        new LetGoNightly(
            new LetGo(sql, changes, deeds, then),
            new Retention(),
            List.of(day -> {
              listsBefore = day;
              return 0;
            }),
            then);
    transaction.executeWithoutResult(status -> nightly.look());
  }

  private UUID one(String name, int year) {
    return enterPeople
        .enter(scene.actor("nd.cdc"), List.of(scene.living(name, year, "Bãi Biếc")), "")
        .getFirst();
  }

  private static String path(HttpResponse<?> answer) {
    return java.net.URI.create(Browser.where(answer)).getPath();
  }

  private Browser at(String login) {
    Browser browser = Browser.signedIn(port, login);
    browser.send("/people/purpose", Map.of("purpose", "RESIDENCE"));
    return browser;
  }

  private static Map<String, String> with(Map<String, String> fields, String field, String value) {
    Map<String, String> more = new java.util.HashMap<>(fields);
    more.put(field, value);
    return more;
  }
}
