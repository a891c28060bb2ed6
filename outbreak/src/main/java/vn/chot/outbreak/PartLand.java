package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Parts a stretch of cells into connected regions of like weight: the farthest cell becomes the
 * next seed, each cell goes to the nearest seed, seeds move to the middle of their region, again.
 * Distance counts double where many people live (so regions are small there), across rivers and up
 * slopes (so borders follow them).
 */
final class PartLand {
  private static final int ROUNDS = 3;

  private record Step(double cost, int cell) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int byCost = Double.compare(cost, other.cost);
      return byCost == 0 ? Integer.compare(cell, other.cell) : byCost;
    }
  }

  private final Ground ground;
  private final double[] weight;
  private final double[] cost;
  private final int[] region;
  private final double[] reach;
  private final boolean[] inside;
  private final List<int[]> ferries = new ArrayList<>();

  /**
   * @param weight people of each cell, in any measure
   * @param river edges along which a river runs
   */
  PartLand(Ground ground, double[] weight, boolean[] river) {
    this.ground = ground;
    this.weight = weight;
    this.region = new int[ground.cells()];
    this.reach = new double[ground.cells()];
    this.inside = new boolean[ground.cells()];
    this.cost = new double[ground.edges().size()];
    for (int i = 0; i < cost.length; i++) {
      Ground.Edge edge = ground.edges().get(i);
      double people = Math.sqrt(Math.sqrt(density(edge.left()) + density(edge.right())));
      double slope = Math.abs(ground.height()[edge.left()] - ground.height()[edge.right()]);
      double length = ground.distance(edge.left(), edge.right());
      cost[i] = length * people * (river[i] ? 2.6 : 1) * (1 + slope / 160);
    }
  }

  private double density(int cell) {
    return ground.rings()[cell].length == 0 ? 0 : weight[cell] / ground.area(cell);
  }

  /** The regions, each a list of cells; {@code first} is the seed of the first. */
  List<List<Integer>> parted(List<Integer> cells, int count, int first) {
    for (int cell : cells) {
      inside[cell] = true;
    }
    ferries.clear();
    ferries.addAll(new Ferries(ground, inside).between(cells));
    List<Integer> seeds = new ArrayList<>(List.of(first));
    reset(cells);
    spread(List.of(first), 0);
    while (seeds.size() < Math.min(count, cells.size())) {
      int farthest = farthest(cells);
      spread(List.of(farthest), seeds.size());
      seeds.add(farthest);
    }
    for (int round = 0; round < ROUNDS; round++) {
      seeds = middles(cells, seeds.size());
      reset(cells);
      spread(seeds, 0);
    }
    List<List<Integer>> regions = grouped(cells, seeds.size());
    for (int cell : cells) {
      inside[cell] = false;
    }
    return regions;
  }

  private List<List<Integer>> grouped(List<Integer> cells, int count) {
    List<List<Integer>> regions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      regions.add(new ArrayList<>());
    }
    for (int cell : cells) {
      regions.get(region[cell]).add(cell);
    }
    return regions;
  }

  private void reset(List<Integer> cells) {
    for (int cell : cells) {
      reach[cell] = Double.MAX_VALUE;
      region[cell] = 0;
    }
  }

  private int farthest(List<Integer> cells) {
    int best = cells.getFirst();
    for (int cell : cells) {
      if (reach[cell] > reach[best]) {
        best = cell;
      }
    }
    return best;
  }

  /**
   * Spreads from seeds, the first of which bears this number, as far as they are nearer than what
   * was there.
   */
  private void spread(List<Integer> seeds, int number) {
    PriorityQueue<Step> waiting = new PriorityQueue<>();
    for (int i = 0; i < seeds.size(); i++) {
      take(waiting, seeds.get(i), 0, number + i);
    }
    while (!waiting.isEmpty()) {
      Step step = waiting.remove();
      if (step.cost() > reach[step.cell()]) {
        continue;
      }
      for (int edge : ground.rings()[step.cell()]) {
        int next = ground.edges().get(edge).beyond(step.cell());
        if (inside[next]) {
          take(waiting, next, step.cost() + cost[edge], region[step.cell()]);
        }
      }
      for (int[] ferry : ferries) {
        if (ferry[0] == step.cell() || ferry[1] == step.cell()) {
          int next = ferry[0] == step.cell() ? ferry[1] : ferry[0];
          take(
              waiting,
              next,
              step.cost() + 0.3 * ground.distance(ferry[0], ferry[1]),
              region[step.cell()]);
        }
      }
    }
  }

  private void take(PriorityQueue<Step> waiting, int cell, double cost, int number) {
    if (cost < reach[cell]) {
      reach[cell] = cost;
      region[cell] = number;
      waiting.add(new Step(cost, cell));
    }
  }

  /** For each region the cell nearest to the middle of its ground. */
  private List<Integer> middles(List<Integer> cells, int count) {
    double[] x = new double[count];
    double[] y = new double[count];
    double[] sum = new double[count];
    for (int cell : cells) {
      double share = Math.sqrt(weight[cell] * ground.area(cell));
      x[region[cell]] += ground.cellX()[cell] * share;
      y[region[cell]] += ground.cellY()[cell] * share;
      sum[region[cell]] += share;
    }
    int[] best = new int[count];
    double[] nearest = new double[count];
    Arrays.fill(nearest, Double.MAX_VALUE);
    for (int cell : cells) {
      int of = region[cell];
      double dx = ground.cellX()[cell] - x[of] / sum[of];
      double dy = ground.cellY()[cell] - y[of] / sum[of];
      if (dx * dx + dy * dy < nearest[of]) {
        nearest[of] = dx * dx + dy * dy;
        best[of] = cell;
      }
    }
    return Arrays.stream(best).boxed().toList();
  }
}
