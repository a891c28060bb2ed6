package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;

/** Many persons stored at once, blanks filled, and on whom somebody may work. */
@ChotTest
class EnteringPeopleTest {
  @Autowired ApplicationContext server;
  @Autowired EnterPeople enterPeople;
  @Autowired People people;
  @Autowired FindReach findReach;
  @Autowired JdbcClient sql;

  private RegisterScene scene;

  @BeforeEach
  void theScene() {
    scene = RegisterScene.in(server);
  }

  @Test
  void personsComeOutAsTheyWentInAndInTheirOrder() {
    Facts whole =
        new Facts(
            "Hoàng Thị Biếc",
            Sex.FEMALE,
            LocalDate.of(1985, 3, 2),
            null,
            "VN",
            List.of(
                IdentityPaper.of(PaperKind.CITIZEN_ID, "970185000001"),
                new IdentityPaper(
                    PaperKind.PASSPORT, "C7654321", "VN", LocalDate.of(2019, 1, 2), null)),
            List.of("+84912000001", "+84912000002"),
            "Giáo viên",
            "Trường Bãi Biếc",
            new Residence(scene.unit("Bãi Biếc"), "thôn Hai"),
            Residence.UNKNOWN,
            new Residence(scene.unit("Đèo Biếc"), ""),
            null,
            "");
    List<Facts> all = List.of(whole, scene.living("Đỗ Văn Biếc", 1990, "Bến Biếc"));
    List<UUID> ids = enterPeople.enter(scene.actor("nd.cdc"), all, "bảng thử");
    assertThat(people.persons(ids)).extracting(Person::facts).isEqualTo(all);
    assertThat(people.person(ids.getFirst()).orElseThrow().keepUntil())
        .isAfter(RegisterScene.TODAY.plusMonths(23));
    assertThat(keys(ids.getFirst()))
        .contains("biec|1985", NameKeys.inUnit("hoang", scene.unit("Đèo Biếc")))
        .hasSize(9);
  }

  @Test
  void fillingAddsWhatIsBlankAndLeavesWhatIsKnown() {
    Facts known = scene.living("Mạc Văn Điền", 1970, "Bãi Biếc");
    UUID id = enterPeople.enter(scene.actor("nd.cdc"), List.of(known), "bảng một").getFirst();
    Facts more =
        new Facts(
            "Mạc Văn Điền",
            Sex.FEMALE,
            LocalDate.of(1970, 5, 6),
            null,
            "LA",
            List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, "970070000002")),
            List.of("+84912000009"),
            "Thợ mộc",
            "",
            new Residence(scene.unit("Bến Biếc"), ""),
            new Residence(scene.unit("Đèo Biếc"), "nhà trọ"),
            Residence.UNKNOWN,
            null,
            "");
    enterPeople.fill(scene.actor("nd.cdc"), List.of(id, id), List.of(more, more), "bảng hai");
    Facts now = people.person(id).orElseThrow().facts();
    assertThat(now.sex()).isEqualTo(Sex.MALE);
    assertThat(now.nationality()).isEqualTo("VN");
    assertThat(now.born()).isEqualTo("1970-05-06");
    assertThat(now.job()).isEqualTo("Thợ mộc");
    assertThat(now.permanent()).isEqualTo(known.permanent());
    assertThat(now.temporary()).isEqualTo(more.temporary());
    assertThat(now.papers()).hasSize(1);
    assertThat(now.telephones()).containsExactly("+84912000009");
    assertThat(keys(id)).contains(NameKeys.inUnit("dien", scene.unit("Đèo Biếc")));
  }

  @Test
  void aMergedRecordStandsWhereItWentTo() {
    List<Facts> three = new ArrayList<>();
    for (String name : List.of("Tô Một", "Tô Hai", "Tô Ba")) {
      three.add(scene.living(name, 1960, "Đèo Biếc"));
    }
    List<UUID> ids = enterPeople.enter(scene.actor("nd.cdc"), three, "");
    for (int i = 0; i < 2; i++) {
      sql.sql("update people.person set merged_into = :into where id = :id")
          .param("into", ids.get(i + 1))
          .param("id", ids.get(i))
          .update();
    }
    UUID stands = ids.getLast();
    assertThat(people.standing(ids))
        .isEqualTo(Map.of(ids.get(0), stands, ids.get(1), stands, stands, stands));
    assertThat(people.standing(List.of(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theReachComesFromPostAndAuthority() {
    assertThat(reach("nd.cdc").everywhere()).isTrue();
    assertThat(reach("nd.ttyt").units()).containsAll(units("Sông Biếc", "Bãi Biếc", "Bến Biếc"));
    assertThat(reach("nd.ttyt").units()).doesNotContainAnyElementsOf(units("Đèo Biếc", "home"));
    assertThat(reach("nd.song")).isEqualTo(reach("nd.ttyt"));
    assertThat(reach("nd.bai").units()).contains(scene.unit("Bãi Biếc"));
    assertThat(reach("nd.bai").units()).doesNotContain(scene.unit("Bến Biếc"));
    for (String nobody : List.of("nd.dulich", "nd.vanthu", "nd.chutich", "nd.quantri")) {
      assertThat(reach(nobody).none()).as(nobody).isTrue();
    }
    assertThat(findReach.of(scene.actor("nd.cdc"), LocalDate.of(2021, 1, 31)).none()).isTrue();
  }

  private Reach reach(String login) {
    return findReach.of(scene.actor(login), RegisterScene.TODAY);
  }

  private List<UUID> units(String... names) {
    return java.util.Arrays.stream(names).map(scene::unit).toList();
  }

  private List<String> keys(UUID person) {
    return sql.sql("select unnest(keys) from people.person where id = :id")
        .param("id", person)
        .query(String.class)
        .list();
  }
}
