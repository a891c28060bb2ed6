package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.RightsTable;
import vn.chot.app.RightsTable.Cell;

/** Every cell of docs/person-rights.md against the running server. */
@ChotTest
class PersonRightsTest {
  private static final Path MATRIX = Path.of("..", "docs", "person-rights.md");
  private static final Map<String, Browser> BROWSERS = new HashMap<>();
  private static final Map<String, ApiClient> PROGRAMS = new HashMap<>();
  private static final AtomicInteger NUMBER = new AtomicInteger(1000);
  private static @Nullable List<UUID> two;

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired EnterPeople enterPeople;
  @Autowired People people;
  @Autowired JdbcClient sql;

  private RegisterScene scene;

  static Stream<Cell> cells() throws IOException {
    return RightsTable.of(MATRIX);
  }

  @BeforeEach
  void theScene() {
    scene = RegisterScene.in(server);
  }

  @Test
  void theMatrixIsWhole() throws IOException {
    assertThat(cells())
        .hasSize(12 * 18)
        .allMatch(cell ->
            List.of("yes", "hidden", "403", "404", "401", "sign-in").contains(cell.expected()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void whoMayWhat(Cell cell) {
    HttpResponse<String> answer =
        cell.column().endsWith("API")
            ? program(cell.login()).get("/api/v1/people/" + id(cell) + "?purpose=TRACING")
            : page(cell);
    assertThat(told(cell, answer)).as("%s: %s", cell, answer.body()).isEqualTo(cell.expected());
  }

  private HttpResponse<String> page(Cell cell) {
    Browser browser = browser(cell.login());
    String here = "/people/" + id(cell);
    return switch (cell.column()) {
      case "list" -> browser.open("/people");
      case "Bãi", "Đèo" -> browser.open(here);
      case "bring in a list" -> browser.open("/people/intake");
      case "register" -> browser.send("/people/new", form(cell, 0));
      case "correct Bãi", "correct Đèo" ->
          browser.send(here + "/edit", form(cell, people.person(id(cell)).orElseThrow().edition()));
      case "paper of Bãi" ->
          browser.send(
              here + "/papers",
              Map.of("kind", "PASSPORT", "number", "C000" + NUMBER.incrementAndGet()));
      case "kin of Bãi" -> browser.send(here + "/kin", Map.of("name", "Cô Kin", "tie", "cô"));
      case "household of Bãi" -> browser.send(here + "/household/leave", Map.of());
      case "keep Bãi" ->
          browser.send(here + "/keep", Map.of("until", "2024-01-01", "why", "Còn theo dõi"));
      case "readers of Bãi" -> browser.open(here + "/readers");
      case "soon let go" -> browser.open("/people/retention");
      case "households" -> browser.open("/people/households");
      case "export" ->
          browser.send(
              "/people/export",
              Map.of("unit", "xã " + own(cell.login()), "purpose", "TRACING", "as", "csv"));
      default -> browser.open("/people/authorities");
    };
  }

  private Map<String, String> form(Cell cell, int edition) {
    boolean fresh = cell.column().equals("register");
    String unit =
        fresh ? own(cell.login()) : cell.column().endsWith("Đèo") ? "Đèo Biếc" : "Bãi Biếc";
    int n = NUMBER.incrementAndGet();
    String name =
        fresh
            ? "Người " + cell.login().replaceAll("[^a-z]", " ") + " mới"
            : "Sửa Thành " + cell.column().substring(8);
    return Map.of(
        "name",
        name,
        "birthYear",
        String.valueOf(fresh ? 1900 + n % 90 : 1971),
        "nowUnit",
        "xã " + unit,
        "edition",
        String.valueOf(edition));
  }

  private static String own(String login) {
    return switch (login) {
      case "nd.ben" -> "Bến Biếc";
      case "nd.nui" -> "Đèo Biếc";
      default -> "Bãi Biếc";
    };
  }

  private static String told(Cell cell, HttpResponse<String> answer) {
    if (Browser.where(answer).contains("sign-in")) {
      return "sign-in";
    }
    if (answer.statusCode() >= 400) {
      return String.valueOf(answer.statusCode());
    }
    boolean opens = List.of("Bãi", "Đèo", "Bãi by API", "Đèo by API").contains(cell.column());
    assertThat(answer.body()).doesNotContain("091200007" + (opens ? "x" : ""));
    return opens && !answer.body().contains("97007100000") ? "hidden" : "yes";
  }

  private UUID id(Cell cell) {
    return two().get(cell.column().contains("Đèo") ? 1 : 0);
  }

  private List<UUID> two() {
    List<UUID> known = two;
    if (known == null) {
      known =
          enterPeople.enter(
              scene.actor("nd.cdc"),
              List.of(
                  scene.living(
                      "Quyền Thử Bãi",
                      1971,
                      "Bãi Biếc",
                      IdentityPaper.of(PaperKind.CITIZEN_ID, "970071000001")),
                  scene.living(
                      "Quyền Thử Đèo",
                      1971,
                      "Đèo Biếc",
                      IdentityPaper.of(PaperKind.CITIZEN_ID, "970071000002"))),
              "bảng quyền");
      two = known;
    }
    return known;
  }

  private Browser browser(String login) {
    return BROWSERS.computeIfAbsent(
        login,
        name -> {
          if (name.equals("–")) {
            return new Browser(port);
          }
          Browser browser = Browser.signedIn(port, name);
          browser.send("/people/purpose", Map.of("purpose", "TRACING"));
          return browser;
        });
  }

  private ApiClient program(String login) {
    return PROGRAMS.computeIfAbsent(
        login, name -> name.equals("–") ? new ApiClient(port, "") : ApiClient.of(port, name));
  }
}
