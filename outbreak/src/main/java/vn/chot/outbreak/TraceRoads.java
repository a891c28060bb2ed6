package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the edges that roads cross into lines. */
final class TraceRoads {
  private final Ground ground;
  private final Road.@Nullable Rank[] laid;

  TraceRoads(Ground ground, Road.@Nullable Rank[] laid) {
    this.ground = ground;
    this.laid = laid;
  }

  /** The roads as lines from junction to junction, smoothed. */
  List<Road> traced() {
    int[][] at = new int[ground.cells()][0];
    for (int number = 0; number < laid.length; number++) {
      if (laid[number] != null) {
        for (int cell :
            new int[] {ground.edges().get(number).left(), ground.edges().get(number).right()}) {
          at[cell] = Arrays.copyOf(at[cell], at[cell].length + 1);
          at[cell][at[cell].length - 1] = number;
        }
      }
    }
    boolean[] seen = new boolean[laid.length];
    List<Road> roads = new ArrayList<>();
    for (int cell = 0; cell < at.length; cell++) {
      if (node(at[cell])) {
        for (int edge : at[cell]) {
          if (!seen[edge]) {
            roads.add(trace(at, seen, cell, edge));
          }
        }
      }
    }
    roads.sort(Comparator.comparing(Road::rank));
    return roads;
  }

  private boolean node(int[] edges) {
    return edges.length > 0 && (edges.length != 2 || laid[edges[0]] != laid[edges[1]]);
  }

  private Road trace(int[][] at, boolean[] seen, int start, int first) {
    List<Integer> cells = new ArrayList<>(List.of(start));
    int edge = first;
    int cell = start;
    while (true) {
      seen[edge] = true;
      cell = ground.edges().get(edge).beyond(cell);
      cells.add(cell);
      if (node(at[cell])) {
        break;
      }
      edge = at[cell][0] == edge ? at[cell][1] : at[cell][0];
    }
    int[] line = new int[cells.size() * 2];
    for (int i = 0; i < cells.size(); i++) {
      line[2 * i] = ground.cellX()[cells.get(i)];
      line[2 * i + 1] = ground.cellY()[cells.get(i)];
    }
    return new Road(laid[first], Lines.smooth(line));
  }
}
