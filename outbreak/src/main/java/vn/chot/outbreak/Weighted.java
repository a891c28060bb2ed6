package vn.chot.outbreak;

import java.util.Arrays;

/** Draws numbers 0 … n - 1 by their weights. */
final class Weighted {
  private final double[] upTo;

  Weighted(double[] weights) {
    upTo = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      upTo[i] = sum;
    }
  }

  /** The number that a point in [0, 1) falls on. */
  int at(double unit) {
    double point = unit * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, point);
    return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
  }

  int draw(Chance chance) {
    return at(chance.unit());
  }

  boolean isEmpty() {
    return upTo.length == 0 || upTo[upTo.length - 1] <= 0;
  }
}
