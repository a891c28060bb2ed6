package vn.chot.outbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * On every level the polygons cover the province without gaps or overlaps, and borders are shared
 * point by point.
 */
class UnitsFitTogetherTest {
  @ParameterizedTest
  @CsvSource({"1,2000", "2,30000", "3,400000", "99,2000"})
  void thePolygonsTile(long seed, int people) {
    Country country = Country.of(Chance.of(seed), people, null);
    Territory territory = country.territory();
    double whole = country.shapes().getFirst().getArea();
    for (Level level : List.of(Level.DISTRICT, Level.COMMUNE, Level.HAMLET)) {
      Geometry[] shapes =
          territory.of(level).stream()
              .map(u -> country.shapes().get(u.id() - 1))
              .toArray(Geometry[]::new);
      assertThat(CoverageValidator.isValid(shapes)).as("%s of seed %d", level, seed).isTrue();
      double sum = 0;
      for (Geometry shape : shapes) {
        assertThat(shape.isValid()).isTrue();
        sum += shape.getArea();
      }
      assertThat(sum).isEqualTo(whole, within(0.5));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,50000", "5,2000"})
  void itIsACoastalBorderProvinceWithIslandsAndRivers(long seed, int people) {
    Country country = Country.of(Chance.of(seed), people, null);
    assertThat(country.shapes().getFirst().getNumGeometries())
        .as("mainland and islands")
        .isGreaterThan(4);
    assertThat(country.rivers()).hasSizeGreaterThan(5);
    assertThat(country.roads())
        .extracting(Road::rank)
        .contains(Road.Rank.NATIONAL, Road.Rank.LOCAL);
    assertThat(country.shore().count()).isGreaterThan(100);
    Unit province = country.territory().unit(1);
    assertThat(province.squareKilometres()).isBetween(3_500.0, 7_500.0);
    assertThat(country.ground().land()[country.exits().gate()]).isEqualTo(Land.HOME);
    Ground ground = country.ground();
    boolean atBorder = false;
    for (int edge : ground.rings()[country.exits().gate()]) {
      atBorder |=
          ground.land()[ground.edges().get(edge).beyond(country.exits().gate())] == Land.ABROAD;
    }
    assertThat(atBorder).as("the gate stands at the border").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1,150000", "4,2000"})
  void everyUnitHasItsOwnCodeAndNameAndStandsUnderItsParent(long seed, int people) {
    Territory territory = Country.of(Chance.of(seed), people, null).territory();
    Set<String> codes = new HashSet<>();
    Set<String> communes = new HashSet<>();
    for (Unit unit : territory.units()) {
      assertThat(codes.add(unit.code())).isTrue();
      assertThat(unit.name()).isNotBlank();
      if (unit.level() == Level.COMMUNE) {
        assertThat(communes.add(unit.fullName())).as(unit.fullName()).isTrue();
      }
      if (unit.parent() > 0) {
        assertThat(unit.parent()).isLessThan(unit.id());
        assertThat(territory.cells().get(unit.parent() - 1))
            .containsAll(territory.cells().get(unit.id() - 1));
      }
    }
    assertThat(territory.of(Level.DISTRICT))
        .extracting(Unit::fullName)
        .contains("Thành phố Hồng Châu", "Thị xã Bến Lạc");
  }

  @ParameterizedTest
  @CsvSource({"1,20000"})
  void outerRingsRunCounterClockwiseInGeoJson(long seed, int people) {
    Province province = Province.of(Plan.of(people, seed));
    for (Unit unit : province.units()) {
      Geometry shape = province.shape(unit);
      String json = province.boundary(unit);
      assertThat(json)
          .startsWith(
              shape.getNumGeometries() > 1
                  ? "{\"type\":\"MultiPolygon\""
                  : "{\"type\":\"Polygon\"");
      LineString ring = ((Polygon) shape.getGeometryN(0)).getExteriorRing();
      int second = Orientation.isCCW(ring.getCoordinates()) ? 1 : ring.getNumPoints() - 2;
      String start =
          "["
              + MapFrame.east((int) ring.getCoordinateN(0).x)
              + ","
              + MapFrame.north((int) ring.getCoordinateN(0).y);
      String then = "],[" + MapFrame.east((int) ring.getCoordinateN(second).x) + ",";
      assertThat(json).contains(start + then);
    }
  }

  @Test
  void unitsThatAreGivenLieOnTheSameGroundInTheirOrder() {
    List<UnitRoll.District> districts = new ArrayList<>();
    for (int district = 1; district <= 9; district++) {
      List<UnitRoll.Named> communes = new ArrayList<>();
      for (int commune = 1; commune <= 8 + district; commune++) {
        communes.add(new UnitRoll.Named("9" + district + commune, "xã", district + "." + commune));
      }
      districts.add(
          new UnitRoll.District(
              new UnitRoll.Named("9" + district, "huyện", "D" + district), communes));
    }
    UnitRoll roll = new UnitRoll(new UnitRoll.Named("9", "tỉnh", "P"), districts);
    Country country = Country.of(Chance.of(7), 3_000, roll);
    Territory territory = country.territory();
    assertThat(territory.of(Level.COMMUNE))
        .extracting(Unit::name)
        .containsExactlyElementsOf(
            districts.stream()
                .flatMap(d -> d.communes().stream())
                .map(UnitRoll.Named::name)
                .toList());
    Geometry[] shapes =
        territory.of(Level.COMMUNE).stream()
            .map(u -> country.shapes().get(u.id() - 1))
            .toArray(Geometry[]::new);
    assertThat(CoverageValidator.isValid(shapes)).isTrue();
    assertThat(Province.of(Plan.of(3_000, 7), roll).person(3_000).name()).isNotBlank();
  }
}
