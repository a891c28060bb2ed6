package vn.chot.bench.trace;

import java.util.Arrays;

/** Milliseconds of many runs. */
final class Clocked {
  private final double[] milliseconds;

  private Clocked(double[] sorted) {
    milliseconds = sorted;
  }

  /** Something that takes time. */
  interface Run {
    void run(int which) throws Exception;
  }

  static Clocked of(int runs, Run run) throws Exception {
    double[] taken = new double[runs];
    for (int i = 0; i < runs; i++) {
      long begun = System.nanoTime();
      run.run(i);
      taken[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(taken);
    return new Clocked(taken);
  }

  double within(double share) {
    return milliseconds[
        (int) Math.min(milliseconds.length - 1, Math.floor(milliseconds.length * share))];
  }
}
