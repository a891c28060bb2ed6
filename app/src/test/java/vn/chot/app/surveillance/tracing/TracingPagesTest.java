package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.app.surveillance.tracing.TracingScene.at;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/** What the pages and calls of tracing show, and to whom not. */
@ChotTest
class TracingPagesTest {
  private static @Nullable List<UUID> known;
  private static @Nullable UUID file;

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired AddEvidence addEvidence;

  private TracingScene scene;
  private List<UUID> people = List.of();
  private UUID caseFile = new UUID(0, 0);

  /** A case with an F1 in Bãi Biếc and one in Đèo Biếc, once for all tests. */
  @BeforeEach
  void theScene() throws InterruptedException {
    scene = new TracingScene(server);
    scene.loaded();
    List<UUID> all = known;
    UUID known0 = file;
    if (all == null || known0 == null) {
      all = new ArrayList<>(scene.people(2, "Bãi Biếc"));
      all.addAll(scene.people(1, "Đèo Biếc"));
      scene.together(scene.room(), "2021-04-23", all.toArray(UUID[]::new));
      known0 = scene.confirmed(all.get(0), LocalDate.of(2021, 4, 24));
      scene.traced();
      known = all;
      file = known0;
    }
    people = all;
    caseFile = known0;
  }

  private Browser as(String login) {
    return Browser.signedIn(port, login);
  }

  private int status(String login, String path) {
    return as(login).open(path).statusCode();
  }

  @Test
  void theListOfACaseShowsEachTheirOwnArea() {
    String path = "/tracing/cases/" + caseFile;
    String all = as("nd.cdc").open(path).body();
    assertThat(all).contains(people.get(1).toString(), people.get(2).toString(), "3468");
    String bai = as("nd.bai").open(path).body();
    assertThat(bai).contains(people.get(1).toString()).doesNotContain(people.get(2).toString());
    assertThat(as("nd.cdc").open(path + "?level=2").body())
        .doesNotContain("data-person=\"" + people.get(1));
    assertThat(as("nd.cdc").open(path + "?order=commune&uncalled=1").statusCode()).isEqualTo(200);
    assertThat(status("nd.bai", "/tracing/cases/" + UUID.randomUUID())).isEqualTo(404);
  }

  @Test
  void aPersonsPageSaysWhyInOneSentenceAndAPicture() {
    String page = as("nd.cdc").open("/tracing/people/" + people.get(1)).body();
    assertThat(page)
        .contains("id=\"why\"", "là F1 của", "cùng ở Lớp A", "<ol class=\"trace-chain\"");
    assertThat(status("nd.bai", "/tracing/people/" + people.get(2))).isEqualTo(404);
    assertThat(status("nd.nui", "/tracing/people/" + people.get(2))).isEqualTo(200);
  }

