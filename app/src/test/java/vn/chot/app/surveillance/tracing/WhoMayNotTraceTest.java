package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** Every act of tracing and of clusters beside those who may not do it: one table. */
@ChotTest
class WhoMayNotTraceTest {
  private static final List<String> LOGINS =
      List.of("nd.quantri", "nd.vanthu", "nd.chutich", "nd.dulich", "nd.congan", "nd.ben");

  /** P a person and C a case of another commune, X what is not there; then one answer a login. */
  private static final String ACTS =
      """
      /tracing/people/P/calls                        403 403 403 403 403 404
      /tracing/people/P/isolation                    403 403 403 403 403 404
      /tracing/people/P/evidence                     403 403 403 403 403 404
      /tracing/people/P/evidence/1/strike            403 403 403 403 403 404
      /tracing/people/P/presences/1-1-2/strike       403 403 403 403 403 404
      /tracing/people/P/presences/1-1-2/correct      403 403 403 403 403 404
      /tracing/cases/C/hand-overs                    403 403 403 403 403 403
      /tracing/hand-overs/X/receive                  403 403 403 403 403 404
      /tracing/import                                403 403 403 403 403 422
      /tracing/spaces                                403 403 403 403 403 422
      /tracing/appeals?caseFile=C&point=X            403 403 403 403 403 403
      /tracing/appeals/X/publish                     403 403 403 403 403 403
      /tracing/appeals/X/answers                     403 403 403 403 403 404
      /tracing/bundles?caseFile=C                    403 403 403 403 403 403
      /tracing/bundles/in                            403 403 403 403 403 403
      /tracing/trust                                 422 403 403 403 403 403
      /tracing/trust/X/end                           302 403 403 403 403 403
      /clusters                                      403 403 403 403 403 403
      /clusters/X/name                               403 403 403 403 403 403
      /clusters/X/decline                            403 403 403 403 403 403
      /clusters/X/state?to=CLOSED                    403 403 403 403 403 403
      /clusters/X/cases                              403 403 403 403 403 403
      /clusters/X/cases/C/remove                     403 403 403 403 403 403
      /clusters/X/export                             403 403 403 403 403 404
      """;

  private static final String PAGES =
      """
      /tracing/people/P                              403 403 403 403 200 404
      /tracing/people/P/presences                    403 403 403 403 403 404
      /tracing/people/P/presences/1-1-2              403 403 403 403 403 404
      /tracing/cases/C                               403 403 403 403 200 200
      /tracing/cases/C/export                        403 403 403 403 403 200
      /tracing/cases/C/editions/1                    403 403 403 403 403 200
      /tracing/hand-overs/X                          403 403 403 403 403 404
      /tracing/import/bad-rows/X                     403 403 403 403 403 404
      /tracing/appeals/X                             403 403 403 403 403 404
      /tracing/bundles/X                             403 403 403 403 403 403
      /tracing/bundles/X/file                        403 403 403 403 403 403
      /tracing/bundles/X/receipt                     403 403 403 403 403 403
      """;

  @LocalServerPort int port;
  @Autowired ApplicationContext server;

  private record Place(UUID person, UUID caseFile) {
    String in(String path) {
      return path.replace("/P", "/" + person)
          .replace("/C", "/" + caseFile)
          .replace("caseFile=C", "caseFile=" + caseFile)
          .replace("X", UUID.randomUUID().toString());
    }
  }

  private Place place() throws InterruptedException {
    TracingScene scene = new TracingScene(server);
    scene.loaded();
    List<UUID> people = scene.people(2, "Bãi Biếc");
    scene.together(scene.room(), "2021-04-23", people.toArray(UUID[]::new));
    UUID file = scene.confirmed(people.get(0), LocalDate.of(2021, 4, 24));
    Browser.signedIn(port, "nd.cdc")
        .send(
            "/cases/" + file + "/points",
            Map.of(
                "place",
                "Quán nước Biếc Xa",
                "fromDay",
                "23/4/2021",
                "fromTime",
                "15:00",
                "toTime",
                "16:00"));
    scene.traced();
    return new Place(people.get(1), file);
  }

  @Test
  void nobodyDoesWhatIsNotTheirs() throws InterruptedException {
    Place place = place();
    List<Browser> browsers = LOGINS.stream().map(login -> Browser.signedIn(port, login)).toList();
    Browser stranger = new Browser(port);
    List<String> wrong = new ArrayList<>();
    for (String table : List.of(ACTS, PAGES)) {
      for (String line : table.lines().toList()) {
        String[] cells = line.split("\\s+", 0);
        String path = place.in(cells[0]);
        boolean act = table.equals(ACTS);
        String where = Browser.where(act ? stranger.send(path, Map.of()) : stranger.open(path));
        if (!where.contains("sign-in")) {
          wrong.add(cells[0] + " lets a stranger in");
        }
        for (int at = 0; at < LOGINS.size(); at++) {
          Browser browser = browsers.get(at);
          int status = (act ? browser.send(path, Map.of()) : browser.open(path)).statusCode();
          if (status != Integer.parseInt(cells[at + 1])) {
            wrong.add(cells[0] + " answers " + LOGINS.get(at) + " " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noProgramDoesEither() throws InterruptedException {
    Place place = place();
    String presences =
        """
        {"presences":[{"person":"%s","space":"%s","from":"2021-04-26T01:00:00Z","to":"2021-04-26T02:00:00Z"}]}
        """
            .formatted(place.person(), UUID.randomUUID());
    for (String login : List.of("nd.quantri", "nd.vanthu", "nd.dulich", "nd.congan")) {
      ApiClient program = ApiClient.of(port, login);
      assertThat(program.postJson("/api/v1/tracing/presences", presences).statusCode())
          .as(login)
          .isEqualTo(403);
    }
    assertThat(ApiClient.of(port, "nd.ben").postJson("/api/v1/tracing/presences", presences).body())
        .contains("\"stored\":0", "trace-person-unknown");
    assertThat(
            new ApiClient(port, "").postJson("/api/v1/tracing/presences", presences).statusCode())
        .isEqualTo(401);
  }

  @Test
  void policeReadLevelsAndPointsButNoHealth() throws InterruptedException {
    Place place = place();
    Browser police = Browser.signedIn(port, "nd.congan");
    String list = police.open("/tracing/cases/" + place.caseFile()).body();
    assertThat(list)
        .contains("data-person=\"" + place.person(), "trace-f1", "Quán nước Biếc Xa", "Mốc dịch tễ")
        .doesNotContain("Lấy mẫu", "Có kết quả", "khởi phát", "hand-overs", "/export", "/ask");
    String person = police.open("/tracing/people/" + place.person()).body();
    assertThat(person)
        .contains("trace-f1", "F1")
        .doesNotContain("id=\"why\"", "id=\"telephones\"", "id=\"evidence\"", "/presences");
    assertThat(police.open("/tracing").statusCode()).isEqualTo(200);
    assertThat(police.open("/cases/" + place.caseFile()).statusCode()).isIn(403, 404);
    assertThat(
            ApiClient.of(port, "nd.congan")
                .get("/api/v1/tracing/people/" + place.person() + "/level")
                .body())
        .contains("\"level\":1");
  }
}
