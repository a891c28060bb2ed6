package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds cells: those of the province, the one nearest to a point, the one where a town would grow.
 */
final class Seats {
  private final Ground ground;

  Seats(Ground ground) {
    this.ground = ground;
  }

  List<Integer> home() {
    List<Integer> home = new ArrayList<>();
    for (int cell = 0; cell < ground.cells(); cell++) {
      if (ground.home(cell) && ground.rings()[cell].length > 0) {
        home.add(cell);
      }
    }
    return home;
  }

  int nearest(List<Integer> among, int[] point) {
    int best = among.getFirst();
    double shortest = Double.MAX_VALUE;
    for (int cell : among) {
      double dx = ground.cellX()[cell] - point[0];
      double dy = ground.cellY()[cell] - point[1];
      if (dx * dx + dy * dy < shortest) {
        shortest = dx * dx + dy * dy;
        best = cell;
      }
    }
    return best;
  }

  /** Where a town would grow: much lived in, not far from the middle. */
  int seat(List<Integer> region, double[] weight) {
    double x = region.stream().mapToInt(cell -> ground.cellX()[cell]).average().orElse(0);
    double y = region.stream().mapToInt(cell -> ground.cellY()[cell]).average().orElse(0);
    int middle = nearest(region, new int[] {(int) x, (int) y});
    int best = middle;
    double most = 0;
    for (int cell : region) {
      double far = ground.distance(cell, middle) / 7_000;
      double draws = Math.sqrt(weight[cell] / ground.area(cell)) * StrictMath.exp(-far * far);
      if (draws > most) {
        most = draws;
        best = cell;
      }
    }
    return best;
  }
}