  @Test
  void strangersOfficesAndOtherAgenciesMayNot() {
    List<String> pages =
        List.of(
            "/tracing",
            "/tracing/people",
            "/tracing/cases/" + caseFile,
            "/tracing/cases/" + caseFile + "/ask",
            "/tracing/cases/" + caseFile + "/editions/2",
            "/tracing/cases/" + caseFile + "/export",
            "/tracing/people/" + people.get(1),
            "/tracing/hand-overs",
            "/tracing/spaces",
            "/tracing/import",
            "/tracing/appeals",
            "/tracing/bundles");
    Browser stranger = new Browser(port);
    for (String page : pages) {
      assertThat(Browser.where(stranger.open(page))).as(page).contains("sign-in");
      assertThat(status("nd.quantri", page)).as(page).isEqualTo(403);
      assertThat(status("nd.vanthu", page)).as(page).isEqualTo(403);
      assertThat(status("nd.dulich", page)).as(page).isEqualTo(403);
      assertThat(status("nd.cdc", page)).as(page).isEqualTo(200);
    }
    assertThat(status("nd.bai", "/tracing/bundles")).isEqualTo(403);
    assertThat(status("nd.cdc", "/tracing/trust")).isEqualTo(403);
    assertThat(status("nd.quantri", "/tracing/trust")).isEqualTo(200);
    Browser commune = as("nd.bai");
    assertThat(
            commune
                .send("/tracing/cases/" + caseFile + "/hand-overs", Map.of("unit", "xã Bãi Biếc"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            commune
                .send("/tracing/people/" + people.get(2) + "/calls", Map.of("outcome", "REACHED"))
                .statusCode())
        .isEqualTo(404);
    assertThat(
            commune
                .send(
                    "/tracing/appeals",
                    Map.of("caseFile", caseFile.toString(), "point", caseFile.toString()))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void callsEvidenceAndHandOversAreWrittenByThePages() {
    Browser officer = as("nd.cdc");
    String path = "/tracing/people/" + people.get(1);
    assertThat(officer.send(path + "/calls", Map.of("outcome", "")).body())
        .contains("data-refusal=\"trace-call-outcome\"");
    officer.send(path + "/calls", Map.of("outcome", "NO_ANSWER", "note", "gọi lại chiều"));
    assertThat(officer.open(path).body()).contains("Không nghe máy", "gọi lại chiều");
    assertThat(officer.send(path + "/evidence", Map.of("other", "097009999999")).statusCode())
        .isEqualTo(422);

    HttpResponse<String> handed =
        officer.send(
            "/tracing/cases/" + caseFile + "/hand-overs",
            Map.of("unit", "xã Bãi Biếc (huyện Sông Biếc)"));
    assertThat(handed.statusCode()).as(handed.body()).isEqualTo(302);
    assertThat(
            officer
                .send(
                    "/tracing/cases/" + caseFile + "/hand-overs",
                    Map.of("unit", "xã Bãi Biếc (huyện Sông Biếc)"))
                .body())
        .contains("trace-nobody-to-hand");
    UUID id =
        scene
            .sql()
            .sql("select id from surveillance.hand_over where case_file = :case")
            .param("case", caseFile)
            .query(UUID.class)
            .single();
    Browser commune = as("nd.bai");
    assertThat(commune.open("/tracing/hand-overs").body()).contains(id.toString());
    assertThat(status("nd.ben", "/tracing/hand-overs/" + id)).isEqualTo(404);
    assertThat(commune.open("/tracing/hand-overs/" + id).body()).contains(people.get(1).toString());
    assertThat(commune.send("/tracing/hand-overs/" + id + "/receive", Map.of()).statusCode())
        .isEqualTo(302);
    assertThat(commune.send("/tracing/hand-overs/" + id + "/receive", Map.of()).statusCode())
        .isEqualTo(409);
  }

  @Test
  void whoWasThereIsAskedByNameAndWindow() {
    String school =
        scene
            .sql()
            .sql(
                """
                select s.name from places.site s join places.space p on p.site_id = s.id
                join surveillance.traced_space t on t.ref_id = p.id
                join surveillance.presence v on v.space = t.number
                join surveillance.traced_person w on w.number = v.person
                where w.person_id = :person limit 1
                """)
            .param("person", people.get(1))
            .query(String.class)
            .single();
    String page =
        as("nd.cdc")
            .send(
                "/tracing/spaces",
                Map.of("place", school, "day", "23/4/2021", "from", "7:00", "to", "8:00"))
            .body();
    assertThat(page).contains(people.get(1).toString(), people.get(2).toString());
    assertThat(
            as("nd.cdc")
                .send(
                    "/tracing/spaces",
                    Map.of("place", "không có đâu", "day", "23/4/2021", "from", "7", "to", "8"))
                .body())
        .contains("trace-space-unknown");
  }

  @Test
  void programsReadContactsAndLevelsAndBringPresencesIn() {
    ApiClient officer = ApiClient.of(port, "nd.cdc");
    ApiClient commune = ApiClient.of(port, "nd.bai");
    String contacts = "/api/v1/tracing/cases/" + caseFile + "/contacts";
    assertThat(officer.get(contacts).body())
        .contains(people.get(1).toString(), people.get(2).toString())
        .contains("\"level\":1");
    assertThat(officer.get(contacts + "?names=true").body()).contains("Truy ");
    assertThat(commune.get(contacts).body()).doesNotContain(people.get(2).toString());
    assertThat(commune.get("/api/v1/tracing/people/" + people.get(1) + "/level").body())
        .contains("\"level\":1", caseFile.toString());
    assertThat(commune.get("/api/v1/tracing/people/" + people.get(2) + "/level").statusCode())
        .isEqualTo(404);
    String sent =
        """
        {"source":"thử","presences":[
          {"person":"%s","space":"%s","from":"2021-04-26T01:00:00Z","to":"2021-04-26T02:00:00Z"},
          {"person":"%s","space":"%s","from":"2021-04-26T02:00:00Z","to":"2021-04-26T01:00:00Z"}]}
        """
            .formatted(people.get(1), scene.room(), people.get(2), UUID.randomUUID());
    assertThat(officer.postJson("/api/v1/tracing/presences", sent).body())
        .contains("\"stored\":1", "trace-space-unknown");
    assertThat(officer.postJson("/api/v1/tracing/presences", "{}").statusCode()).isEqualTo(422);
    assertThat(ApiClient.of(port, "nd.dulich").get(contacts).statusCode()).isEqualTo(403);
    assertThat(
            ApiClient.of(port, "nd.dulich")
                .postJson("/api/v1/tracing/presences", sent)
                .statusCode())
        .isEqualTo(403);
    assertThat(new ApiClient(port, "").get(contacts).statusCode()).isEqualTo(401);
  }

  @Test
  void aMeetingAddedByAnotherCaseIsShownWithItsSource() throws InterruptedException {
    List<UUID> two = scene.people(1, "Bãi Biếc");
    assertThat(
            addEvidence.add(
                scene.officer,
                new EvidenceDraft(
                    people.get(0),
                    two.get(0),
                    at("2021-04-24T08:00"),
                    at("2021-04-24T09:00"),
                    Distance.WITHIN_1M,
                    Masks.NOT_BOTH,
                    true,
                    false,
                    PointKind.MARKET,
                    Sureness.CERTAIN,
                    EvidenceKind.INVESTIGATION,
                    caseFile,
                    "mua cá")))
        .isEmpty();
    scene.traced();
    assertThat(as("nd.cdc").open("/tracing/people/" + two.get(0)).body())
        .contains("tiếp xúc trực tiếp (Chợ", "mua cá", "có đụng chạm");
  }
}
