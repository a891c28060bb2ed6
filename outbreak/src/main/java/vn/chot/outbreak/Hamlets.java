package vn.chot.outbreak;

import java.util.Arrays;
import java.util.List;

/**
 * What the people's part needs of the units: hamlets by number (from 0), their communes and
 * districts, points inside them.
 */
final class Hamlets {
  private static final double INNER = 0.55;

  final List<Unit> all;
  final List<Unit> communes;
  final List<Unit> districts;

  /** The number of each hamlet's commune and district. */
  final int[] commune;

  final int[] district;

  /** Whether a hamlet is a town's, and whether it lies on the water. */
  final boolean[] urban;

  final boolean[] coastal;

  /** The number of the stretch of land a hamlet lies on: 0 is the mainland. */
  final int[] island;

  private final Country country;
  private final Weighted[] cells;

  Hamlets(Country country) {
    this.country = country;
    Territory territory = country.territory();
    all = territory.of(Level.HAMLET);
    communes = territory.of(Level.COMMUNE);
    districts = territory.of(Level.DISTRICT);
    commune = all.stream().mapToInt(hamlet -> hamlet.parent() - communes.getFirst().id()).toArray();
    district =
        Arrays.stream(commune)
            .map(c -> communes.get(c).parent() - districts.getFirst().id())
            .toArray();
    urban = new boolean[all.size()];
    coastal = new boolean[all.size()];
    island = new int[all.size()];
    cells = new Weighted[all.size()];
    boolean[] shore = new boolean[country.ground().cells()];
    country.shore().forEach(cell -> shore[cell] = true);
    int[] land = lands();
    for (int i = 0; i < all.size(); i++) {
      urban[i] = !communes.get(commune[i]).type().equals("Xã");
      coastal[i] = cells(i).stream().anyMatch(cell -> shore[cell]);
      island[i] = land[cells(i).getFirst()];
      cells[i] =
          new Weighted(cells(i).stream().mapToDouble(cell -> territory.weight()[cell]).toArray());
    }
  }

  /** Numbers the stretches of land, the city's first. */
  private int[] lands() {
    int[] land = new int[country.ground().cells()];
    int number = 1;
    for (List<Integer> part : SettleLand.parts(country.ground(), Land.HOME)) {
      int of = part.contains(country.territory().city()) ? 0 : number++;
      part.forEach(cell -> land[cell] = of);
    }
    return land;
  }

  private List<Integer> cells(int hamlet) {
    return country.territory().cells().get(all.get(hamlet).id() - 1);
  }

  int hamletOfCell(int cell) {
    for (int i = 0; i < all.size(); i++) {
      if (cells(i).contains(cell)) {
        return i;
      }
    }
    throw new IllegalStateException("no hamlet holds cell " + cell);
  }

  /** A point inside a hamlet, likelier near the middle of a cell, as houses stand. */
  int[] point(int hamlet, Chance chance) {
    Ground ground = country.ground();
    int cell = cells(hamlet).get(cells[hamlet].draw(chance));
    int[] ring = ground.rings()[cell];
    Ground.Edge edge = ground.edges().get(ring[chance.below(ring.length)]);
    double t = chance.unit();
    double s = chance.unit() * INNER;
    double x =
        ground.cornerX()[edge.from()] * (1 - t)
            + ground.cornerX()[edge.to()] * t
            - ground.cellX()[cell];
    double y =
        ground.cornerY()[edge.from()] * (1 - t)
            + ground.cornerY()[edge.to()] * t
            - ground.cellY()[cell];
    return new int[] {
      (int) Math.rint(ground.cellX()[cell] + s * x), (int) Math.rint(ground.cellY()[cell] + s * y)
    };
  }

  double distance(int hamlet, int x, int y) {
    double dx = all.get(hamlet).seatX() - x;
    double dy = all.get(hamlet).seatY() - y;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
