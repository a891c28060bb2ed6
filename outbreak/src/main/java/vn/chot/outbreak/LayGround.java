package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Covers the frame with the Voronoi cells of strewn points and ties cells, corners and edges
 * together.
 */
final class LayGround {
  /** Corners nearer than this become one; else rounding could turn a cell inside out. */
  private static final int SHORTEST = 60;

  private final List<Coordinate> sites;
  private final List<int[]> corners = new ArrayList<>();
  private final Map<Long, Integer> cornerAt = new HashMap<>();
  private final int[][] cornersOf;

  private LayGround(List<Coordinate> sites) {
    this.sites = sites;
    this.cornersOf = new int[sites.size()][];
  }

  static Ground laid(Relief relief, Chance chance) {
    LayGround laying = new LayGround(new SowSites(relief).sown(chance));
    laying.cut();
    return laying.tied(relief);
  }

  private void cut() {
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(sites);
    builder.setClipEnvelope(
        new Envelope(-60_000, Relief.SIDE + 60_000, -60_000, Relief.SIDE + 60_000));
    Geometry cells = builder.getDiagram(new GeometryFactory());
    Map<Coordinate, Integer> numbers = new HashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      numbers.put(sites.get(i), i);
    }
    for (int i = 0; i < cells.getNumGeometries(); i++) {
      Geometry cell = cells.getGeometryN(i);
      Integer number = numbers.get((Coordinate) cell.getUserData());
      if (number != null) {
        Coordinate[] ring = cell.getCoordinates();
        cornersOf[number] = new int[ring.length - 1];
        for (int k = 0; k < ring.length - 1; k++) {
          cornersOf[number][k] = corner(ring[k]);
        }
      }
    }
  }

  private int corner(Coordinate point) {
    int x = (int) Math.rint(point.x);
    int y = (int) Math.rint(point.y);
    return cornerAt.computeIfAbsent(
        ((long) x << 32) ^ (y & 0xFFFFFFFFL),
        key -> {
          corners.add(new int[] {x, y});
          return corners.size() - 1;
        });
  }

  private Ground tied(Relief relief) {
    int[] one = merged();
    Map<Long, int[]> open = new HashMap<>();
    List<Ground.Edge> edges = new ArrayList<>();
    int[][] rings = new int[sites.size()][];
    int[] lengths = new int[sites.size()];
    for (int cell = 0; cell < sites.size(); cell++) {
      int[] ring = cornersOf[cell];
      rings[cell] = new int[ring.length];
      Arrays.fill(rings[cell], -1);
      for (int k = 0; k < ring.length; k++) {
        int a = one[ring[k]];
        int b = one[ring[(k + 1) % ring.length]];
        if (a != b) {
          long key = ((long) Math.min(a, b) << 32) | Math.max(a, b);
          int[] waiting = open.remove(key);
          if (waiting == null) {
            open.put(key, new int[] {cell, k});
          } else {
            rings[cell][k] = edges.size();
            rings[waiting[0]][waiting[1]] = edges.size();
            edges.add(new Ground.Edge(waiting[0], cell, a, b));
          }
        } else {
          lengths[cell]++;
        }
      }
    }
    for (int cell = 0; cell < sites.size(); cell++) {
      rings[cell] = closed(rings[cell], lengths[cell]);
    }
    return named(relief, rings, edges);
  }

  /**
   * The ring without its vanished sides; empty when a side has no neighbour, at the rim of the
   * frame.
   */
  private static int[] closed(int[] ring, int vanished) {
    int[] kept = Arrays.stream(ring).filter(edge -> edge >= 0).toArray();
    return kept.length == ring.length - vanished ? kept : new int[0];
  }

  /** For each corner the one it became. */
  private int[] merged() {
    int[] one = new int[corners.size()];
    Arrays.setAll(one, i -> i);
    for (int[] ring : cornersOf) {
      for (int k = 0; k < ring.length; k++) {
        int a = root(one, ring[k]);
        int b = root(one, ring[(k + 1) % ring.length]);
        int[] p = corners.get(ring[k]);
        int[] q = corners.get(ring[(k + 1) % ring.length]);
        if (a != b && Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) < SHORTEST) {
          one[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    for (int i = 0; i < one.length; i++) {
      one[i] = root(one, i);
    }
    return one;
  }

  private static int root(int[] one, int corner) {
    int found = corner;
    while (one[found] != found) {
      found = one[found];
    }
    return found;
  }

  private Ground named(Relief relief, int[][] rings, List<Ground.Edge> edges) {
    int count = sites.size();
    int[] x = new int[count];
    int[] y = new int[count];
    Land[] land = new Land[count];
    double[] height = new double[count];
    for (int cell = 0; cell < count; cell++) {
      x[cell] = (int) sites.get(cell).x;
      y[cell] = (int) sites.get(cell).y;
      land[cell] = relief.at(x[cell], y[cell]);
      height[cell] = land[cell] == Land.SEA ? 0 : relief.height(x[cell], y[cell]);
    }
    int[] cornerX = corners.stream().mapToInt(c -> c[0]).toArray();
    int[] cornerY = corners.stream().mapToInt(c -> c[1]).toArray();
    Ground ground = new Ground(x, y, land, height, rings, cornerX, cornerY, List.copyOf(edges));
    SettleLand.settled(ground);
    return ground;
  }
}
