package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** Boundaries of an invented province with two communes that touch; each test is rolled back. */
@ChotTest
@Transactional
class ImportingBoundariesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 7, 1);
  private static final String WEST = "[[[105,10],[105.1,10],[105.1,10.1],[105,10.1],[105,10]]]";
  private static final String EAST =
      "[[[105.1,10],[105.2,10],[105.2,10.1],[105.1,10.1],[105.1,10]]]";

  @Autowired ImportUnits importUnits;
  @Autowired ImportBoundaries importBoundaries;
  @Autowired ImportSuccessions importSuccessions;
  @Autowired Boundaries boundaries;
  @Autowired DrawUnits drawUnits;
  @Autowired Units units;
  @Autowired Places places;
  @Autowired JdbcClient sql;

  @BeforeEach
  void aProvinceWithFormerAndNewCommunes() {
    LocalDate before = DAY.minusYears(10);
    LocalDate eve = DAY.minusDays(1);
    UnitImport taken =
        importUnits.bringIn(
            administrator(),
            List.of(
                new UnitRow(2, "W1", "tỉnh Sông Biếc", "", "", before, null, ""),
                new UnitRow(3, "W11", "xã Cũ Một", "", "W1", before, eve, ""),
                new UnitRow(4, "W12", "xã Cũ Hai", "", "W1", before, eve, ""),
                new UnitRow(5, "W13", "xã Cũ Ba", "", "W1", before, eve, ""),
                new UnitRow(6, "W14", "xã Tây", "", "W1", DAY, null, ""),
                new UnitRow(7, "W15", "xã Đông", "", "W1", DAY, null, "")),
            false);
    assertThat(taken.problems()).isEmpty();
  }

  @Test
  void outlinesAreStoredWithTheirAreaAndTheNeighboursTheyShareABorderWith() {
    BoundaryImport outcome = bringIn(feature("W14", WEST), feature("W15", EAST));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.stored()).isEqualTo(2);
    UUID west = unit("W14");
    assertThat(boundaries.facts(west, DAY).getFirst().areaKm2()).isBetween(121.0, 122.5);
    assertThat(boundaries.facts(west, DAY.minusDays(1))).isEmpty();
    assertThat(boundaries.neighbours(west, DAY))
        .extracting(Boundaries.Neighbour::name)
        .containsExactly("xã Đông");
    assertThat(boundaries.neighbours(west, DAY).getFirst().sharedKm()).isBetween(11.0, 11.2);
    assertThat(bringIn(feature("W14", WEST), feature("W15", EAST)).unchanged()).isEqualTo(2);
  }

  @Test
  void aBrokenFeatureIsToldByItsNumberAndCodeAndTheOthersGoInWhole() {
    BoundaryImport outcome =
        bringIn(
            feature("W14", WEST),
            feature("W15", "[[[105.1,10],[105.2,10],[105.2,10.1],[105.1,10.1]]]"),
            feature("W15", "[[[105.1,10],[105.2,10.1],[105.2,10],[105.1,10.1],[105.1,10]]]"),
            feature("W15", "[[[10,105],[10.1,105],[10.1,105.1],[10,105]]]"),
            feature(
                "W15", "[[[560000,1100000],[570000,1100000],[570000,1200000],[560000,1100000]]]"),
            feature("", EAST),
            feature("W19", EAST),
            feature("W11", EAST),
            "{\"type\":\"Feature\",\"properties\":{\"code\":\"W15\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[105,10]}}");

    assertThat(outcome.stored()).isEqualTo(1);
    assertThat(outcome.problems())
        .extracting(p -> p.line() + " " + p.refusal().code())
        .containsExactly(
            "2 boundary-not-closed",
            "3 boundary-crosses-itself",
            "4 boundary-swapped",
            "5 boundary-not-degrees",
            "6 boundary-no-code",
            "7 boundary-unit-unknown",
            "8 boundary-unit-unknown",
            "9 boundary-not-an-area");
    assertThat(outcome.problems().getFirst().refusal().vietnamese())
        .startsWith("Đối tượng số 2 (mã W15): vòng thứ 1 chưa khép");
  }

  @Test
  void twoFeaturesOfOneUnitAreBothLeftOut() {
    BoundaryImport outcome = bringIn(feature("W14", WEST), feature("W14", EAST));

    assertThat(outcome.stored()).isZero();
    assertThat(outcome.problems()).extracting(UnitImport.Problem::line).containsExactly(1, 2);
  }

  @Test
  void ofABrokenFileNothingIsTaken() {
    String whole = collection(feature("W14", WEST));
    for (String broken :
        List.of(
            whole.substring(0, whole.length() - 5),
            "[1,2]",
            feature("W14", WEST),
            collection(),
            "mã,tên\n1,2",
            "")) {
      BoundaryImport outcome = bringInText(broken);
      assertThat(outcome.stored()).as(broken).isZero();
      assertThat(outcome.problems())
          .as(broken)
          .extracting(UnitImport.Problem::line)
          .containsExactly(0);
    }
    assertThat(boundaries.facts(unit("W14"), DAY)).isEmpty();
  }

  @Test
  void aFormerCommuneIsDrawnOnItsSuccessorsAndBelongsToTheirTerritory() {
    bringIn(feature("W14", WEST), feature("W15", EAST));
    SuccessionImport taken =
        importSuccessions.bringIn(
            administrator(),
            List.of(
                went(2, "W11", "W14", true),
                went(3, "W12", "W14", true),
                went(4, "W12", "W15", true),
                went(5, "W13", "W15", false),
                went(6, "W19", "W15", true),
                went(7, "W11", "W14", true)));

    assertThat(taken.stored()).isEqualTo(4);
    assertThat(taken.divided()).isEqualTo(1);
    assertThat(taken.problems())
        .extracting(p -> p.line() + " " + p.refusal().code())
        .containsExactly("6 succession-no-former", "7 succession-twice");
    UUID province = unit("W1");
    UUID west = unit("W14");
    LocalDate eve = DAY.minusDays(1);
    UUID two = units.byCode(UnitLevel.COMMUNE, "W12", eve).orElseThrow().id();
    UUID one = units.byCode(UnitLevel.COMMUNE, "W11", eve).orElseThrow().id();
    assertThat(places.territory(west, DAY)).isEqualTo(Set.of(west, one, two));
    assertThat(places.territory(province, DAY)).hasSize(6);
    assertThat(places.territory(province, eve)).hasSize(4);
    String drawn = drawUnits.below(province, eve);
    assertThat(drawn).contains("\"code\":\"W14\"", "\"fullName\":\"xã Cũ Hai\"");
    assertThat(drawUnits.below(province, DAY)).contains("\"drawnFor\":[]").doesNotContain("xã Cũ");
  }

  private static SuccessionRow went(int line, String former, String successor, boolean whole) {
    return new SuccessionRow(line, former, "", successor, "", DAY, whole, null, "NQ 1");
  }

  private UUID unit(String code) {
    return units.on(DAY).stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow().id();
  }

  private BoundaryImport bringIn(String... features) {
    return bringInText(collection(features));
  }

  private BoundaryImport bringInText(String file) {
    InputStream bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    return importBoundaries.bringIn(administrator(), bytes, DAY, "vẽ thử");
  }

  static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  static String feature(String code, String rings) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}"
        .formatted(code, rings);
  }

  private Actor administrator() {
    UUID id =
        sql.sql("select id from access.published_account where login = 'quantri'")
            .query(UUID.class)
            .single();
    return new Actor(id, "quantri", "Quản trị", Set.of(Role.ADMINISTRATOR));
  }
}
