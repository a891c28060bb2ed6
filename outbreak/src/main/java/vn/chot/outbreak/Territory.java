package vn.chot.outbreak;

import java.util.List;

/**
 * The units and the cells they are made of.
 *
 * @param units in the order of their ids: the province, districts, communes, hamlets
 * @param cells the cells of each unit, in the same order
 * @param weight people of each cell, in any measure
 * @param city the cell of the provincial city's middle; {@code port} that of the second town
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Territory(List<Unit> units, List<List<Integer>> cells, double[] weight, int city, int port) {
  Unit unit(int id) {
    return units.get(id - 1);
  }

  List<Unit> of(Level level) {
    return units.stream().filter(unit -> unit.level() == level).toList();
  }

  List<Unit> below(Unit parent) {
    return units.stream().filter(unit -> unit.parent() == parent.id()).toList();
  }

  /** What the cells of a unit weigh. */
  double weight(int id) {
    double sum = 0;
    for (int cell : cells.get(id - 1)) {
      sum += weight[cell];
    }
    return sum;
  }
}
