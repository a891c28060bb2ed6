package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Strews the points around which the ground's cells grow: no two too near, closest in the towns,
 * far apart at sea and abroad.
 */
final class SowSites {
  private static final int STEP = 420;
  private static final int ROW = Relief.SIDE / STEP;

  private final Relief relief;
  private final int[] city;
  private final int[] port;

  SowSites(Relief relief) {
    this.relief = relief;
    this.city = relief.city();
    this.port = relief.port();
  }

  List<Coordinate> sown(Chance chance) {
    int[] order = shuffled(ROW * ROW, chance.split("order"));
    Coordinate[] taken = new Coordinate[ROW * ROW];
    for (int spot : order) {
      Chance here = chance.split(spot);
      int x = spot % ROW * STEP + here.below(STEP);
      int y = spot / ROW * STEP + here.below(STEP);
      if (free(taken, spot, x, y, room(x, y))) {
        taken[spot] = new Coordinate(x, y);
      }
    }
    List<Coordinate> sites = new ArrayList<>();
    for (Coordinate site : taken) {
      if (site != null) {
        sites.add(site);
      }
    }
    return sites;
  }

  /** How near the next point may lie. */
  private int room(int x, int y) {
    double urban = Math.min(far(city, x, y) / 6_500, far(port, x, y) / 4_200);
    if (urban < 1) {
      return (int) (480 + 620 * urban);
    }
    double inland = Relief.inland(x, y);
    boolean near = Math.abs(Relief.along(x, y)) < 52_000 && inland > -33_000 && inland < 64_000;
    return near ? (shore(x, y) ? 640 : 1_150) : 2_600;
  }

  private boolean shore(int x, int y) {
    boolean sea = relief.at(x, y) == Land.SEA;
    for (int away = -1_100; away <= 1_100; away += 2_200) {
      if (sea != (relief.at(x + away, y) == Land.SEA)
          || sea != (relief.at(x, y + away) == Land.SEA)) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(Coordinate[] taken, int spot, int x, int y, int room) {
    int reach = room / STEP + 1;
    int column = spot % ROW;
    int row = spot / ROW;
    for (int j = Math.max(0, row - reach); j <= Math.min(ROW - 1, row + reach); j++) {
      for (int i = Math.max(0, column - reach); i <= Math.min(ROW - 1, column + reach); i++) {
        Coordinate other = taken[j * ROW + i];
        if (other != null && square(other.x - x) + square(other.y - y) < (double) room * room) {
          return false;
        }
      }
    }
    return true;
  }

  /** The numbers below {@code count} in an order that the chance alone decides. */
  static int[] shuffled(int count, Chance chance) {
    int[] order = new int[count];
    Arrays.setAll(order, i -> i);
    for (int i = count - 1; i > 0; i--) {
      int j = chance.below(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  private static double far(int[] point, int x, int y) {
    return Math.sqrt(square(point[0] - x) + square(point[1] - y));
  }

  private static double square(double value) {
    return value * value;
  }
}
