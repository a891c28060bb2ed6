package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the straight edge between two cells crooked as real borders are, and never lets two edges
 * cross.
 *
 * <p>An edge may stray only inside a kite around it, which lies in the two triangles it makes with
 * its cells' middles; no two kites overlap. It is halved there again and again (Amit Patel, "Noisy
 * edges", Red Blob Games, 2010).
 */
final class BendEdges {
  private static final double SHARE = 0.62;
  private static final double FINEST = 150;

  private final Ground ground;
  private final Chance chance;
  private final int[][] bent;

  BendEdges(Ground ground, Chance chance) {
    this.ground = ground;
    this.chance = chance;
    this.bent = new int[ground.edges().size()][];
  }

  /** The edge's points as x, y, x, y … from its first corner to its second. */
  int[] line(int edge) {
    int[] known = bent[edge];
    if (known == null) {
      known = bend(edge);
      bent[edge] = known;
    }
    return known;
  }

  private int[] bend(int number) {
    Ground.Edge edge = ground.edges().get(number);
    double[] a = {ground.cornerX()[edge.from()], ground.cornerY()[edge.from()]};
    double[] b = {ground.cornerX()[edge.to()], ground.cornerY()[edge.to()]};
    double[] p = beside(a, b, edge.left());
    double[] q = beside(a, b, edge.right());
    List<double[]> points = new ArrayList<>();
    points.add(a);
    halve(points, chance.split(number), a, p, b, q);
    points.add(b);
    int[] line = new int[points.size() * 2];
    for (int i = 0; i < points.size(); i++) {
      line[2 * i] = (int) Math.rint(points.get(i)[0]);
      line[2 * i + 1] = (int) Math.rint(points.get(i)[1]);
    }
    return line;
  }

  /**
   * How far the edge may stray towards a cell: a share of the way from the edge's middle, at right
   * angles, to the rim of the triangle that the edge makes with the cell's middle.
   */
  private double[] beside(double[] a, double[] b, int cell) {
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    double px = ground.cellX()[cell] - a[0];
    double py = ground.cellY()[cell] - a[1];
    double square = dx * dx + dy * dy;
    double foot = (px * dx + py * dy) / square;
    double height = (dx * py - dy * px) / square * 0.5 / Math.max(foot, 1 - foot) * SHARE;
    return new double[] {a[0] + dx / 2 - dy * height, a[1] + dy / 2 + dx * height};
  }

  /**
   * Adds the points strictly between {@code a} and {@code c}; {@code b} and {@code d} are the
   * quadrangle's other corners.
   */
  private static void halve(
      List<double[]> points, Chance chance, double[] a, double[] b, double[] c, double[] d) {
    double dx = a[0] - c[0];
    double dy = a[1] - c[1];
    if (dx * dx + dy * dy < FINEST * FINEST || width(b, d) < 40) {
      return;
    }
    double p = 0.3 + 0.4 * chance.unit();
    double q = 0.3 + 0.4 * chance.unit();
    double[] e = blend(a, d, p);
    double[] f = blend(b, c, p);
    double[] g = blend(a, b, q);
    double[] i = blend(d, c, q);
    double[] h = blend(e, f, q);
    double s = 0.8 + 0.4 * chance.unit();
    double t = 0.8 + 0.4 * chance.unit();
    halve(points, chance, a, blend(g, b, 1 - s), h, blend(e, d, 1 - t));
    points.add(h);
    halve(points, chance, h, blend(f, c, 1 - s), c, blend(i, d, 1 - t));
  }

  private static double width(double[] b, double[] d) {
    return Math.abs(b[0] - d[0]) + Math.abs(b[1] - d[1]);
  }

  private static double[] blend(double[] a, double[] b, double t) {
    return new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t};
  }
}
