package vn.chot.app.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** Who may not see or change a paper's review, and what the server says to nonsense. */
@ChotTest
class ReviewMayNotTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Measures measures;

  private UUID paper;
  private MeasureView first;

  @BeforeEach
  void aPaper() {
    paper = new SamplePapers(server).paper();
    first = measures.ofPaper(paper).getFirst();
  }

  private List<String> changes() {
    String measure = "/papers/" + paper + "/measures/" + first.id();
    return List.of(
        measure,
        measure + "/confirm",
        measure + "/split",
        measure + "/merge",
        measure + "/drop",
        measure + "/restore",
        "/papers/" + paper + "/measures",
        "/papers/" + paper + "/header",
        "/papers/" + paper + "/finish",
        "/papers/" + paper + "/reopen");
  }

  private static HttpResponse<String> post(Browser browser, String path, String json) {
    return browser.exchange(
        HttpRequest.newBuilder(browser.uri(path))
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", browser.token())
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  @Test
  void theChairmanReadsThePageAndMayChangeNothing() {
    Browser chairman = Browser.signedIn(port, "chutich");

    assertThat(chairman.open("/papers/" + paper).statusCode()).isEqualTo(200);
    for (String change : changes()) {
      assertThat(post(chairman, change, "{\"version\":1}").statusCode()).as(change).isEqualTo(403);
    }
    assertThat(measures.byId(first.id())).contains(first);
  }

  @Test
  void theAdministratorNeitherReadsNorChangesAPaper() {
    Browser administrator = Browser.signedIn(port, "quantri");

    assertThat(administrator.open("/papers/" + paper).statusCode()).isEqualTo(403);
    for (String change : changes()) {
      assertThat(post(administrator, change, "{\"version\":1}").statusCode())
          .as(change)
          .isEqualTo(403);
    }
  }

  @Test
  void nobodyGetsInWithoutSigningIn() {
    HttpResponse<String> answer = new Browser(port).open("/papers/" + paper);

    assertThat(Browser.where(answer)).contains("/sign-in");
  }

  @Test
  void aChangeWithoutTheSessionsTokenIsRefused() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    HttpResponse<String> answer =
        clerk.exchange(
            HttpRequest.newBuilder(clerk.uri(changes().getFirst() + "/drop"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"version\":1}"))
                .build());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(measures.byId(first.id())).contains(first);
  }

  @Test
  void aMeasureIsChangedOnlyBelowItsOwnPaper() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    UUID other = new SamplePapers(server).paper();
    String path = "/papers/" + other + "/measures/" + first.id() + "/drop";

    assertThat(post(clerk, path, "{\"version\":1}").statusCode()).isEqualTo(404);
    assertThat(measures.byId(first.id())).contains(first);
  }

  @Test
  void aStaleVersionIsAnsweredWithWhatTheOtherSavedAndNothingIsStored() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    HttpResponse<String> answer =
        post(
            clerk,
            changes().getFirst(),
            """
            {"version": 0, "fields": {"lead": ["Sở Nội vụ"], "cooperating": [], "deadline": null,
             "otherDeadlines": [], "cadence": "NONE", "references": [], "themes": []}}
            """);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("X-Fragment")).contains("overtaken");
    assertThat(answer.body()).contains("Sở Nội vụ").contains("data-keep=\"1\"");
    assertThat(measures.byId(first.id())).contains(first);
  }

  @Test
  void nothingWhereAValueBelongsIsRefusedAndNotTriedAgainForEver() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    String measure =
        """
        {"version": 1, "fields": {"lead": [], "cooperating": [], "otherDeadlines": [%s],
         "cadence": %s, "references": [], "themes": [%s]}}
        """;
    for (String json :
        List.of(
            measure.formatted("", "null", ""),
            measure.formatted("null", "\"NONE\"", ""),
            measure.formatted("", "\"NONE\"", "null"))) {
      assertThat(post(clerk, changes().getFirst(), json).statusCode()).as(json).isEqualTo(400);
    }
    List<String> header = List.of("THONG_BAO", "STATE", "NONE", "NORMAL");
    for (String missing : header) {
      List<String> sent =
          header.stream().map(v -> v.equals(missing) ? "null" : "\"" + v + "\"").toList();
      String json =
          """
          {"version": 1, "fields": {"kind": %s, "family": %s, "authority": %s, "urgency": %s,
           "addressees": [], "recipients": [], "absent": []}}
          """
              .formatted(sent.toArray());
      assertThat(post(clerk, "/papers/" + paper + "/header", json).statusCode())
          .as(missing)
          .isEqualTo(400);
    }
  }

  @Test
  void aNulCharacterIsNoWordOfAPerson() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    String json =
        """
        {"version": 1, "fields": {"lead": ["Sở\\u0000 Y tế"], "cooperating": [],
         "condition": "\\u0000", "otherDeadlines": [], "cadence": "NONE", "references": [],
         "themes": []}}
        """;

    assertThat(post(clerk, changes().getFirst(), json).statusCode()).isEqualTo(200);
    assertThat(measures.byId(first.id()).orElseThrow().fields().lead()).containsExactly("Sở Y tế");
  }

  @Test
  void whatIsNoMeasureAtAllIsRefusedWithoutAStackTrace() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    for (String json :
        List.of("", "[]", "{\"version\":\"một\"}", "{\"start\":-5,\"end\":2", "null")) {
      for (String change : changes().subList(0, 8)) {
        HttpResponse<String> answer = post(clerk, change, json);
        assertThat(answer.statusCode()).as(change + " " + json).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("at vn.chot", "Exception");
      }
    }
  }
}
