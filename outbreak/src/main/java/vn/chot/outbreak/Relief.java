package vn.chot.outbreak;

/**
 * The shape of the country before anybody divided it: coast with two bays, islands, a land border,
 * heights.
 *
 * <p>Coordinates are whole units of 0.00001 degrees (about 1.07 m) from the frame's corner. Two
 * axes are turned with the coast: {@code along} runs with it to the north-east, {@code inland} away
 * from the sea to the north-west.
 */
final class Relief {
  /** The frame is a square of this side. */
  static final int SIDE = 132_000;

  private static final int CENTRE_X = 72_000;
  private static final int CENTRE_Y = 52_000;
  private static final int BORDER = 55_000;
  private static final int HALF_WIDTH = 41_000;
  private static final int[][] BAYS = {
    {-9_000, 15_000, 7_500}, {21_000, 12_000, 5_500}, {-31_000, 7_500, 4_500}
  };
  private static final int[][] CAPES = {
    {7_000, 8_000, 6_000}, {33_500, 6_500, 5_500}, {-22_000, 5_000, 4_500}
  };

  private final Noise coast;
  private final Noise edge;
  private final Noise hills;
  private final Islands islands;
  private final int sway;

  Relief(Chance chance) {
    coast = new Noise(chance.split("coast"));
    edge = new Noise(chance.split("edge"));
    hills = new Noise(chance.split("hills"));
    sway = chance.split("sway").between(-2_500, 2_500);
    islands = Islands.strewn(chance.split("islands"));
  }

  /** Where a point would lie that is so far along the coast and so far inland. */
  static int[] point(double along, double inland) {
    return new int[] {
      (int) Math.rint(CENTRE_X + 0.8 * along - 0.6 * inland),
      (int) Math.rint(CENTRE_Y + 0.6 * along + 0.8 * inland)
    };
  }

  static double along(double x, double y) {
    return 0.8 * (x - CENTRE_X) + 0.6 * (y - CENTRE_Y);
  }

  static double inland(double x, double y) {
    return -0.6 * (x - CENTRE_X) + 0.8 * (y - CENTRE_Y);
  }

  /** The mouth of the main river, where the city stands. */
  int[] city() {
    return point(BAYS[0][0] + sway - 1_500, 15_500);
  }

  /** The second bay, where the port stands. */
  int[] port() {
    return point(BAYS[1][0] + sway + 500, 12_500);
  }

  Land at(double x, double y) {
    double along = along(x, y);
    double inland = inland(x, y);
    if (islands.holds(along, inland, coast)) {
      return Land.HOME;
    }
    if (shore(along, inland, x, y) <= 0) {
      return Land.SEA;
    }
    double ragged = 6_500 * edge.at(x, y, 30_000, 4);
    if (inland + ragged > BORDER - along * along / 140_000) {
      return Land.ABROAD;
    }
    return Math.abs(along + 5_500 * edge.at(y, x, 26_000, 4)) > HALF_WIDTH
        ? Land.NEIGHBOUR
        : Land.HOME;
  }

  /** How far a point lies inside the coast, negative in the sea. */
  private double shore(double along, double inland, double x, double y) {
    double line = inland + 5_500 * coast.at(x, y, 30_000, 5) + 3_600 * coast.at(y, x, 8_000, 4);
    for (int[] bay : BAYS) {
      line -= bay[1] * bump((along - bay[0] - sway + 2_000 * coast.at(y, x, 14_000, 3)) / bay[2]);
    }
    for (int[] cape : CAPES) {
      line += cape[1] * bump((along - cape[0] - sway) / cape[2]);
    }
    return line;
  }

  /** Metres above the sea. */
  double height(double x, double y) {
    double along = along(x, y);
    double inland = inland(x, y);
    double slope = Math.max(0.01, Math.min(1, inland / BORDER));
    double ridge = 1 - Math.abs(hills.at(x, y, 24_000, 4)) * 2.2;
    double valley =
        Math.min(
            1,
            Math.abs(along - BAYS[0][0] - sway - 5_000 * hills.at(inland, 0, 20_000, 2)) / 13_000);
    double plain = 8 + 60 * slope;
    double mountain = slope * Math.sqrt(slope) * 1_050 * Math.max(0.12, ridge);
    return plain
        + mountain * (0.15 + 0.85 * valley)
        + (inland < 2_000 ? 35 * Math.max(0, ridge) : 0);
  }

  private static double bump(double t) {
    double square = t * t;
    return square >= 1 ? 0 : (1 - square) * (1 - square);
  }
}
