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
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.SteerableClock;
import vn.chot.app.access.Deed;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.RegisterScene;

/** A register's file comes into force whole and checked, or nothing changes. */
@ChotTest
class TakingDefinitionsTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Registers registers;
  @Autowired TakeDefinition take;
  @Autowired EmptyPersonal emptyPersonal;
  @Autowired Deeds deeds;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient sql;
  @Autowired SteerableClock.Steered clock;

  private RegisterScene scene;
  private Browser admin;

  @BeforeEach
  void signedIn() {
    scene = GateLog.in(server);
    admin = Browser.signedIn(port, "nd.quantri");
  }

  private static String named(String name) {
    return GateLog.text().replace("gate-log", name);
  }

  private static String version(String text, int version) {
    return text.replace("\nversion: 1\n", "\nversion: " + version + "\n");
  }

  private HttpResponse<String> look(String name, String text, boolean confirmed) {
    return admin.send(
        "/registers-files",
        Map.of("name", name + ".yaml", "content", text, "confirmed", String.valueOf(confirmed)));
  }

  @Test
  void aBadFileIsToldByLineAndNeverReplacesAGoodOne() {
    assertThat(look("one-log", named("one-log"), false).body()).contains("data-good=\"one-log\"");
    assertThat(registers.named("one-log")).isEmpty();
    assertThat(look("one-log", named("one-log"), true).statusCode()).isEqualTo(200);
    assertThat(registers.named("one-log")).isPresent();

    String bad = version(named("one-log"), 2).replace("seen_on <= today", "seen_om <= today");
    HttpResponse<String> answer = look("one-log", bad, true);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("data-problems", "data-line=\"22\"", "seen_on");
    assertThat(registers.named("one-log").orElseThrow().register().version()).isEqualTo(1);
  }

  @Test
  void whatIsNoDefinitionIsRefusedOnThePageWithItsFormStillThere() {
    assertThat(look("one-log", "x".repeat((1 << 20) + 1), false).body())
        .contains("register-long-definition", "1,0 MB", "name=\"content\"", "one-log.yaml");
    assertThat(look("one-log", " \n", false).body())
        .contains("register-no-definition", "name=\"content\"");
    String loop = named("loop-log").replace("    to: closed\n", "    to: open\n");
    assertThat(look("loop-log", loop, false).body())
        .contains("Vòng không lối ra", "Không bước nào dẫn đến trạng thái");
    String type = named("type-log").replace("seen_on <= today", "seen_on <= 5");
    assertThat(look("type-log", type, false).body()).contains("data-line=\"22\"");
    String typo = named("typo-log").replace("\nparties:", "\npartys:");
    assertThat(look("typo-log", typo, false).body())
        .contains("Có phải ý là &#34;parties&#34;?".replace("&#34;", "\""));
    String windows = "\ufeff" + named("crlf-log").replace("\n", "\r\n");
    assertThat(look("crlf-log", windows, false).body()).contains("data-good=\"crlf-log\"");
    String tabs = named("tabs-log").replace("  - { name: centre,", "\t- { name: centre,");
    assertThat(look("tabs-log", tabs, false).body()).contains("có phím Tab");
    assertThat(look("docx-log", "PK\u0003\u0004\ufffd\ufffd", false).body())
        .contains("không phải tệp chữ")
        .doesNotContain("PK");
  }

  @Test
  void whatWouldLoseDataIsRefusedUnlessTheFileSaysWhatBecomesOfIt() {
    look("two-log", named("two-log"), true);
    Browser bai = Browser.signedIn(port, "nd.bai");
    UUID id =
        GateLog.written(
            GateLog.send(bai, "/registers/two-log/new", GateLog.turn(scene, "Bãi Biếc", "T1")));

    String without = version(named("two-log"), 2).replace("{ name: note,", "{ name: remark,");
    assertThat(look("two-log", without, true).body()).contains("data-losses");
    String renamed = without + "migrations:\n  - { to: 2, rename: { note: remark } }\n";
    HttpResponse<String> taken = look("two-log", renamed, true);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    String page = bai.open("/registers/two-log/" + id).body();
    assertThat(page).contains("đi chợ phiên T1", "phiên bản sổ 1");
    assertThat(look("two-log", named("two-log"), true).statusCode()).isEqualTo(422);
  }

  @Test
  void onlyAdministratorsSeeTheFiles() {
    for (String login : List.of("nd.bai", "nd.cdc.gd", "nd.chutich", "nd.vanthu")) {
      Browser other = Browser.signedIn(port, login);
      assertThat(other.open("/registers-files").statusCode()).isEqualTo(403);
      assertThat(other.open("/registers-files/gate-log.yaml").statusCode()).isEqualTo(403);
      assertThat(other.send("/registers-files", Map.of("content", "x")).statusCode())
          .isEqualTo(403);
      assertThat(other.send("/registers-files/reward/shipped", Map.of()).statusCode())
          .isEqualTo(403);
    }
    assertThat(admin.open("/registers-files").body()).contains("data-file=\"stranger-report\"");
    assertThat(admin.open("/registers-files/schema.json").body()).contains("\"$schema\"");
  }

  @Test
  void whatIsPersonalIsEmptiedWhenItsTimeHasPassedAndCountsStay() {
    look("three-log", named("three-log").replace("after: final", "after: written"), true);
    Browser bai = Browser.signedIn(port, "nd.bai");
    UUID id =
        GateLog.written(
            GateLog.send(bai, "/registers/three-log/new", GateLog.turn(scene, "Bãi Biếc", "T2")));
    clock.pass(Duration.ofDays(400));
    try {
      while (emptyPersonal.some() > 0) {
        // all of them
      }
    } finally {
      clock.pass(Duration.ofDays(-400));
    }
    assertThat(bai.open("/registers/three-log/" + id).body())
        .contains("đi chợ phiên T2")
        .doesNotContain("Cụ Lụa");
  }

  /** Something another room tells. */
  record GateOpened(String subject, Map<String, Object> facts) implements Deed {
    @Override
    public String kind() {
      return "gates.GateOpened";
    }
  }

  @Test
  void anEntryWritesItselfWhenAnotherRoomTellsWhatTheRegisterOpensOn() {
    look(
        "four-log",
        named("four-log") + "opens-on: { event: GateOpened, set: { unit: unit, note: subject } }\n",
        true);
    assertThat(registers.named("four-log")).isPresent();
    transaction.executeWithoutResult(status ->
        deeds.record(
            scene.actor("nd.quantri"),
            new GateOpened("g-77", Map.of("unit", scene.unit("Bãi Biếc").toString()))));
    assertThat(Browser.signedIn(port, "nd.bai").open("/registers/four-log?asked=1").body())
        .contains("xã Bãi Biếc");
    assertThat(
            sql.sql("select fields ->> 'note' from registers.of_four_log")
                .query(String.class)
                .list())
        .containsExactly("g-77");
  }
}
