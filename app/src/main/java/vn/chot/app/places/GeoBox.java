package vn.chot.app.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of the map between two meridians and two parallels, in degrees. */
public record GeoBox(double west, double south, double east, double north) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,17})?");

  public GeoBox {
    if (!(west <= east && south <= north)) {
      throw new IllegalArgumentException("a box turned over");
    }
  }

  /** The box around points; there is at least one. */
  static GeoBox around(List<GeoPoint> points) {
    return new GeoBox(
        points.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow(),
        points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow(),
        points.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow(),
        points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow());
  }

  /** The box written as {@code west,south,east,north}; nothing where it is not one. */
  static Optional<GeoBox> of(String written) {
    String[] parts = written.split(",", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    double[] sides = new double[4];
    for (int at = 0; at < 4; at++) {
      if (!NUMBER.matcher(parts[at]).matches()) {
        return Optional.empty();
      }
      sides[at] = Double.parseDouble(parts[at]);
    }
    return sides[0] <= sides[2] && sides[1] <= sides[3]
        ? Optional.of(new GeoBox(sides[0], sides[1], sides[2], sides[3]))
        : Optional.empty();
  }
}
