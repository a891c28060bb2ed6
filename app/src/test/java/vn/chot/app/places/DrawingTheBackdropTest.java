package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;

/** Rivers, roads and the land around, which the map draws beside the units; rolled back. */
@ChotTest
@Transactional
class DrawingTheBackdropTest {
  private static final String BROOK =
      "{\"type\":\"Feature\",\"properties\":{\"waterway\":\"stream\",\"name\":\"Suối Thử\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[107,20],[107.1,20.1]]}}";
  private static final String LANE =
      "{\"type\":\"Feature\",\"properties\":{\"highway\":\"primary\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[107,20],[107.2,20.1]]}}";
  private static final String METRES =
      "{\"type\":\"Feature\",\"properties\":{\"highway\":\"primary\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[580000,2300000],[580001,2300001]]}}";

  @Autowired Backdrop backdrop;
  @Autowired ImportUnits importUnits;
  @Autowired MapFigure siteCount;
  @Autowired Sites sites;
  @Autowired Units units;
  @Autowired ImportBoundaries importBoundaries;
  @Autowired JdbcClient sql;
  @LocalServerPort int port;

  private Actor keeper = SomeSites.administrator(new UUID(0, 0));

  @BeforeEach
  void theKeeper() {
    keeper =
        SomeSites.administrator(
            sql.sql("select id from access.account where login = 'quantri'")
                .query(UUID.class)
                .single());
  }

  @Test
  void aFileSentAgainTakesThePlaceOfWhatItBroughtBefore() {
    assertThat(backdrop.bringIn(keeper, List.of(BROOK, LANE, METRES), "thu.geojson")).isEqualTo(2);
    assertThat(backdrop.bringIn(keeper, List.of(BROOK, LANE), "thu.geojson")).isZero();
    assertThat(backdrop.drawn()).contains("Suối Thử", "\"kind\":\"ROAD\"");
    assertThat(backdrop.bringIn(keeper, List.of(LANE), "thu.geojson")).isZero();
    assertThat(backdrop.drawn()).doesNotContain("Suối Thử");
  }

  @Test
  void theInventedProvinceBringsItsLandRiversAndRoads() {
    List<String> features = Province.of(Plan.of(600, 7)).backdrop();

    assertThat(backdrop.bringIn(keeper, features, "lac-hong")).isEqualTo(features.size());
    assertThat(backdrop.drawn())
        .contains("\"NEIGHBOUR\"", "\"ABROAD\"", "\"RIVER\"", "\"ROAD\"", "Sông");
  }

  @Test
  void aSiteOfAUnitMadeLaterCountsForTheUnitOnWhoseGroundItStood() {
    LocalDate before = LocalDate.of(2016, 1, 1);
    SomeSites.units(importUnits, keeper, "SG");
    importUnits.bringIn(
        keeper,
        List.of(new UnitRow(2, "SG13", "xã Mới SG", "", "SG1", LocalDate.of(2020, 1, 1), null, "")),
        false);
    importBoundaries.bringIn(
        keeper,
        new java.io.ByteArrayInputStream(
            ImportingBoundariesTest.collection(
                    ImportingBoundariesTest.feature(
                        "SG11", "[[[106,19],[106.1,19],[106.1,19.1],[106,19.1],[106,19]]]"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        before,
        "");
    UUID made = units.byCode(UnitLevel.COMMUNE, "SG13", SomeSites.DAY).orElseThrow().id();
    UUID former = units.byCode(UnitLevel.COMMUNE, "SG11", before).orElseThrow().id();
    sites.bringIn(
        keeper, List.of(SomeSites.site(SiteKind.MARKET, "SG-1", "Chợ Dời", made, 106.05, 19.05)));

    assertThat(siteCount.values(keeper, before, SiteKind.MARKET)).containsEntry(former, 1.0);
    assertThat(siteCount.values(keeper, SomeSites.DAY, SiteKind.MARKET)).containsEntry(made, 1.0);
  }

  @Test
  void whoIsNoAdministratorDrawsNothingAndAStrangerSeesNothing() {
    Actor clerk = new Actor(keeper.id(), "vanthu", "Văn thư", Set.of(Role.CLERK));

    assertThatThrownBy(() -> backdrop.bringIn(clerk, List.of(BROOK), "thu"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Browser(port).open("/places/backdrop.geojson").statusCode()).isEqualTo(302);
    assertThat(Browser.signedIn(port, "chutich").open("/places/backdrop.geojson").statusCode())
        .isEqualTo(200);
  }
}
