package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.Candidate.Reason;

/** Whatever an officer has at hand is understood, and shows as much as they may know. */
@ChotTest
class LookingAPersonUpTest {
  @Autowired ApplicationContext server;
  @Autowired LookUp lookUp;
  @Autowired LookUpReading reading;
  @Autowired EnterPeople enterPeople;
  @Autowired JdbcClient sql;

  private LookUpScene scene;
  private Actor commune;

  @BeforeEach
  void people() {
    scene = LookUpScene.in(server);
    commune = scene.province.actor("nd.bai");
  }

  private LookUpAnswer.Found found(Actor actor, String box) {
    return (LookUpAnswer.Found)
        lookUp.find(actor, new LookUpAsked(box, "", "", Purpose.POST, "/people/lookup"));
  }

  private LookUpFound best(String box) {
    return found(commune, box).people().getFirst();
  }

  private LookUpMeaning.OfName name(String box) {
    return (LookUpMeaning.OfName) reading.read(box, "", "");
  }

  @Test
  void nameYearAndCommuneAreToldApartInAnyOrder() {
    for (String typed :
        List.of(
            "ngo tra cuu 1985 bai biec",
            "Bãi Biếc, Ngô Tra Cứu, 85",
            "Ngô Tra Cứu sinh năm 1985 xã Bãi Biếc",
            "ngô tra cứu '85, xa bai biec",
            "1985 ngo tra cuu bãi biếc")) {
      LookUpMeaning.OfName asked = name(typed);
      assertThat(asked.words()).as(typed).containsExactly("ngo", "tra", "cuu");
      assertThat(asked.years()).as(typed).containsExactly(1985);
      assertThat(asked.units()).as(typed).extracting(unit -> unit.name()).contains("Bãi Biếc");
    }
    assertThat(name("Trần Văn Năm 36 tuổi").years()).containsExactly(1985, 1984);
    assertThat(name("Trần Văn Năm 36 tuổi").words()).containsExactly("tran", "van", "nam");
    assertThat(name("Trần Sinh, sinh 1985").words()).containsExactly("tran", "sinh");
    assertThat(name("tran van sinh 1985").words()).containsExactly("tran", "van", "sinh");
    assertThat(name("lê bé ba 15").years()).containsExactly(2015, 1915);
    assertThat(name("Lê Ba 02/03/1985").born()).isEqualTo(LocalDate.of(1985, 3, 2));
    assertThat(Objects.requireNonNull(name("Đinh Thị Bến Biếc").orElse()).words())
        .containsExactly("dinh", "thi", "ben", "biec");
  }

  @Test
  void numbersAreUnderstoodHoweverTheyAreWritten() {
    for (String typed :
        List.of("970185770001", "CCCD: 9701 8577 0001", "9701.8577.0001", "số cccd 970185770001")) {
      assertThat(((LookUpMeaning.OfNumber) reading.read(typed, "", "")).papers())
          .as(typed)
          .containsExactly("970185770001");
    }
    for (String typed :
        List.of(
            "0977 000 001",
            "+84 (0)977.000.001",
            "84977000001",
            "977000001",
            "sđt 0977-000-001",
            "Ngô Thị 0977000001")) {
      assertThat(((LookUpMeaning.OfNumber) reading.read(typed, "", "")).telephones())
          .as(typed)
          .containsExactly("+84977000001");
    }
    assertThat(((LookUpMeaning.OfNumber) reading.read("hộ chiếu c1234567", "", "")).papers())
        .containsExactly("C1234567");
    assertThat(((LookUpMeaning.Unclear) reading.read("9701857700012", "", "")).why().code())
        .isEqualTo("lookup-digits");
    assertThat(((LookUpMeaning.Unclear) reading.read("1985", "", "")).why())
        .isEqualTo(LookUpRefusals.NO_NAME);
    assertThat(((LookUpMeaning.Unclear) reading.read("  ", "", "")).why())
        .isEqualTo(LookUpRefusals.NOTHING_TYPED);
  }

