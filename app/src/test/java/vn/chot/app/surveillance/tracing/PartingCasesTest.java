package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.people.twin.MergePeople;
import vn.chot.app.people.twin.PartPeople;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CaseState;

/** Two patients taken for one, their files merged, become two again with all that was theirs. */
@ChotTest
class PartingCasesTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired CaseFiles caseFiles;
  @Autowired KnownLists lists;
  @Autowired MergePeople mergePeople;
  @Autowired PartPeople partPeople;

  @Test
  void filesMergedForOnePersonAreTwoAgainWhenTheyAreTwoPeople() throws InterruptedException {
    TracingScene scene = new TracingScene(server);
    scene.loaded();
    List<UUID> people = scene.people(4, "Bãi Biếc");
    UUID room = scene.room();
    scene.together(room, "2021-04-23", people.get(0), people.get(2));
    UUID first = scene.confirmed(people.get(0), LocalDate.of(2021, 4, 24));
    UUID second = scene.confirmed(people.get(1), LocalDate.of(2021, 4, 25));
    scene
        .sql()
        .sql("update surveillance.case_file set national_number = 'BN9771' where id = :id")
        .param("id", second)
        .update();
    UUID other = scene.room();
    UUID site =
        scene
            .sql()
            .sql("select site_id from places.space where id = :id")
            .param("id", other)
            .query(UUID.class)
            .single();
    scene.together(other, "2021-04-25", people.get(3));
    Browser officer = Browser.signedIn(port, "nd.cdc");
    officer.send(
        "/cases/" + second + "/points",
        Map.of(
            "site",
            site + "/" + other,
            "place",
            "Lớp A",
            "fromDay",
            "25/4/2021",
            "fromTime",
            "7:00",
            "toTime",
            "11:00"));
    officer.send("/cases/" + second + "/sources", Map.of("source", "Ấn Độ"));
    scene.traced();
    assertThat(people.stream().map(scene::level)).containsExactly(0, 0, 1, 1);

    assertThat(mergePeople.merge(scene.officer, people.get(0), people.get(1), Set.of())).isEmpty();
    assertThat(
            officer
                .send("/cases/" + first + "/merge", Map.of("other", second.toString()))
                .statusCode())
        .isEqualTo(302);
    scene.traced();
    CaseFile one = caseFiles.file(first).orElseThrow();
    assertThat(one.nationalNumber()).isEqualTo("BN9771");
    assertThat(caseFiles.points(first)).hasSize(1);
    assertThat(people.stream().map(scene::level)).containsExactly(0, -1, 1, 1);
    assertThat(lists.editions(first, 1).getFirst().count(1)).isEqualTo(2);
    assertThat(stays(scene, people.get(0))).isEqualTo(2);
    UUID point = caseFiles.points(first).getFirst().id();
    officer.send(
        "/cases/" + first + "/points/" + point,
        Map.of(
            "site",
            site + "/" + other,
            "place",
            "Lớp A",
            "why",
            "chính xác hơn",
            "fromDay",
            "25/4/2021",
            "fromTime",
            "7:30",
            "toTime",
            "11:00"));
    scene.traced();
    assertThat(stays(scene, people.get(0))).isEqualTo(2);

    UUID merge =
        scene
            .sql()
            .sql("select id from people.merge where merged_id = :id and undone_at is null")
            .param("id", people.get(1))
            .query(UUID.class)
            .single();
    assertThat(partPeople.part(scene.officer, merge).refusal()).isNull();
    scene.traced();
    CaseFile stays = caseFiles.file(first).orElseThrow();
    CaseFile back = caseFiles.file(second).orElseThrow();
    assertThat(List.of(stays.person(), back.person()))
        .containsExactly(people.get(0), people.get(1));
    assertThat(List.of(stays.state(), back.state()))
        .containsExactly(CaseState.CONFIRMED, CaseState.CONFIRMED);
    assertThat(stays.nationalNumber()).isNull();
    assertThat(back.nationalNumber()).isEqualTo("BN9771");
    assertThat(caseFiles.points(first)).isEmpty();
    assertThat(caseFiles.points(second)).hasSize(1);
    assertThat(caseFiles.sources(List.of(first))).isEmpty();
    assertThat(caseFiles.sources(List.of(second))).hasSize(1);
    assertThat(people.stream().map(scene::level)).containsExactly(0, 0, 1, 1);
    assertThat(scene.nearest(people.get(2))).isEqualTo(first);
    assertThat(scene.nearest(people.get(3))).isEqualTo(second);
    assertThat(stays(scene, people.get(0))).isEqualTo(1);
    assertThat(stays(scene, people.get(1))).isEqualTo(1);
    assertThat(officer.open("/cases/" + first).body()).contains("Tách hồ sơ");
  }

  private static int stays(TracingScene scene, UUID person) {
    return scene.trace().whereWas(scene.number(person), 0, 9_000_000).size();
  }
}
