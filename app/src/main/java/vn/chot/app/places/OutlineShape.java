package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/** The geometry of a feature (RFC 7946) as a shape whose form is sound. */
final class OutlineShape {
  static final GeometryFactory SHAPES = new GeometryFactory();

  private int rings;

  private OutlineShape() {}

  static Geometry of(JsonNode geometry) throws BrokenOutline {
    Geometry shape = new OutlineShape().read(geometry);
    Coordinate[] points = shape.getCoordinates();
    Envelope box = shape.getEnvelopeInternal();
    if (looksSwapped(box)) {
      throw new BrokenOutline(OutlineRules.swapped(points[0].x, points[0].y));
    }
    for (Coordinate point : points) {
      if (!(Math.abs(point.x) <= 180 && Math.abs(point.y) <= 90)) {
        throw new BrokenOutline(OutlineRules.notDegrees(point.x, point.y));
      }
    }
    TopologyValidationError error = new IsValidOp(shape).getValidationError();
    if (error != null) {
      Coordinate where = error.getCoordinate();
      throw new BrokenOutline(OutlineRules.crosses(where.x, where.y));
    }
    return shape;
  }

  /** Việt Nam lies between 100° and 120° east, 4° and 25° north. */
  private static boolean looksSwapped(Envelope box) {
    return box.getMinX() >= 4
        && box.getMaxX() <= 25
        && box.getMinY() >= 100
        && box.getMaxY() <= 120;
  }

  private Geometry read(JsonNode geometry) throws BrokenOutline {
    String type = geometry.path("type").asString("");
    JsonNode coordinates = geometry.path("coordinates");
    List<Polygon> parts = new ArrayList<>();
    if (type.equals("Polygon")) {
      parts.add(polygon(coordinates));
    } else if (type.equals("MultiPolygon")) {
      for (JsonNode part : coordinates) {
        parts.add(polygon(part));
      }
    }
    if (parts.isEmpty()) {
      throw new BrokenOutline(OutlineRules.notAnArea(type.isEmpty() ? "null" : type));
    }
    return parts.size() == 1
        ? parts.getFirst()
        : SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new));
  }

  private Polygon polygon(JsonNode nested) throws BrokenOutline {
    List<LinearRing> lines = new ArrayList<>();
    for (JsonNode ring : nested) {
      lines.add(ring(ring));
    }
    if (lines.isEmpty()) {
      throw new BrokenOutline(OutlineRules.notClosed(rings + 1));
    }
    LinearRing shell = lines.removeFirst();
    return SHAPES.createPolygon(shell, lines.toArray(LinearRing[]::new));
  }

  private LinearRing ring(JsonNode points) throws BrokenOutline {
    rings++;
    Coordinate[] line = new Coordinate[points.size()];
    int at = 0;
    for (JsonNode point : points) {
      if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
        throw new BrokenOutline(OutlineRules.notAPoint(rings));
      }
      line[at++] = new Coordinate(point.path(0).asDouble(), point.path(1).asDouble());
    }
    if (line.length < 4 || !line[0].equals2D(line[line.length - 1])) {
      throw new BrokenOutline(OutlineRules.notClosed(rings));
    }
    return SHAPES.createLinearRing(line);
  }
}
