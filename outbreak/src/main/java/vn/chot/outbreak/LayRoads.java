package vn.chot.outbreak;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

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
  private final Road.@Nullable Rank[] laid;
  private final boolean[] onRoad;

  LayRoads(Ground ground, boolean[] river, Territory territory) {
    this.ground = ground;
    this.river = river;
    this.territory = territory;
    this.laid = new Road.Rank[ground.edges().size()];
    this.onRoad = new boolean[ground.cells()];
  }

  List<Road> laid(BorderExits exits) {
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
    return new TraceRoads(ground, laid).traced();
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
}
