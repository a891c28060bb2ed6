package vn.chot.outbreak;

/**
 * Where the invented ground lies on the globe (WGS 84). One unit is 0.00001 degrees both ways, so
 * longitude and latitude are whole numbers with a point in them and nothing is ever rounded.
 */
final class MapFrame {
  /** The square of one unit, in km², at this latitude. */
  static final double SQUARE_KILOMETRES = 1.0389e-3 * 1.1073e-3;

  private static final int WEST = 10_653_000;
  private static final int SOUTH = 2_033_000;

  private MapFrame() {}

  /** Degrees east of Greenwich. */
  static double longitude(double x) {
    return (WEST + x) / 100_000;
  }

  /** Degrees north of the equator. */
  static double latitude(double y) {
    return (SOUTH + y) / 100_000;
  }

  /** Longitude as text, such as 107.25003. */
  static String east(int x) {
    return text(WEST + x);
  }

  /** Latitude as text. */
  static String north(int y) {
    return text(SOUTH + y);
  }

  private static String text(int units) {
    String whole = String.valueOf(units / 100_000);
    String rest = String.valueOf(100_000 + units % 100_000);
    return whole + "." + rest.substring(1);
  }
}
