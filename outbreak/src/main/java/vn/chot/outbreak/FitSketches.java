package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;

/**
 * Weights sketches so that household sizes, ages and sexes are the census's, by iterative
 * proportional updating (Ye, Konduri, Pendyala, Sana, Waddell: A methodology to match distributions
 * of both household and person attributes, TRB 2009): each target in turn scales the weights of the
 * sketches that count towards it, until none moves.
 *
 * @param sketches the patterns
 * @param weights how often each is met, in any measure
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record FitSketches(List<Sketch> sketches, double[] weights) {
  private static final int DRAWN = 9_000;
  private static final int ROUNDS = 180;

  /**
   * The sketches that count towards one figure, how often each does, and the figure for one
   * household.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Target(int[] sketches, int[] counts, double figure) {}

  static FitSketches fitted() {
    List<Sketch> sketches = new DrawSketches(Chance.of(2019)).drawn(DRAWN);
    double[] weights = new double[sketches.size()];
    java.util.Arrays.fill(weights, 1.0 / weights.length);
    List<Target> targets = targets(sketches);
    for (int round = 0; round < ROUNDS; round++) {
      for (Target target : targets) {
        double now = 0;
        for (int i = 0; i < target.sketches().length; i++) {
          now += weights[target.sketches()[i]] * target.counts()[i];
        }
        double factor = target.figure() / now;
        for (int sketch : target.sketches()) {
          weights[sketch] *= factor;
        }
      }
    }
    return new FitSketches(sketches, weights);
  }

  private static List<Target> targets(List<Sketch> sketches) {
    List<Target> targets = new ArrayList<>();
    Table ages = Table.read("ages");
    double mean = meanSize(sketches);
    for (int row = 0; row < ages.size(); row++) {
      double men =
          ages.number(row, "men_per_100_women") / (100 + ages.number(row, "men_per_100_women"));
      for (int sex = 0; sex < 2; sex++) {
        int from = ages.whole(row, "from");
        int to = ages.whole(row, "to");
        boolean women = sex == 1;
        double share = ages.number(row, "percent") / 100 * (women ? 1 - men : men);
        targets.add(target(sketches, share * mean, sketch -> members(sketch, women, from, to)));
      }
    }
    Table sizes = Table.read("household-sizes");
    for (int row = 0; row < sizes.size(); row++) {
      int size = sizes.whole(row, "size");
      int most = row == sizes.size() - 1 ? 99 : size;
      targets.add(
          target(
              sketches,
              sizes.number(row, "percent") / 100,
              s -> s.size() >= size && s.size() <= most ? 1 : 0));
    }
    return targets;
  }

  /**
   * The mean household by the census's sizes; what "7 and more" means is taken from the sketches.
   */
  private static double meanSize(List<Sketch> sketches) {
    Table sizes = Table.read("household-sizes");
    int largest = sizes.whole(sizes.size() - 1, "size");
    double many =
        sketches.stream()
            .mapToInt(Sketch::size)
            .filter(size -> size >= largest)
            .average()
            .orElse(largest);
    double mean = 0;
    for (int row = 0; row < sizes.size(); row++) {
      mean +=
          sizes.number(row, "percent")
              / 100
              * (row == sizes.size() - 1 ? many : sizes.whole(row, "size"));
    }
    return mean;
  }

  private static int members(Sketch sketch, boolean women, int from, int to) {
    int count = 0;
    for (int i = 0; i < sketch.size(); i++) {
      Sketch.Member member = sketch.member(i);
      if (member.woman() == women && member.age() >= from && member.age() <= to) {
        count++;
      }
    }
    return count;
  }

  private static Target target(
      List<Sketch> sketches, double figure, java.util.function.ToIntFunction<Sketch> counted) {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < sketches.size(); i++) {
      int count = counted.applyAsInt(sketches.get(i));
      if (count > 0) {
        found.add(new int[] {i, count});
      }
    }
    return new Target(
        found.stream().mapToInt(f -> f[0]).toArray(),
        found.stream().mapToInt(f -> f[1]).toArray(),
        figure);
  }
}
