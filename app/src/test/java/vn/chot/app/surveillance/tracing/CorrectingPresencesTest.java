package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** What is known of where people were changes, and the lists with it; the old ones are kept. */
@ChotTest
class CorrectingPresencesTest {
  private static final LocalDate ONSET = LocalDate.of(2021, 4, 24);

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired KnownLists lists;
  @Autowired StoredPresences presences;
  @Autowired JdbcClient sql;

  private TracingScene scene;
  private Browser officer;

  @BeforeEach
  void theScene() throws InterruptedException {
    scene = new TracingScene(server);
    scene.loaded();
    officer = Browser.signedIn(port, "nd.cdc");
  }

  private String presence(UUID person) {
    StoredPresences.Line line =
        presences.of(scene.number(person), StoredPresences.FIRST).getFirst();
    return "/tracing/people/%s/presences/%d-%d-%d"
        .formatted(person, line.fromMinute(), line.space(), line.toMinute());
  }

  private static Map<String, String> typed(String place, String day, String why) {
    return Map.of(
        "place", place, "day", day, "hour", "7:00", "toDay", day, "toHour", "11:00", "why", why);
  }

  @Test
  void aPresenceIsCorrectedOnItsPageAndTheListFollows() throws InterruptedException {
    List<UUID> people = scene.people(2, "Bãi Biếc");
    UUID room = scene.room();
    scene.together(room, "2021-04-23", people.get(0));
    scene.together(room, "2021-04-22", people.get(1));
    UUID file = scene.confirmed(people.get(0), ONSET);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(-1);
    String path = presence(people.get(1));
    String place = scene.place(room);
    String list = officer.open("/tracing/people/" + people.get(1) + "/presences").body();
    assertThat(list).contains(place, path);
    assertThat(officer.open(path).body()).contains(place, "value=\"22/04/2021\"");

    assertThat(officer.send(path + "/correct", typed(place, "23/4/2021", " ")).body())
        .contains("trace-why");
    assertThat(officer.send(path + "/correct", typed("không có đâu", "23/4/2021", "nhầm")).body())
        .contains("trace-space-unknown");
    assertThat(officer.send(path + "/correct", typed(place, "hôm qua", "nhầm ngày")).body())
        .contains("trace-time");
    assertThat(officer.send(path + "/correct", typed(place, "23/4/2021", "nhầm ngày")).statusCode())
        .isEqualTo(302);
    scene.traced();

    assertThat(scene.level(people.get(1))).isEqualTo(1);
    assertThat(lists.editions(file, 5).getFirst())
        .satisfies(
            edition -> assertThat(edition.cause()).isEqualTo("PRESENCES"),
            edition -> assertThat(edition.edition()).isEqualTo(2));
    assertThat(officer.open("/tracing/people/" + people.get(1) + "/presences").body())
        .contains("nhầm ngày", "đã sửa");
    assertThat(officer.open(path).statusCode()).isEqualTo(404);

    String now = presence(people.get(1));
    assertThat(officer.send(now + "/strike", Map.of("why", "")).statusCode()).isEqualTo(422);
    assertThat(officer.send(now + "/strike", Map.of("why", "người khác cùng tên")).statusCode())
        .isEqualTo(302);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(-1);
    assertThat(lists.before(file, 2, 10))
        .extracting(KnownLists.Difference::personId)
        .containsExactly(people.get(1));
  }

