package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;

/**
 * The islands off the coast: one large, a few middling, an archipelago; each a ragged ellipse drawn
 * out along the coast.
 */
final class Islands {
  private record Island(double along, double inland, double length, double width) {}

  private final List<Island> all;

  private Islands(List<Island> all) {
    this.all = all;
  }

  static Islands strewn(Chance chance) {
    List<Island> found = new ArrayList<>();
    found.add(new Island(chance.between(8_000, 16_000), -19_000, 9_000, 4_200));
    found.add(new Island(chance.between(-22_000, -16_000), -12_000, 4_200, 2_300));
    found.add(new Island(chance.between(27_000, 33_000), -14_500, 4_800, 2_400));
    for (int i = 0; i < 14; i++) {
      double along = chance.between(-30_000, 38_000);
      found.add(
          new Island(
              along,
              chance.between(-29_000, -9_500),
              chance.between(900, 2_600),
              chance.between(700, 1_300)));
    }
    for (int i = 0; i < 9; i++) {
      found.add(
          new Island(
              17_500 + i * 2_300,
              -24_500 - chance.between(-1_800, 1_800) + i * 500,
              chance.between(800, 1_500),
              800));
    }
    return new Islands(found);
  }

  boolean holds(double along, double inland, Noise ragged) {
    if (inland > -6_500) {
      return false;
    }
    for (Island island : all) {
      double across = (along - island.along()) / island.length();
      double up = (inland - island.inland()) / island.width();
      if (Math.abs(across) < 2
          && Math.abs(up) < 2
          && across * across + up * up < 1 + 1.3 * ragged.at(along, inland, 5_000, 3)) {
        return true;
      }
    }
    return false;
  }
}
