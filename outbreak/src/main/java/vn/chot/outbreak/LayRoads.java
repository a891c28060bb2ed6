package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lays roads from cell to cell along the cheapest way: the national road from the border gate
 * through the city along the coast, provincial roads to the district towns, local roads to the
 * communes. An existing road costs less than new ground, so roads join.
 */
final class LayRoads {
  private record Step(double cost, int cell) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int byCost = Double.compare(cost, other.cost);
      return byCost == 0 ? Integer.compare(cell, other.cell) : byCost;
    }
  }

  private final Ground ground;
  private final boolean[] river;
  private final Territory territory;
  private final Road.Rank[] laid;
  private final boolean[] onRoad;

  LayRoads(Ground ground, boolean[] river, Territory territory) {
    this.ground = ground;
    this.river = river;
    this.territory = territory;
    this.laid = new Road.Rank[ground.edges().size()];
    this.onRoad = new boolean[ground.cells()];
  }

  /**
   * Where roads leave the province: the main border gate, a lesser gate, the ways to the next
   * provinces.
   */
  record Exits(int gate, int lesserGate, int west, int east) {}

  static Exits exits(Ground ground, Territory territory) {
    int city = territory.city();
    int gate =
        exit(
            ground,
            territory,
            Land.ABROAD,
            cell -> ground.height()[cell] + 0.004 * ground.distance(cell, city));
    int lesser =
        exit(
            ground,
            territory,
            Land.ABROAD,
            cell -> ground.height()[cell] - 0.03 * ground.distance(cell, gate));
    int west =
        exit(
            ground,
            territory,
            Land.NEIGHBOUR,
            cell -> 3 * ground.cellX()[cell] + near(ground, cell));
    int east =
        exit(
            ground,
            territory,
            Land.NEIGHBOUR,
            cell -> -3 * ground.cellX()[cell] + near(ground, cell));
    return new Exits(gate, lesser, west, east);
  }

  private static double near(Ground ground, int cell) {
    return 4 * Math.abs(Relief.inland(ground.cellX()[cell], ground.cellY()[cell]) - 9_000);
  }

  private static int exit(
      Ground ground,
      Territory territory,
      Land beyond,
      java.util.function.IntToDoubleFunction cost) {
    return territory.cells().getFirst().stream()
        .filter(cell ->
            Arrays.stream(ground.rings()[cell])
                .anyMatch(e -> ground.land()[ground.edges().get(e).beyond(cell)] == beyond))
        .min(
            Comparator.comparingDouble((Integer cell) -> cost.applyAsDouble(cell))
                .thenComparing(cell -> cell))
        .orElse(territory.city());
  }

  List<Road> laid(Exits exits) {
    onRoad[territory.city()] = true;
    for (int goal : new int[] {exits.gate(), territory.port(), exits.east(), exits.west()}) {
      join(goal, Road.Rank.NATIONAL);
    }
    for (Unit district : territory.of(Level.DISTRICT)) {
      join(cellOf(district), Road.Rank.PROVINCIAL);
    }
    join(exits.lesserGate(), Road.Rank.PROVINCIAL);
    for (Unit commune : territory.of(Level.COMMUNE)) {
      join(cellOf(commune), Road.Rank.LOCAL);
    }
    return traced();
  }

  private int cellOf(Unit unit) {
    return territory.cells().get(unit.id() - 1).stream()
        .filter(
            cell -> ground.cellX()[cell] == unit.seatX() && ground.cellY()[cell] == unit.seatY())
        .findFirst()
        .orElseThrow();
  }

  /**
   * Ties a cell to the nearest road; on an island without one, the cell becomes the start of the
   * island's roads.
   */
  private void join(int start, Road.Rank rank) {
    double[] reach = new double[ground.cells()];
    int[] back = new int[ground.cells()];
    Arrays.fill(reach, Double.MAX_VALUE);
    PriorityQueue<Step> waiting = new PriorityQueue<>(List.of(new Step(0, start)));
    reach[start] = 0;
    int end = -1;
    while (!waiting.isEmpty() && end < 0) {
      Step step = waiting.remove();
      if (onRoad[step.cell()]) {
        end = step.cell();
      } else if (step.cost() <= reach[step.cell()]) {
        for (int edge : ground.rings()[step.cell()]) {
          int next = ground.edges().get(edge).beyond(step.cell());
          double cost = step.cost() + cost(edge);
          if (ground.home(next) && cost < reach[next]) {
            reach[next] = cost;
            back[next] = edge;
            waiting.add(new Step(cost, next));
          }
        }
      }
    }
    for (int cell = end;
        cell >= 0 && cell != start;
        cell = ground.edges().get(back[cell]).beyond(cell)) {
      onRoad[cell] = true;
      laid[back[cell]] = rank;
    }
    onRoad[start] = true;
  }

  private double cost(int number) {
    Ground.Edge edge = ground.edges().get(number);
    double slope = Math.abs(ground.height()[edge.left()] - ground.height()[edge.right()]);
    double coast = ground.height()[edge.left()] > 400 ? 1.3 : 1;
    return ground.distance(edge.left(), edge.right()) * (1 + slope / 90) * coast
        + (river[number] ? 1_500 : 0);
  }

  /** The roads as lines from junction to junction, smoothed. */
  private List<Road> traced() {
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
