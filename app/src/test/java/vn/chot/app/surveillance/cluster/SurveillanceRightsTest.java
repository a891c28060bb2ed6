package vn.chot.app.surveillance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.RightsTable;
import vn.chot.app.RightsTable.Cell;
import vn.chot.app.surveillance.testing.RegisterSample;
import vn.chot.app.surveillance.testing.Registered;
import vn.chot.app.surveillance.testing.SampleDraft;
import vn.chot.app.surveillance.testing.TestMethod;
import vn.chot.app.surveillance.testing.TestScene;

/** Every cell of the table of surveillance in docs/rights.md against the running server. */
@ChotTest
class SurveillanceRightsTest {
  private static final Path MATRIX = Path.of("..", "docs", "rights.md");
  private static final String PART = "## Surveillance";
  private static final Map<String, Browser> BROWSERS = new HashMap<>();
  private static final Map<String, ApiClient> PROGRAMS = new HashMap<>();
  private static @Nullable Example example;

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired RegisterSample registerSample;

  /** A case found in Bãi Biếc, the one who is ill, a specimen of theirs that nobody took yet. */
  private record Example(UUID caseFile, UUID person, UUID test) {}

  static Stream<Cell> cells() throws IOException {
    return RightsTable.below(PART, MATRIX);
  }

  @Test
  void theTableIsWhole() throws IOException {
    assertThat(cells())
        .hasSize(13 * 19)
        .allMatch(cell -> List.of("yes", "403", "404", "401", "sign-in").contains(cell.expected()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void whoMayWhat(Cell cell) {
    Example here = example();
    HttpResponse<String> answer =
        cell.column().equals("case by API")
            ? program(cell.login()).get("/api/v1/cases/" + here.caseFile() + "?purpose=TRACING")
            : page(browser(cell.login()), cell.column(), here);
    assertThat(told(answer)).as("%s: %s", cell, answer.body()).isEqualTo(cell.expected());
  }

  private static HttpResponse<String> page(Browser browser, String column, Example here) {
    String file = "/cases/" + here.caseFile();
    String person = "/tracing/people/" + here.person();
    String test = "/tests/" + here.test();
    return switch (column) {
      case "cases" -> browser.open("/cases");
      case "case" -> browser.open(file);
      case "point" -> browser.send(file + "/points", Map.of());
      case "confirm" -> browser.send(file + "/confirm", Map.of());
      case "correct" -> browser.open(file + "/edit");
      case "contacts" -> browser.open("/tracing" + file);
      case "level" -> browser.open(person);
      case "isolate" -> browser.send(person + "/isolation", Map.of());
      case "hand over" -> browser.send("/tracing" + file + "/hand-overs", Map.of());
      case "tests" -> browser.open("/tests");
      case "specimen" -> browser.open(test);
      case "sample" -> browser.send("/tests/new", Map.of());
      case "result" -> browser.send(test + "/result", Map.of());
      case "test figures" -> browser.open("/tests/figures");
      case "clusters" -> browser.open("/clusters");
      case "name a cluster" -> browser.open("/clusters/new");
      case "definitions" -> browser.open("/protocols");
      case "new definitions" -> browser.open("/protocols/file");
      default -> throw new IllegalArgumentException(column);
    };
  }

  /** An act is tried with an empty form: who may do it is told what to mend, which is a yes. */
  private static String told(HttpResponse<String> answer) {
    String where = Browser.where(answer);
    if (where.contains("sign-in")) {
      return "sign-in";
    }
    int status = answer.statusCode();
    return List.of(401, 403, 404).contains(status) ? String.valueOf(status) : "yes";
  }

  private Example example() {
    Example known = example;
    if (known == null) {
      ClusterScene scene = new ClusterScene(server);
      TestScene laboratories = TestScene.in(server);
      UUID person = scene.people(1, "Bãi Biếc").getFirst();
      UUID caseFile =
          scene.confirmed(person, ClusterScene.next(), "Bãi Biếc", LocalDate.of(2021, 4, 25), null);
      Registered sample =
          registerSample.register(
              laboratories.actor("nd.bai"),
              new SampleDraft(
                  person,
                  null,
                  TestMethod.PCR,
                  null,
                  scene.register.agency("Sở Du lịch Nước Biếc"),
                  null,
                  false));
      assertThat(sample).isInstanceOf(Registered.Done.class);
      known = new Example(caseFile, person, ((Registered.Done) sample).test());
      example = known;
    }
    return known;
  }

  private Browser browser(String login) {
    return BROWSERS.computeIfAbsent(
        login, name -> name.equals("–") ? new Browser(port) : Browser.signedIn(port, name));
  }

  private ApiClient program(String login) {
    return PROGRAMS.computeIfAbsent(
        login, name -> name.equals("–") ? new ApiClient(port, "") : ApiClient.of(port, name));
  }
}
