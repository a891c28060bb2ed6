package vn.chot.outbreak;

import java.util.List;

/**
 * The ground as cells that fit together: a planar map of cells, corners and edges.
 *
 * <p>Every edge lies between two cells and two corners; a cell knows the edges around it in ring
 * order. Arrays are indexed by the number of the cell, corner or edge; coordinates are whole units
 * of the frame.
 *
 * @param cellX the points around which cells grew, with {@code cellY}
 * @param land whose ground each cell is
 * @param height metres above the sea, of cells
 * @param rings the edges around each cell, in ring order; empty for cells at the frame's rim
 * @param cornerX where three cells meet, with {@code cornerY}
 * @param edges the borders between cells
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Ground(
    int[] cellX,
    int[] cellY,
    Land[] land,
    double[] height,
    int[][] rings,
    int[] cornerX,
    int[] cornerY,
    List<Edge> edges) {

  /**
   * The border between two cells.
   *
   * @param left a cell; {@code right} the other, with the larger number
   * @param from a corner; {@code to} the other
   */
  record Edge(int left, int right, int from, int to) {
    int beyond(int cell) {
      return cell == left ? right : left;
    }

    int otherCorner(int corner) {
      return corner == from ? to : from;
    }
  }

  int cells() {
    return cellX.length;
  }

  boolean home(int cell) {
    return land[cell] == Land.HOME;
  }

  boolean sea(int cell) {
    return land[cell] == Land.SEA;
  }

  /** The distance between the middles of two cells, in units. */
  double distance(int a, int b) {
    double dx = cellX[a] - cellX[b];
    double dy = cellY[a] - cellY[b];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The cell's size in km², by its corners. */
  double area(int cell) {
    int[] ring = rings[cell];
    double twice = 0;
    for (int number : ring) {
      Edge edge = edges.get(number);
      double cross =
          (double) (cornerX[edge.from()] - cellX[cell]) * (cornerY[edge.to()] - cellY[cell])
              - (double) (cornerX[edge.to()] - cellX[cell]) * (cornerY[edge.from()] - cellY[cell]);
      twice += Math.abs(cross);
    }
    return twice / 2 * MapFrame.SQUARE_KILOMETRES;
  }
}