  @Test
  void pointsOfACaseBecomePresencesAndFollowTheFile() throws InterruptedException {
    List<UUID> people = scene.people(2, "Bãi Biếc");
    UUID room = scene.room();
    scene.together(room, "2021-04-23", people.get(1));
    UUID file = scene.confirmed(people.get(0), ONSET);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(-1);

    String points = "/cases/" + file + "/points";
    assertThat(officer.send(points, point(room, "23/4/2021")).statusCode()).isEqualTo(302);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(1);
    assertThat(officer.open("/tracing/people/" + people.get(0) + "/presences").body())
        .contains("Mốc của", "/cases/" + file);
    assertThat(
            officer.send(presence(people.get(0)) + "/strike", Map.of("why", "gạch ở đây")).body())
        .contains("trace-point-of-case");

    UUID point =
        sql.sql("select id from surveillance.case_point where case_id = :case")
            .param("case", file)
            .query(UUID.class)
            .single();
    assertThat(officer.send(points + "/" + point, point(room, "22/4/2021")).statusCode())
        .isEqualTo(302);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(-1);
    assertThat(officer.send(points + "/" + point, point(room, "23/4/2021")).statusCode())
        .isEqualTo(302);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(1);
    assertThat(
            officer.send(points + "/" + point + "/strike", Map.of("why", "nhớ nhầm")).statusCode())
        .isEqualTo(302);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(-1);
    assertThat(lists.editions(file, 9)).hasSize(5);
    assertThat(lists.before(file, 2, 9)).hasSize(1);
  }

  private Map<String, String> point(UUID room, String day) {
    UUID site =
        sql.sql("select site_id from places.space where id = :id")
            .param("id", room)
            .query(UUID.class)
            .single();
    return Map.of(
        "site",
        site + "/" + room,
        "place",
        "Lớp A",
        "fromDay",
        day,
        "fromTime",
        "7:00",
        "toTime",
        "11:00",
        "why",
        "điều tra lại");
  }

  @Test
  void whoMovesOutOfTheHouseholdLeavesTheListAndWhoMovesInJoinsIt() throws InterruptedException {
    List<UUID> people = scene.people(3, "Bãi Biếc");
    scene.household(people.get(0), people.get(1));
    UUID file = scene.confirmed(people.get(0), ONSET);
    scene.traced();
    assertThat(people.stream().map(scene::level)).containsExactly(0, 1, -1);

    assertThat(officer.send("/people/" + people.get(1) + "/household/leave", Map.of()).statusCode())
        .isEqualTo(302);
    scene.traced();
    assertThat(people.stream().map(scene::level)).containsExactly(0, -1, -1);
    assertThat(lists.before(file, 1, 9)).hasSize(1);

    scene.joins(people.get(2), people.get(0));
    scene.traced();
    assertThat(people.stream().map(scene::level)).containsExactly(0, -1, 1);
  }

  @Test
  void aFallenCaseIsShownAsWhatItsPersonIsNow() throws InterruptedException {
    List<UUID> people = scene.people(3, "Bãi Biếc");
    scene.together(scene.room(), "2021-04-23", people.get(0), people.get(1));
    scene.together(scene.room(), "2021-04-24", people.get(1), people.get(2));
    scene.confirmed(people.get(0), ONSET);
    UUID second = scene.confirmed(people.get(1), LocalDate.of(2021, 4, 25));
    scene.traced();
    assertThat(people.stream().map(scene::level)).containsExactly(0, 0, 1);

    assertThat(
            officer
                .send("/cases/" + second + "/rule-out", Map.of("why", "hai lần âm tính"))
                .statusCode())
        .isEqualTo(302);
    scene.traced();

    assertThat(people.stream().map(scene::level)).containsExactly(0, 1, 2);
    String desk = officer.open("/tracing").body();
    String row = desk.substring(desk.indexOf("data-case=\"" + second));
    assertThat(row.substring(0, row.indexOf("</li>")))
        .contains("trace-f1", "không còn là ca bệnh")
        .doesNotContain("trace-f0");
    assertThat(officer.open("/tracing/cases/" + second).body())
        .contains("Không còn là ca bệnh", "trace-f1")
        .doesNotContain("trace-f0");
    String person = officer.open("/tracing/people/" + people.get(1)).body();
    assertThat(person).contains("là F1 của").doesNotContain("Là ca bệnh");
    assertThat(person.substring(0, person.indexOf("trace-chain")))
        .as("the head; in the chain below stands the case they met")
        .contains("trace-f1")
        .doesNotContain("trace-f0");
    assertThat(officer.open("/tracing/people?level=1").body())
        .contains("data-person=\"" + people.get(1))
        .doesNotContain("data-person=\"" + people.get(2));
  }
}
