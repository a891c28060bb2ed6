package vn.chot.outbreak;

/**
 * Shares a whole number out by weights: largest remainders, the earlier first where they are equal.
 */
final class Share {
  private Share() {}

  /**
   * How many of {@code total} each gets; every one gets {@code least} at first, where there is
   * enough.
   */
  static int[] out(int total, double[] weights, int least) {
    int[] parts = new int[weights.length];
    int floor = total >= (long) least * weights.length ? least : 0;
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int left = total - floor * weights.length;
    double[] rest = new double[weights.length];
    int given = 0;
    for (int i = 0; i < weights.length; i++) {
      double exact = sum == 0 ? (double) left / weights.length : left * weights[i] / sum;
      int whole = (int) Math.floor(exact);
      parts[i] = floor + whole;
      rest[i] = exact - whole;
      given += whole;
    }
    for (; given < left; given++) {
      int best = 0;
      for (int i = 1; i < rest.length; i++) {
        if (rest[i] > rest[best]) {
          best = i;
        }
      }
      rest[best] -= 1;
      parts[best]++;
    }
    return parts;
  }
}
