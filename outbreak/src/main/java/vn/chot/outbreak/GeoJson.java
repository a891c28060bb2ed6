package vn.chot.outbreak;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes GeoJSON (RFC 7946): longitude before latitude, outer rings counter-clockwise, holes
 * clockwise.
 */
final class GeoJson {
  private GeoJson() {}

  /** A polygon or multi-polygon of the frame. */
  static String geometry(Geometry shape) {
    StringBuilder out = new StringBuilder();
    boolean many = shape.getNumGeometries() > 1;
    out.append(
        many
            ? "{\"type\":\"MultiPolygon\",\"coordinates\":["
            : "{\"type\":\"Polygon\",\"coordinates\":");
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      out.append(i > 0 ? "," : "");
      polygon(out, (Polygon) shape.getGeometryN(i));
    }
    return out.append(many ? "]}" : "}").toString();
  }

  private static void polygon(StringBuilder out, Polygon polygon) {
    out.append('[');
    ring(out, polygon.getExteriorRing(), true);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      out.append(',');
      ring(out, polygon.getInteriorRingN(hole), false);
    }
    out.append(']');
  }

  private static void ring(StringBuilder out, LineString ring, boolean outer) {
    Coordinate[] points = ring.getCoordinates();
    boolean forward = Orientation.isCCW(points) == outer;
    out.append('[');
    for (int i = 0; i < points.length; i++) {
      Coordinate point = points[forward ? i : points.length - 1 - i];
      out.append(i > 0 ? "," : "");
      position(out, (int) point.x, (int) point.y);
    }
    out.append(']');
  }

  private static void position(StringBuilder out, int x, int y) {
    out.append('[').append(MapFrame.east(x)).append(',').append(MapFrame.north(y)).append(']');
  }

  /** A line of the frame. */
  static String line(int[] line) {
    StringBuilder out = new StringBuilder("{\"type\":\"LineString\",\"coordinates\":[");
    for (int i = 0; i < line.length; i += 2) {
      out.append(i > 0 ? "," : "");
      position(out, line[i], line[i + 1]);
    }
    return out.append("]}").toString();
  }

  /** One feature; properties as JSON members. Names here hold no quotes. */
  static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{"
        + properties
        + "},\"geometry\":"
        + geometry
        + "}";
  }
}
