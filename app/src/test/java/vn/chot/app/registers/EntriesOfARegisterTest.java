package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.SteerableClock;
import vn.chot.app.people.person.RegisterScene;

/**
 * Entries of a register that is a file alone: written, found, changed, moved, brought in, taken
 * out.
 */
@ChotTest
class EntriesOfARegisterTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired JdbcClient sql;
  @Autowired WatchClocks watchClocks;
  @Autowired SteerableClock.Steered clock;

  private RegisterScene scene;
  private Browser bai;
  private Browser centre;

  @BeforeEach
  void signedIn() {
    scene = GateLog.in(server);
    bai = Browser.signedIn(port, "nd.bai");
    centre = Browser.signedIn(port, "nd.cdc");
  }

  private UUID written(String slip) {
    return GateLog.written(
        GateLog.send(bai, GateLog.PATH + "/new", GateLog.turn(scene, "Bãi Biếc", slip)));
  }

  @Test
  void aFormWithFaultsComesBackWithEverythingTypedAndThenGoesIn() {
    Map<String, String> form = GateLog.turn(scene, "Bãi Biếc", "E1");
    form.put("in.way", "car");
    form.put("in.seen_on", "2021-06-01");
    HttpResponse<String> refused = GateLog.send(bai, GateLog.PATH + "/new", form);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Ngày ở tương lai", "đi chợ phiên E1", "data-findings=\"2\"");

    form.put("in.plate", "29A-123.45");
    form.put("in.seen_on", "2021-04-20");
    UUID id = GateLog.written(GateLog.send(bai, GateLog.PATH + "/new", form));
    String page = bai.open(GateLog.PATH + "/" + id).body();
    assertThat(page).contains("21-0", "29A-123.45", "3.000", "Cụ Lụa", "Ghi mới", "xã Bãi Biếc");
    assertThat(bai.open(GateLog.PATH).body()).contains(id.toString());
  }

  @Test
  void wordsAreSoughtByPostAndWhatIsPersonalIsNot() {
    UUID id = written("E2");

    assertThat(search("cho phien e2")).contains(id.toString());
    assertThat(search("Cụ Lụa")).doesNotContain(id.toString());
    assertThat(bai.open(GateLog.PATH + "?asked=1&way=car").body()).doesNotContain(id.toString());
    assertThat(bai.open(GateLog.PATH + "?asked=1&way=foot&seen_on.from=2021-04-20").body())
        .contains(id.toString());
  }

  private String search(String words) {
    return bai.send(GateLog.PATH, Map.of("q", words, "asked", "1")).body();
  }

  @Test
  void pagesGoOnByKey() {
    StringBuilder rows = new StringBuilder("Ngày\tXã\tĐi bằng\tSố người\tSố phiếu\n");
    for (int i = 0; i < 120; i++) {
      rows.append("%d/3/2021\txã Bến Biếc\tĐi bộ\t1\tP%d%n".formatted(1 + i % 28, i));
    }
    bringIn(Browser.signedIn(port, "nd.ben"), rows.toString());
    Browser ben = Browser.signedIn(port, "nd.ben");
    String path = GateLog.PATH;
    int pages = 0;
    java.util.Set<String> seen = new java.util.HashSet<>();
    while (!path.isEmpty()) {
      String page = ben.open(path).body();
      java.util.regex.Matcher row =
          java.util.regex.Pattern.compile("data-entry=\"([^\"]+)\"").matcher(page);
      while (row.find()) {
        assertThat(seen.add(row.group(1))).isTrue();
      }
      java.util.regex.Matcher next =
          java.util.regex.Pattern.compile(
                  "rel=\"next\" href=\"([^\"]+)\"|href=\"([^\"]+)\" rel=\"next\"")
              .matcher(page);
      path =
          next.find()
              ? (next.group(1) == null ? next.group(2) : next.group(1)).replace("&amp;", "&")
              : "";
      pages++;
    }
    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void aChangeIsToldFieldByFieldAndAStaleOneLosesNothing() {
    UUID id = written("E3");
    String change = GateLog.PATH + "/" + id + "/change";
    Map<String, String> form = GateLog.turn(scene, "Bãi Biếc", "E3");
    form.put("in.people", "7");
    form.put("edition", "1");
    assertThat(GateLog.send(bai, change, form).statusCode()).isEqualTo(302);
    assertThat(bai.open(GateLog.PATH + "/" + id).body()).contains("<del>3</del>", "<ins>7</ins>");

    form.put("in.note", "gõ trên bản cũ");
    HttpResponse<String> stale = GateLog.send(bai, change, form);
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("gõ trên bản cũ", "entry-changed-meanwhile");
  }

  @Test
  void whatIsUniqueNamesTheEntryThatIsAlike() {
    UUID id = written("E4");
    HttpResponse<String> twice =
        GateLog.send(bai, GateLog.PATH + "/new", GateLog.turn(scene, "Bãi Biếc", "E4"));
    String number =
        sql.sql("select number from registers.of_gate_log where id = :id")
            .param("id", id)
            .query(String.class)
            .single();
    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(twice.body()).contains("Số phiếu đã có ở lượt " + number);
  }

  @Test
  void anEntryMovesWaitsForTwoAgreementsAndEnds() {
    UUID id = written("E5");
    String entry = GateLog.PATH + "/" + id;
    Browser song = Browser.signedIn(port, "nd.song");

    assertThat(move(bai, id, "check", 1).statusCode()).isEqualTo(302);
    assertThat(move(bai, id, "check", 2).statusCode()).isEqualTo(409);
    assertThat(move(bai, id, "close", 2).statusCode()).isEqualTo(302);
    assertThat(bai.open(entry).body()).contains("data-pending").doesNotContain("value=\"agree\"");
    assertThat(bai.open(entry + "/change").statusCode()).isEqualTo(409);
    assertThat(decide(centre, id, 3).statusCode()).isNotEqualTo(302);
    assertThat(decide(song, id, 3).statusCode()).isEqualTo(302);
    assertThat(decide(centre, id, 4).statusCode()).isEqualTo(302);
    assertThat(centre.open(entry).body())
        .contains("data-state=\"closed\"", "Trình duyệt", "Đồng ý");
    assertThat(centre.open(entry + "/change").statusCode()).isEqualTo(409);
    assertThat(
            sql.sql(
                    "select count(*) from access.deed where kind = 'registers.EntryMoved' and subject = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(4);
  }

  private static HttpResponse<String> move(Browser who, UUID id, String move, int edition) {
    return who.send(
        GateLog.PATH + "/" + id + "/moves/" + move, Map.of("edition", String.valueOf(edition)));
  }

  private static HttpResponse<String> decide(Browser who, UUID id, int edition) {
    return who.send(
        GateLog.PATH + "/" + id + "/decide",
        Map.of("answer", "agree", "edition", String.valueOf(edition)));
  }

  @Test
  void manyAreMovedAtOnceAndEachIsToldForItself() {
    UUID one = written("E6");
    UUID two = written("E7");
    move(bai, two, "check", 1);
    HttpResponse<String> answer =
        bai.exchange(
            java.net.http.HttpRequest.newBuilder(bai.uri(GateLog.PATH + "/bulk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + bai.token() + "&move=check&id=" + one + "&id=" + two))
                .build());
    assertThat(answer.body()).contains("data-moved=\"1\"", "data-left=\"1\"");
  }

  @Test
  void whoHasNoPartSeesNothingAndOneAreaDoesNotSeeAnother() {
    UUID id = written("E8");
    Browser tourism = Browser.signedIn(port, "nd.dulich");
    Browser chairman = Browser.signedIn(port, "nd.chutich");
    for (Browser stranger : List.of(tourism, chairman)) {
      for (String page :
          List.of(
              "",
              "/new",
              "/about",
              "/board",
              "/calendar",
              "/map",
              "/figures",
              "/import",
              "/" + id,
              "/openapi.json")) {
        assertThat(stranger.open(GateLog.PATH + page).statusCode()).as(page).isEqualTo(403);
      }
      assertThat(stranger.open("/registers").body()).doesNotContain("gate-log");
    }
    Browser ben = Browser.signedIn(port, "nd.ben");
    assertThat(ben.open(GateLog.PATH + "/" + id).statusCode()).isEqualTo(404);
    assertThat(ben.open(GateLog.PATH + "?asked=1").body()).doesNotContain(id.toString());
    assertThat(move(ben, id, "check", 1).statusCode()).isEqualTo(404);
    assertThat(
            GateLog.send(ben, GateLog.PATH + "/new", GateLog.turn(scene, "Bãi Biếc", "E9"))
                .statusCode())
        .isEqualTo(422);
    Browser song = Browser.signedIn(port, "nd.song");
    assertThat(song.open(GateLog.PATH + "/" + id).body()).contains("21-0").contains("Cụ Lụa");
    assertThat(song.open(GateLog.PATH + "/new").statusCode()).isEqualTo(403);
    assertThat(song.open(GateLog.PATH + "/" + id + "/change").statusCode()).isEqualTo(403);
    Browser clerk = Browser.signedIn(port, "nd.vanthu");
    assertThat(clerk.open(GateLog.PATH + "/" + id).statusCode()).isEqualTo(403);
  }

  @Test
  void whoMayNotWriteCannotByPostingEither() {
    String rows = "Số phiếu\tĐi bằng\tXã\tSố người\tNgày\nR7\tĐi bộ\txã Bãi Biếc\t2\t3/4/2021\n";
    for (String login : List.of("nd.song", "nd.dulich")) {
      Browser other = Browser.signedIn(port, login);
      assertThat(
              GateLog.send(other, GateLog.PATH + "/new", GateLog.turn(scene, "Bãi Biếc", "M1"))
                  .statusCode())
          .as(login)
          .isEqualTo(403);
      assertThat(other.send(GateLog.PATH + "/rows", Map.of("rows", rows)).statusCode())
          .as(login)
          .isEqualTo(403);
      assertThat(other.send(GateLog.PATH + "/import", Map.of()).statusCode())
          .as(login)
          .isEqualTo(403);
    }
    String page = bai.send(GateLog.PATH + "/rows", Map.of("rows", rows)).body();
    String waiting =
        page.replaceAll("(?s).*action=\"(/registers/gate-log/import/[0-9a-f-]{36})\".*", "$1");
    Browser neighbour = Browser.signedIn(port, "nd.ben");
    assertThat(neighbour.send(waiting, Map.of("store", "true", "paste", "true")).statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(neighbour.sendWithToken(GateLog.PATH + "/new", "", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(new Browser(port).send(GateLog.PATH + "/new", Map.of()).statusCode()).isEqualTo(302);
    assertThat(
            sql.sql(
                    "select count(*) from registers.of_gate_log where fields ->> 'slip' in ('M1', 'R7')")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void rowsPastedInAnotherOrderAreCheckedAndTheBadOnesComeBack() {
    String rows =
        """
        Số phiếu\tĐi bằng\tXã\tSố người\tNgày
        R1\tĐi bộ\txã Bãi Biếc\t2\t3/4/2021
        R2\tĐi bộ\txã Bãi Biếc\thai\t3/4/2021
        R1\tĐi bộ\txã Bãi Biếc\t2\t4/4/2021
        R3\tĐi bộ\txã Bến Biếc\t2\t4/4/2021
        """;
    String page = bai.send(GateLog.PATH + "/rows", Map.of("rows", rows)).body();
    assertThat(page)
        .contains(
            "data-good=\"1\"", "data-bad=\"3\"", "data-fault-row=\"3\"", "dòng 2", "data-bad-rows");
    assertThat(bringIn(bai, rows)).contains("Đã ghi 1 mục");
  }

  private static String bringIn(Browser who, String rows) {
    String page = who.send(GateLog.PATH + "/rows", Map.of("rows", rows)).body();
    java.util.regex.Matcher next =
        java.util.regex.Pattern.compile("action=\"(/registers/gate-log/import/[0-9a-f-]{36})\"")
            .matcher(page);
    assertThat(next.find()).as(page).isTrue();
    return who.send(next.group(1), Map.of("store", "true", "paste", "true")).body();
  }

  @Test
  void theListIsTakenAwayForAPurposeAndOneIsPrinted() {
    UUID id = written("E10");
    assertThat(centre.send(GateLog.PATH + "/export", Map.of("as", "csv")).statusCode())
        .isEqualTo(422);
    HttpResponse<String> csv =
        centre.send(GateLog.PATH + "/export", Map.of("as", "csv", "purpose", "POST", "asked", "1"));
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.body()).contains("Số phiếu", "E10");
    assertThat(
            bai.send(GateLog.PATH + "/export", Map.of("as", "csv", "purpose", "POST")).statusCode())
        .isEqualTo(403);
    assertThat(printed(id, "")).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "lệ phí 1.000 đồng");
    assertThat(printed(id, "?in=en"))
        .contains("SOCIALIST REPUBLIC", "20 April 2021", "By On foot", "fee VND 1,000, E10")
        .doesNotContain("Ngày", "Số:");
    assertThat(bai.open(GateLog.PATH + "/" + id + "/print/slip.docx").body()).startsWith("PK");
  }

  private String printed(UUID id, String copy) {
    HttpResponse<byte[]> pdf =
        bai.exchange(
            java.net.http.HttpRequest.newBuilder(
                    bai.uri(GateLog.PATH + "/" + id + "/print/slip.pdf" + copy))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    return words(pdf.body());
  }

  private static HttpResponse<String> figure(Browser who) {
    return who.exchange(
        java.net.http.HttpRequest.newBuilder(
                who.uri("/places/map/figures.json?figure=registers.gate-log"))
            .header("Accept", "application/json")
            .build());
  }

  private static String words(byte[] pdf) {
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aClockThatRunsOutMakesTheEntryOverdueOnce() {
    UUID id = written("E11");
    move(bai, id, "check", 1);
    clock.pass(Duration.ofDays(3));
    try {
      watchClocks.look();
      watchClocks.look();
    } finally {
      clock.pass(Duration.ofDays(-3));
    }
    assertThat(
            sql.sql(
                    "select count(*) from access.deed where kind = 'registers.EntryOverdue' and subject = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(centre.open(GateLog.PATH + "/" + id).body()).contains("data-overdue");
    assertThat(centre.open("/messages").body()).contains("quá hạn");
  }

  @Test
  void picturesAndFiguresAreOfWhatOneMaySee() {
    written("E12");
    assertThat(bai.open(GateLog.PATH + "/board").body()).contains("data-pile=\"open\"");
    assertThat(bai.open(GateLog.PATH + "/calendar?month=2021-04&day=2021-04-20").body())
        .contains("21-0");
    assertThat(bai.open(GateLog.PATH + "/map").body()).contains("xã Bãi Biếc");
    assertThat(bai.open(GateLog.PATH + "/figures").body())
        .contains("data-indicator=\"gate-log.people\"");
    assertThat(bai.open("/places/map").body()).contains("value=\"registers.gate-log\"");
    assertThat(figure(bai).body()).contains(scene.unit("Bãi Biếc").toString());
    assertThat(figure(Browser.signedIn(port, "nd.dulich")).statusCode()).isEqualTo(404);
    assertThat(bai.open("/registers").body()).contains("data-register=\"gate-log\"");
    assertThat(bai.open(GateLog.PATH + "/about").body()).contains("Thông báo số 1/TB-UBND");
  }

  @Test
  void programsReadAndWriteWhatTheirPersonMay() {
    ApiClient program = ApiClient.of(port, "nd.bai");
    String path = "/api/v1/registers/gate-log/entries";
    HttpResponse<String> wrong = program.postJson(path, "{\"fields\": {\"way\": \"foot\"}}");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("entry-wrong", "\"field\":\"seen_on\"");
    HttpResponse<String> made =
        program.postJson(
            path,
            """
            {"fields": {"seen_on": "2021-04-20", "unit": "xã Bãi Biếc", "way": "foot", "people": 4}}
            """);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String id = made.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    assertThat(program.get(path + "/" + id).body())
        .contains("\"people\":4", "\"moves\":[\"check\"]");
    assertThat(program.postJson(path + "/" + id + "/moves/check", "{\"edition\": 1}").statusCode())
        .isEqualTo(200);
    assertThat(program.get(path + "?asked=1").body()).contains(id);
    assertThat(ApiClient.of(port, "nd.dulich").get(path).statusCode()).isEqualTo(403);
    assertThat(ApiClient.of(port, "nd.ben").get(path + "/" + id).statusCode()).isEqualTo(404);
    assertThat(new ApiClient(port, "").get(path).statusCode()).isEqualTo(401);
    assertThat(bai.open(GateLog.PATH + "/openapi.json").body()).contains("/moves/check", "seen_on");
  }
}
