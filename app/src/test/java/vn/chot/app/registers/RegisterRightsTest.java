package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.register.Entry;
import vn.chot.register.Move;
import vn.chot.register.Permission;
import vn.chot.register.State;

/** Every cell of docs/register-rights.md against the running server, inside an area and outside. */
@ChotTest
class RegisterRightsTest {
  private static final Path TABLES = Path.of("..", "docs", "register-rights.md");
  private static final Map<String, Browser> BROWSERS = new HashMap<>();

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Registers registers;
  @Autowired FindStand findStand;

  private RightsScene scene;

  /** One cell: a register, what is done, by whom, what is expected. */
  record Cell(String register, String act, String who, String expected) {
    @Override
    public String toString() {
      return register + ": " + who + " " + act + " " + expected;
    }
  }

  static Stream<Cell> cells() throws IOException {
    List<Cell> cells = new ArrayList<>();
    String register = "";
    List<String> who = List.of();
    for (String line : Files.readAllLines(TABLES)) {
      if (line.startsWith("## ")) {
        register = line.substring(3).strip();
        who = List.of();
      } else if (line.startsWith("|") && !line.startsWith("| ---")) {
        List<String> row =
            Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
        for (int i = 1; !who.isEmpty() && i < row.size(); i++) {
          cells.add(new Cell(register, row.getFirst(), who.get(i), row.get(i)));
        }
        who = who.isEmpty() ? row : who;
      }
    }
    return cells.stream();
  }

  @BeforeEach
  void theScene() {
    scene = RightsScene.in(server);
  }

  @Test
  void theTablesAreWhole() throws IOException {
    assertThat(cells().map(Cell::register).distinct()).hasSize(3);
    assertThat(cells().map(Cell::expected).distinct())
        .containsExactlyInAnyOrder("yes", "no", "area", "agency");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void whoMayWhat(Cell cell) {
    LiveRegister live = registers.named(cell.register()).orElseThrow();
    if (cell.who().equals("anyone")) {
      Browser nobody = new Browser(port);
      boolean adds =
          cell.act().equals("add") && nobody.open("/portal/" + cell.register()).statusCode() == 200;
      assertThat(adds).isEqualTo(cell.expected().equals("yes"));
      assertThat(nobody.open("/registers/" + cell.register()).statusCode()).isEqualTo(302);
      return;
    }
    String login = scene.login(cell.register(), cell.who());
    boolean agency = cell.expected().equals("agency");
    Stand stand = findStand.of(scene.actor(login), live.register());
    StoredEntry inside =
        entry(live, cell.act(), agency ? "Đèo Biếc" : "Bãi Biếc", agency ? stand : null);
    StoredEntry outside = entry(live, cell.act(), "Đèo Biếc", null);
    boolean mayInside = may(cell, login, stand, inside);
    boolean mayOutside = may(cell, login, stand, outside);
    assertThat(List.of(mayInside, mayOutside))
        .isEqualTo(
            switch (cell.expected()) {
              case "yes" -> List.of(true, true);
              case "no" -> List.of(false, false);
              default -> List.of(true, false);
            });
  }

  private StoredEntry entry(
      LiveRegister live, String act, String commune, @org.jspecify.annotations.Nullable Stand by) {
    String name = act.replaceAll(", step.*", "");
    Optional<Move> move = live.register().move(name);
    String state =
        move.map(one -> one.from().getFirst())
            .orElse(
                live.register().states().stream()
                    .filter(one -> !one.isFinal())
                    .map(State::name)
                    .findFirst()
                    .orElseThrow());
    Optional<Entry.Pending> pending =
        act.contains(", step ")
            ? Optional.of(
                new Entry.Pending(name, Integer.parseInt(act.replaceAll(".*step ", "")) - 1, ""))
            : Optional.empty();
    return scene.entry(live, state, commune, by == null ? null : by.agency(), pending);
  }

  private boolean may(Cell cell, String login, Stand stand, StoredEntry entry) {
    Browser browser = BROWSERS.computeIfAbsent(login, one -> Browser.signedIn(port, one));
    String list = "/registers/" + cell.register();
    String page = list + "/" + entry.id();
    return switch (cell.act()) {
      case "read" -> browser.open(page).statusCode() == 200;
      case "change" -> browser.open(page + "/change").statusCode() == 200;
      case "add" ->
          browser.open(list + "/new").statusCode() == 200 && stand.may(Permission.ADD, entry);
      case "import" ->
          browser.open(list + "/import").statusCode() == 200 && stand.may(Permission.IMPORT, entry);
      case "export" ->
          browser
              .send(list + "/export", Map.of("as", "csv", "purpose", "TRACING", "asked", "1"))
              .body()
              .contains(entry.number());
      default ->
          cell.act().contains(", step ")
              ? browser.open(page).body().contains("value=\"agree\"")
              : browser.open(page + "/moves/" + cell.act()).statusCode() == 200;
    };
  }
}