  @Test
  void theBestFitComesFirstAndSaysWhy() {
    assertThat(best(LookUpScene.CARD).reasons())
        .containsExactly(Reason.CITIZEN_ID, Reason.NAME, Reason.BORN);
    LookUpAnswer.Found named = found(commune, "ngo tra cuu 1985");
    assertThat(named.people().getFirst().reasons())
        .contains(Reason.NAME_REORDERED, Reason.BIRTH_YEAR);
    assertThat(best("Ngô Thị Tra Cứu 1985").id()).isEqualTo(scene.ids.get("Ngô Thị Tra Cứu"));
    assertThat(best("Ngô Thị Tra Cứu 1985").reasons())
        .containsExactly(Reason.NAME, Reason.BIRTH_YEAR);
    assertThat(best("cuu tra thi ngo, 85").reasons()).contains(Reason.NAME_REORDERED);
    assertThat(best("ngo van tra cuu 1987").reasons()).contains(Reason.BIRTH_YEAR_NEARLY);
    assertThat(best("ngo ba tra cuu 1986").id()).isEqualTo(scene.ids.get("Ngô Văn Tra Cứu"));
    assertThat(found(commune, "ngo tra").people())
        .as("a name alone, in the own commune")
        .extracting(LookUpFound::id)
        .contains(scene.ids.get("Ngô Thị Tra Cứu"));
    assertThat(found(commune, "ngo dong nguoi").many()).isTrue();
    assertThat(found(commune, "ngo dong nguoi").people()).hasSize(5);
    assertThat(found(commune, "khong ai ca 1985").people()).isEmpty();
  }

  @Test
  void aNameAloneIsFoundByItsPartsWhereverTheyLive() {
    Actor everywhere = scene.province.actor("nd.cdc");
    for (String typed : List.of("tra cứu", "ngô cứu", "cuu ngo tra", "Thị Cứu")) {
      assertThat(found(everywhere, typed).people())
          .as(typed)
          .extracting(LookUpFound::id)
          .contains(scene.ids.get("Ngô Thị Tra Cứu"));
    }
    assertThat(found(everywhere, "ngo cuu").people().getFirst().reasons())
        .containsExactly(Reason.NAME_PART);
    assertThat(found(everywhere, "Ngô Tứ Tra Cứu").people()).as("one word wrong").isNotEmpty();
    assertThat(found(everywhere, "ngo thi").people()).as("no given name").isEmpty();
  }

  @Test
  void aDistrictIsAPlaceTooAndTakesInItsCommunes() {
    LookUpMeaning.OfName asked = name("Ngô Thị Đèo Xa, huyện Núi Biếc");
    assertThat(asked.units()).extracting(unit -> unit.name()).containsExactly("Núi Biếc");
    LookUpFound first =
        found(scene.province.actor("nd.cdc"), "ngo thi deo xa, h. nui biec").people().getFirst();
    assertThat(first.id()).isEqualTo(scene.ids.get("Ngô Thị Đèo Xa"));
    assertThat(first.reasons()).containsExactly(Reason.NAME_WITHOUT_MARKS, Reason.DISTRICT);
    assertThat(best("ngo thi tra cuu, nui biec").reasons()).doesNotContain(Reason.DISTRICT);
  }

  @Test
  void amongManyOfOneNameTheOwnAreaComesFirst() {
    List<Facts> many = new ArrayList<>();
    for (int i = 0; i < LookUpNameRows.MOST + 10; i++) {
      many.add(scene.province.living("Lương Trùng Tên", 1950 + i % 50, "Đèo Biếc"));
    }
    many.add(scene.province.living("Lương Trùng Tên", 1999, "Bến Biếc"));
    List<UUID> ids = enterPeople.enter(scene.province.actor("nd.cdc"), many, "trùng tên");
    LookUpAnswer.Found found = found(scene.province.actor("nd.ben"), "luong trung ten");
    assertThat(found.many()).isTrue();
    assertThat(found.people().getFirst().id()).isEqualTo(ids.getLast());
  }

