package vn.chot.outbreak;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;

/**
 * The cells where roads leave the province.
 *
 * @param gate the main border gate, low and not far from the city's meridian of the coast
 * @param lesserGate another, far from it
 * @param west towards the next province along the coast; {@code east} likewise
 */
record BorderExits(int gate, int lesserGate, int west, int east) {
  static BorderExits of(Ground ground, Territory territory) {
    double city = along(ground, territory.city());
    int gate =
        exit(
            ground,
            territory,
            Land.ABROAD,
            cell -> ground.height()[cell] + 0.02 * Math.abs(along(ground, cell) - city));
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
            cell -> 3 * along(ground, cell) + shore(ground, cell));
    int east =
        exit(
            ground,
            territory,
            Land.NEIGHBOUR,
            cell -> shore(ground, cell) - 3 * along(ground, cell));
    return new BorderExits(gate, lesser, west, east);
  }

  private static double along(Ground ground, int cell) {
    return Relief.along(ground.cellX()[cell], ground.cellY()[cell]);
  }

  private static double shore(Ground ground, int cell) {
    return 4 * Math.abs(Relief.inland(ground.cellX()[cell], ground.cellY()[cell]) - 9_000);
  }

  private static int exit(
      Ground ground, Territory territory, Land beyond, IntToDoubleFunction cost) {
    return territory.cells().getFirst().stream()
        .filter(cell -> borders(ground, cell, beyond))
        .min(
            Comparator.comparingDouble((Integer cell) -> cost.applyAsDouble(cell))
                .thenComparing(cell -> cell))
        .orElse(territory.city());
  }

  private static boolean borders(Ground ground, int cell, Land beyond) {
    return Arrays.stream(ground.rings()[cell])
        .anyMatch(edge -> ground.land()[ground.edges().get(edge).beyond(cell)] == beyond);
  }
}
