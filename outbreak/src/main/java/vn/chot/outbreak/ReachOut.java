package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Lets ground that ends at the frame's rim reach on straight beyond it, so that a wide screen shows
 * land where there is land. The cells at the rim itself are ragged: they are cut off.
 */
final class ReachOut {
  private static final GeometryFactory PLANE = new GeometryFactory();
  private static final int RAGGED = 8_000;
  private static final int SHORTEST = 5_000;
  private static final int FAR = 250_000;
  private static final Envelope FRAME =
      new Envelope(RAGGED, Relief.SIDE - RAGGED, RAGGED, Relief.SIDE - RAGGED);
  private static final Envelope WORLD = new Envelope(FRAME);

  static {
    WORLD.expandBy(FAR);
  }

  private ReachOut() {}

  static Geometry over(Geometry ground) {
    Geometry inside = ground.intersection(PLANE.toGeometry(FRAME));
    List<Geometry> pieces = new ArrayList<>(List.of(inside));
    for (int part = 0; part < inside.getNumGeometries(); part++) {
      Coordinate[] ring = inside.getGeometryN(part).getCoordinates();
      for (int at = 1; at < ring.length; at++) {
        Envelope strip = strip(ring[at - 1], ring[at]);
        if (!strip.isNull()) {
          pieces.add(PLANE.toGeometry(strip));
        }
      }
    }
    corners(inside, pieces);
    return UnaryUnionOp.union(pieces);
  }

  /** What lies beyond a stretch of the rim; nothing for one that is short or leaves the rim. */
  private static Envelope strip(Coordinate a, Coordinate b) {
    Envelope strip = new Envelope(a, b);
    if (a.distance(b) < SHORTEST) {
      strip.setToNull();
    } else if (a.x == b.x && a.x == FRAME.getMinX()) {
      strip.expandToInclude(WORLD.getMinX(), a.y);
    } else if (a.x == b.x && a.x == FRAME.getMaxX()) {
      strip.expandToInclude(WORLD.getMaxX(), a.y);
    } else if (a.y == b.y && a.y == FRAME.getMinY()) {
      strip.expandToInclude(a.x, WORLD.getMinY());
    } else if (a.y == b.y && a.y == FRAME.getMaxY()) {
      strip.expandToInclude(a.x, WORLD.getMaxY());
    } else {
      strip.setToNull();
    }
    return strip;
  }

  private static void corners(Geometry inside, List<Geometry> pieces) {
    for (double x : new double[] {FRAME.getMinX(), FRAME.getMaxX()}) {
      for (double y : new double[] {FRAME.getMinY(), FRAME.getMaxY()}) {
        Coordinate corner = new Coordinate(x, y);
        if (inside.intersects(PLANE.createPoint(corner))) {
          Coordinate far =
              new Coordinate(
                  x == FRAME.getMinX() ? WORLD.getMinX() : WORLD.getMaxX(),
                  y == FRAME.getMinY() ? WORLD.getMinY() : WORLD.getMaxY());
          pieces.add(PLANE.toGeometry(new Envelope(corner, far)));
        }
      }
    }
  }
}