  @Test
  void whatTheCardSaysOtherwiseIsShown() {
    LookUpFound moved =
        best("970185770001|977000009|Ngô Thị Tra Cứu Em|02031985|Nữ|Phố Hai, Bến Biếc|15082021");
    assertThat(moved.differences())
        .extracting(LookUpFound.Difference::field)
        .containsExactly(
            LookUpFound.Field.NAME, LookUpFound.Field.OLD_ID, LookUpFound.Field.ADDRESS);
    LookUpFound renewed =
        best("970170770005|977000005|Ngô Thị Thẻ Cũ|03021970|Nữ|Đèo Biếc, Núi Biếc|15082021");
    assertThat(renewed.id()).isEqualTo(scene.ids.get("Ngô Thị Thẻ Cũ"));
    assertThat(renewed.reasons()).startsWith(Reason.OLD_ID);
    assertThat(renewed.differences())
        .extracting(LookUpFound.Difference::field)
        .containsExactly(LookUpFound.Field.CITIZEN_ID);
  }

  @Test
  void outsideTheAreaOnlyACardOrTheWholeNumberShowsThePerson() {
    for (String typed : List.of("ngo thi deo xa 1990", "0977000004")) {
      LookUpFound masked = best(typed);
      assertThat(masked.id()).as(typed).isNull();
      assertThat(masked.name()).isEqualTo("N.T.Đ.X");
      assertThat(masked.born()).isNull();
      assertThat(masked.birthYear()).isEqualTo(1990);
      assertThat(masked.commune()).isEqualTo("xã Đèo Biếc");
      assertThat(masked.sex()).isNull();
      assertThat(masked.digits()).isEmpty();
    }
    assertThat(best("977000005").id()).as("an old number is no citizen's number").isNull();
    LookUpFound exact = best("970190770004");
    assertThat(exact.id()).isEqualTo(scene.ids.get("Ngô Thị Đèo Xa"));
    assertThat(exact.within()).isFalse();
    assertThat(exact.digits()).extracting(LookUpFound.Digits::last).containsExactly("004", "004");
    String invented = "970185999999|977000005|Kẻ Dò Tìm|01011985|Nữ|Bãi Biếc|15082021";
    assertThat(best(invented).id()).as("a card made up around an old number").isNull();
    assertThat(found(scene.province.actor("nd.cdc"), "0977000004").people().getFirst().within())
        .isTrue();
  }

  @Test
  void whatWasShownIsLoggedWithItsPurpose() throws InterruptedException {
    UUID person = Objects.requireNonNull(scene.ids.get("Ngô Thị Đèo Xa"));
    best("970190770004");
    String log =
        """
        select count(*) from access.reading
        where actor_id = :actor and page = '/people/lookup' and purpose = 'POST' and :id = any (ids)
        """;
    for (int i = 0; i < 100 && count(log, person) == 0; i++) {
      Thread.sleep(50);
    }
    assertThat(count(log, person)).isPositive();
  }

  private int count(String log, UUID person) {
    return sql.sql(log)
        .param("actor", commune.id())
        .param("id", person.toString())
        .query(Integer.class)
        .single();
  }

  @Test
  void whoGuessesNumbersIsSeenByTheAdministrator() {
    Actor guesser = scene.province.actor("nd.ben");
    for (int i = 0; i < LookUpGuard.TOLD_AT; i++) {
      assertThat(found(guesser, "9701905%05d".formatted(i)).people()).isEmpty();
    }
    assertThat(
            sql.sql(
                    "select count(*) from access.deed where kind = 'people.NumbersFoundNobody' and actor_id = :actor")
                .param("actor", guesser.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoWorksOnNobodysPersonsIsAnsweredNothing() {
    for (String login : List.of("nd.dulich", "nd.vanthu", "nd.chutich", "nd.quantri")) {
      LookUpAnswer answer =
          lookUp.find(
              scene.province.actor(login),
              new LookUpAsked(LookUpScene.CARD, "", "", Purpose.POST, "/people/lookup"));
      assertThat(((LookUpAnswer.Declined) answer).why().status()).isEqualTo(403);
    }
  }
}
