package vn.chot.outbreak;

import java.util.List;

/**
 * How densely people live: plains more than hills, the coast more than inland, towns most of all.
 */
final class Settlement {
  /**
   * A place that draws people.
   *
   * @param cell where it is
   * @param peak density in its middle, the plain's being 1
   * @param reach how far it is felt, in units
   */
  record Town(int cell, double peak, double reach) {}

  private Settlement() {}

  /** People of each home cell, in a measure of its own. */
  static double[] weights(Ground ground, Chance chance, List<Town> towns) {
    Noise noise = new Noise(chance);
    double[] weight = new double[ground.cells()];
    for (int cell = 0; cell < weight.length; cell++) {
      if (ground.home(cell) && ground.rings()[cell].length > 0) {
        double density =
            countryside(ground, cell)
                * (1 + 0.5 * noise.at(ground.cellX()[cell], ground.cellY()[cell], 9_000, 2));
        for (Town town : towns) {
          double far = ground.distance(cell, town.cell()) / town.reach();
          density += far > 4 ? 0 : town.peak() * StrictMath.exp(-far * far);
        }
        weight[cell] = density * ground.area(cell);
      }
    }
    return weight;
  }

  private static double countryside(Ground ground, int cell) {
    double height = ground.height()[cell];
    double base = 0.05 + 0.95 / (1 + height * height / 14_000);
    for (int edge : ground.rings()[cell]) {
      if (ground.sea(ground.edges().get(edge).beyond(cell))) {
        return base * 1.5;
      }
    }
    return base;
  }
}
