package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** Who was at hospital K since 22 April: asked in public, answered by declaration. */
@ChotTest
class AppealingTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Appeals appeals;

  private static Map<String, String> declared(String who, String day, String from, String to) {
    return Map.of("other", who, "day", day, "from", from, "to", to);
  }

  @Test
  void anAppealIsMadePublishedAndAnsweredAndTheAnswersJoinTheEvidence()
      throws InterruptedException {
    TracingScene scene = new TracingScene(server);
    scene.loaded();
    Map<String, UUID> people = scene.withNumbers(3, "Bãi Biếc");
    List<String> numbers = List.copyOf(people.keySet());
    List<UUID> ids = List.copyOf(people.values());
    UUID file = scene.confirmed(ids.get(0), LocalDate.of(2021, 4, 24));
    Browser officer = Browser.signedIn(port, "nd.cdc");
    assertThat(
            officer
                .send(
                    "/cases/" + file + "/points",
                    Map.of(
                        "place",
                        "Bệnh viện K cơ sở Biếc",
                        "kind",
                        "HEALTH",
                        "fromDay",
                        "22/4/2021",
                        "fromTime",
                        "7:00",
                        "toDay",
                        "26/4/2021",
                        "toTime",
                        "17:00"))
                .statusCode())
        .isEqualTo(302);
    scene.traced();
    UUID point =
        scene
            .sql()
            .sql("select id from surveillance.case_point where case_id = :case")
            .param("case", file)
            .query(UUID.class)
            .single();
    assertThat(officer.open("/tracing/appeals?caseFile=" + file).body())
        .contains("Bệnh viện K cơ sở Biếc");
    Map<String, String> make = Map.of("caseFile", file.toString(), "point", point.toString());
    assertThat(officer.send("/tracing/appeals", make).statusCode()).isEqualTo(302);
    Appeals.Appeal appeal =
        appeals.newest(50).stream()
            .filter(one -> one.pointId().equals(point))
            .findFirst()
            .orElseThrow();
    assertThat(appeal.textVi())
        .contains("Bệnh viện K cơ sở Biếc", "07:00 ngày 22/4/2021", "17:00 ngày 26/4/2021")
        .doesNotContain("Truy ", "TV");
    assertThat(appeal.textEn()).contains("07:00 on 22/4/2021");

    Browser stranger = new Browser(port);
    String path = "/tracing/appeals/" + appeal.id();
    assertThat(stranger.open("/portal/appeals").body()).doesNotContain("Bệnh viện K cơ sở Biếc");
    assertThat(officer.send(path + "/publish", Map.of("on", "1")).statusCode()).isEqualTo(302);
    assertThat(stranger.open("/portal/appeals").body())
        .contains("Bệnh viện K cơ sở Biếc", "THÔNG BÁO KHẨN")
        .doesNotContain("Truy ", file.toString());

    Browser commune = Browser.signedIn(port, "nd.bai");
    assertThat(commune.open(path).body()).contains("đã đăng").doesNotContain("Gỡ xuống");
    assertThat(
            commune.send(path + "/answers", declared(numbers.get(1), "25/4/2021", "9", "8")).body())
        .contains("data-refusal=\"" + TracingRules.ENDS_BEFORE.code());
    assertThat(
            commune.send(path + "/answers", declared("097080111111", "25/4/2021", "8", "9")).body())
        .contains("trace-box-nobody");
    assertThat(
            commune.send(path + "/answers", declared(numbers.get(1), "hôm qua", "8", "9")).body())
        .contains("trace-time");
    assertThat(appeals.answered(appeal.id())).isEmpty();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(
              commune
                  .send(path + "/answers", declared(numbers.get(1), "25/4/2021", "8", "9h30"))
                  .statusCode())
          .isEqualTo(302);
    }
    scene.traced();
    assertThat(appeals.answered(appeal.id())).containsExactly(ids.get(1));
    assertThat(ids.stream().map(scene::level)).containsExactly(0, 1, -1);
    assertThat(scene.trace().whereWas(scene.number(ids.get(1)), 0, 9_000_000)).hasSize(1);
    assertThat(officer.open("/tracing/people/" + ids.get(1)).body())
        .contains("cùng ở Bệnh viện K cơ sở Biếc");

    assertThat(officer.send(path + "/publish", Map.of()).statusCode()).isEqualTo(302);
    assertThat(stranger.open("/portal/appeals").body()).doesNotContain("Bệnh viện K cơ sở Biếc");
    officer.send("/cases/" + file + "/points/" + point + "/strike", Map.of("why", "nhầm viện"));
    assertThat(
            commune.send(path + "/answers", declared(numbers.get(2), "25/4/2021", "8", "9")).body())
        .contains("trace-point-unknown");
    assertThat(officer.send("/tracing/appeals", make).statusCode()).isEqualTo(422);
  }
}
