package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws outlines lightly for a map: borders that two units share stay shared, no island is lost.
 */
final class DrawLight {
  private DrawLight() {}

  /** How far a border may be moved, in degrees: about 1.5 km, 600 m, 300 m. */
  private static double tolerance(UnitLevel level) {
    return switch (level) {
      case PROVINCE -> 0.008;
      case DISTRICT -> 0.003;
      case COMMUNE -> 0.0015;
    };
  }

  /** The shapes of one level drawn together. */
  static List<Geometry> together(List<Geometry> shapes, UnitLevel level) {
    Geometry[] light =
        CoverageSimplifier.simplify(shapes.toArray(Geometry[]::new), tolerance(level));
    List<Geometry> drawn = new ArrayList<>();
    for (int at = 0; at < light.length; at++) {
      boolean whole =
          light[at].isValid() && light[at].getNumGeometries() == shapes.get(at).getNumGeometries();
      drawn.add(whole ? light[at] : shapes.get(at));
    }
    return drawn;
  }

  /** A GeoJSON geometry with five digits after the point: a metre. */
  static String json(Geometry shape) {
    StringBuilder text = new StringBuilder(shape.getNumPoints() * 20);
    text.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
    for (int at = 0; at < shape.getNumGeometries(); at++) {
      if (shape.getGeometryN(at) instanceof Polygon part) {
        text.append(at == 0 ? "[" : ",[");
        ring(text, part.getExteriorRing());
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
          text.append(',');
          ring(text, part.getInteriorRingN(hole));
        }
        text.append(']');
      }
    }
    return text.append("]}").toString();
  }

  private static void ring(StringBuilder text, LinearRing ring) {
    char before = '[';
    for (Coordinate point : ring.getCoordinates()) {
      text.append(before).append('[').append(number(point.x)).append(',').append(number(point.y));
      text.append(']');
      before = ',';
    }
    text.append(']');
  }

  private static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.5f", value);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
