package vn.chot.outbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/**
 * Houses and sites stand inside their hamlets; every kind of site is there; towns are denser than
 * the mountains.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PlacesLieWhereTheyShouldTest {
  private final Province province = Province.of(Plan.of(40_000, 6));
  private final List<IndexedPointInAreaLocator> insides = new ArrayList<>();

  PlacesLieWhereTheyShouldTest() {
    province
        .units()
        .forEach(unit -> insides.add(new IndexedPointInAreaLocator(province.shape(unit))));
  }

  private boolean inside(int unit, int x, int y) {
    return insides.get(unit - 1).locate(new Coordinate(x, y)) != Location.EXTERIOR;
  }

  @Test
  void housesAndSitesStandInsideTheirHamlets() {
    for (int id = 1; id <= province.households(); id++) {
      Household household = province.household(id);
      assertThat(inside(household.hamlet(), household.x(), household.y()))
          .as("%s", household)
          .isTrue();
    }
    for (Site site : province.sites()) {
      assertThat(inside(site.unit(), site.x(), site.y())).as("%s", site).isTrue();
    }
  }

  @Test
  void everyKindOfSiteIsThereAndSpacesBelongToSites() {
    assertThat(province.sites()).extracting(Site::kind).contains(SiteKind.values());
    for (Space space : province.spaces()) {
      assertThat(space.site()).isBetween(1, province.sites().size());
      assertThat(space.capacity()).isPositive();
    }
  }

  @Test
  void theCityIsDenserThanTheMountains() {
    int[] people = new int[province.units().size() + 1];
    province.persons(person -> people[person.hamlet()]++);
    double city = 0;
    double area = 0;
    for (Unit hamlet : province.units()) {
      if (hamlet.level() == Level.HAMLET) {
        Unit commune = province.units().get(hamlet.parent() - 1);
        if (commune.type().equals("Phường")) {
          city += people[hamlet.id()];
          area += hamlet.squareKilometres();
        }
        assertThat(people[hamlet.id()]).as(hamlet.fullName()).isPositive();
      }
    }
    double mean = 40_000 / province.units().getFirst().squareKilometres();
    assertThat(city / area).isGreaterThan(3 * mean);
  }

  @Test
  void peopleWorkAndLearnNearHome() {
    int[] far = new int[2];
    province.persons(person -> {
      if (person.space() > 0) {
        Site site = province.sites().get(province.spaces().get(person.space() - 1).site() - 1);
        Unit home = province.units().get(person.hamlet() - 1);
        far[Math.hypot(site.x() - home.seatX(), site.y() - home.seatY()) > 30_000 ? 1 : 0]++;
      }
    });
    assertThat(far[1] / (double) far[0]).isLessThan(0.12);
  }
}
