package vn.chot.bench.lookup;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured.
 *
 * @param home the checkout whose {@code ./chot} is started
 * @param people how many lie in the register
 * @param users how many officers ask at a time
 * @param seconds for how long
 * @param warmUp seconds before that, not counted
 */
record LookUpPlan(Path home, int people, int users, int seconds, int warmUp) {
  private static final String USAGE =
      "bench lookup [--people N] [--users N] [--seconds S] [--warm-up S]";

  LookUpPlan {
    if (people < 1_000 || users < 1 || seconds < 1 || warmUp < 0) {
      throw new IllegalArgumentException(USAGE + ": 1000 people, 1 user, 1 second at least");
    }
  }

  /** Reads the command line; the measurement of the record book where nothing is said. */
  static LookUpPlan of(Path home, List<String> arguments) {
    int people = 2_000_000;
    int users = 50;
    int seconds = 60;
    int warmUp = 30;
    for (int i = 0; i < arguments.size(); i += 2) {
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(USAGE);
      }
      int value = Integer.parseInt(arguments.get(i + 1));
      switch (arguments.get(i)) {
        case "--people" -> people = value;
        case "--users" -> users = value;
        case "--seconds" -> seconds = value;
        case "--warm-up" -> warmUp = value;
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new LookUpPlan(home, people, users, seconds, warmUp);
  }
}
