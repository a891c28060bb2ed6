package vn.chot.outbreak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The shortest crossings that tie the islands of a stretch of cells to the rest of it. */
final class Ferries {
  private final Ground ground;
  private final boolean[] inside;
  private final boolean[] reached;

  Ferries(Ground ground, boolean[] inside) {
    this.ground = ground;
    this.inside = inside;
    this.reached = new boolean[inside.length];
  }

  /** Pairs of cells, one on each side of the water. */
  List<int[]> between(List<Integer> cells) {
    List<int[]> ferries = new ArrayList<>();
    List<Integer> tied = new ArrayList<>();
    List<Integer> loose = new ArrayList<>(cells);
    reach(cells.getFirst(), tied, loose);
    while (!loose.isEmpty()) {
      int[] best = {loose.getFirst(), tied.getFirst()};
      double shortest = Double.MAX_VALUE;
      for (int cell : loose) {
        for (int other : tied) {
          double far = ground.distance(cell, other);
          if (far < shortest) {
            shortest = far;
            best = new int[] {cell, other};
          }
        }
      }
      ferries.add(best);
      reach(best[0], tied, loose);
    }
    return ferries;
  }

  private void reach(int start, List<Integer> tied, List<Integer> loose) {
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    reached[start] = true;
    while (!waiting.isEmpty()) {
      int cell = waiting.remove();
      tied.add(cell);
      for (int edge : ground.rings()[cell]) {
        int next = ground.edges().get(edge).beyond(cell);
        if (inside[next] && !reached[next]) {
          reached[next] = true;
          waiting.add(next);
        }
      }
    }
    loose.removeIf(cell -> reached[cell]);
  }
}
