package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The outlines of the units, out of the bent edges of their cells. Neighbours share every point of
 * their border, and a unit's outline is made of its parts', so nothing gapes and nothing overlaps
 * on any level.
 */
final class UnitShapes {
  private static final GeometryFactory PLANE = new GeometryFactory();

  private final Ground ground;
  private final BendEdges bends;

  UnitShapes(Ground ground, BendEdges bends) {
    this.ground = ground;
    this.bends = bends;
  }

  /** Polygons or multi-polygons in units of the frame, one for each unit in the order of ids. */
  List<Geometry> of(Territory territory) {
    Geometry[] shapes = new Geometry[territory.units().size()];
    for (int id = shapes.length; id >= 1; id--) {
      Unit unit = territory.unit(id);
      List<Geometry> pieces = new ArrayList<>();
      if (unit.level() == Level.HAMLET) {
        territory.cells().get(id - 1).forEach(cell -> pieces.add(cell(cell)));
      } else {
        territory.below(unit).forEach(part -> pieces.add(shapes[part.id() - 1]));
      }
      shapes[id - 1] = CoverageUnion.union(pieces.toArray(Geometry[]::new));
    }
    return List.of(shapes);
  }

  /** The ground beyond the province's borders that is of this kind, as far as the frame reaches. */
  Geometry beyond(Land land) {
    List<Geometry> pieces = new ArrayList<>();
    for (int cell = 0; cell < ground.cells(); cell++) {
      if (ground.land()[cell] == land && ground.rings()[cell].length > 0) {
        pieces.add(cell(cell));
      }
    }
    return CoverageUnion.union(pieces.toArray(Geometry[]::new));
  }

  private Geometry cell(int cell) {
    int[] ring = ground.rings()[cell];
    List<int[]> sides = new ArrayList<>();
    for (int i = 0; i < ring.length; i++) {
      Ground.Edge edge = ground.edges().get(ring[i]);
      Ground.Edge next = ground.edges().get(ring[(i + 1) % ring.length]);
      boolean forward = edge.to() == next.from() || edge.to() == next.to();
      int[] line = bends.line(ring[i]);
      sides.add(forward ? line : Lines.reversed(line));
    }
    int[] line = Lines.joined(sides);
    Coordinate[] points = new Coordinate[line.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(line[2 * i], line[2 * i + 1]);
    }
    return PLANE.createPolygon(points);
  }
}
