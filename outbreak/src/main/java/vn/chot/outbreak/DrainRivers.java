package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lets water run from corner to corner down to the sea. The ground is first flooded from the coast
 * upwards (Barnes, Lehman, Mulla: Priority-flood, 2014), so every corner drains and no hollow holds
 * a lake.
 */
final class DrainRivers {
  private static final int SEEN = 55;

  private record Wet(double level, int corner) implements Comparable<Wet> {
    @Override
    public int compareTo(Wet other) {
      int byLevel = Double.compare(level, other.level);
      return byLevel == 0 ? Integer.compare(corner, other.corner) : byLevel;
    }
  }

  private final Ground ground;
  private final int[][] edgesAt;
  private final double[] height;
  private final int[] down;
  private final int[] flow;
  private final boolean[] isRiver;

  DrainRivers(Ground ground) {
    this.ground = ground;
    int corners = ground.cornerX().length;
    this.edgesAt = edgesAt(corners);
    this.height = new double[corners];
    this.down = new int[corners];
    this.flow = new int[corners];
    this.isRiver = new boolean[ground.edges().size()];
    run();
  }

  /** Whether a river runs along this edge. */
  boolean[] along() {
    return isRiver;
  }

  private int[][] edgesAt(int corners) {
    int[][] at = new int[corners][0];
    for (int number = 0; number < ground.edges().size(); number++) {
      Ground.Edge edge = ground.edges().get(number);
      for (int corner : new int[] {edge.from(), edge.to()}) {
        at[corner] = Arrays.copyOf(at[corner], at[corner].length + 1);
        at[corner][at[corner].length - 1] = number;
      }
    }
    return at;
  }

  private boolean dry(int number) {
    Ground.Edge edge = ground.edges().get(number);
    return !ground.sea(edge.left()) && !ground.sea(edge.right());
  }

  private void run() {
    Arrays.fill(down, -1);
    boolean[] reached = new boolean[height.length];
    PriorityQueue<Wet> waiting = new PriorityQueue<>();
    for (int corner = 0; corner < height.length; corner++) {
      boolean coast = false;
      double sum = 0;
      for (int number : edgesAt[corner]) {
        Ground.Edge edge = ground.edges().get(number);
        coast |= ground.sea(edge.left()) != ground.sea(edge.right());
        sum += ground.height()[edge.left()] + ground.height()[edge.right()];
      }
      height[corner] = edgesAt[corner].length == 0 ? 0 : sum / edgesAt[corner].length / 2;
      if (coast) {
        reached[corner] = true;
        waiting.add(new Wet(0, corner));
      }
    }
    List<Integer> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Wet wet = waiting.remove();
      order.add(wet.corner());
      for (int number : edgesAt[wet.corner()]) {
        int next = ground.edges().get(number).otherCorner(wet.corner());
        if (dry(number) && !reached[next]) {
          reached[next] = true;
          down[next] = number;
          waiting.add(new Wet(Math.max(wet.level() + 0.01, height[next]), next));
        }
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      int corner = order.get(i);
      flow[corner]++;
      if (down[corner] >= 0) {
        flow[ground.edges().get(down[corner]).otherCorner(corner)] += flow[corner];
        isRiver[down[corner]] = flow[corner] >= SEEN;
      }
    }
  }

  /** The rivers inside the province, the largest first. */
  List<River> rivers(BendEdges bends, List<String> names) {
    return new FollowRivers(ground, bends, down, flow, isRiver).found(names);
  }
}
