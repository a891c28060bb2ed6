package vn.chot.app.places;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Lengths and areas of shapes in degrees, on a sphere with the surface of the earth (radius
 * 6,371.0072 km). Areas after Chamberlain and Duquette, JPL Publication 07-03.
 */
final class Sphere {
  static final double KM_A_DEGREE = 6371.0072 * StrictMath.PI / 180;

  private Sphere() {}

  static double areaKm2(Geometry shape) {
    double area = 0;
    for (int at = 0; at < shape.getNumGeometries(); at++) {
      if (shape.getGeometryN(at) instanceof Polygon part) {
        area += ring(part.getExteriorRing());
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
          area -= ring(part.getInteriorRingN(hole));
        }
      }
    }
    return area;
  }

  private static double ring(LinearRing ring) {
    Coordinate[] points = ring.getCoordinates();
    double sum = 0;
    for (int at = 1; at < points.length; at++) {
      Coordinate a = points[at - 1];
      Coordinate b = points[at];
      sum +=
          StrictMath.toRadians(b.x - a.x)
              * (2
                  + StrictMath.sin(StrictMath.toRadians(a.y))
                  + StrictMath.sin(StrictMath.toRadians(b.y)));
    }
    return StrictMath.abs(sum) * 6371.0072 * 6371.0072 / 2;
  }

  static double lengthKm(Geometry lines) {
    double length = 0;
    for (int at = 0; at < lines.getNumGeometries(); at++) {
      if (lines.getGeometryN(at) instanceof LineString line) {
        Coordinate[] points = line.getCoordinates();
        for (int i = 1; i < points.length; i++) {
          length += lengthKm(points[i - 1], points[i]);
        }
      }
    }
    return length;
  }

  /** Between two points near each other: flat at their latitude. */
  static double lengthKm(Coordinate a, Coordinate b) {
    double east = (b.x - a.x) * StrictMath.cos(StrictMath.toRadians((a.y + b.y) / 2));
    return StrictMath.sqrt(east * east + (b.y - a.y) * (b.y - a.y)) * KM_A_DEGREE;
  }
}
