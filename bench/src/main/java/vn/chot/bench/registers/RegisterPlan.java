package vn.chot.bench.registers;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured.
 *
 * @param home the checkout whose {@code ./chot} is started
 * @param entries how many lie in the register
 * @param users how many officials of communes ask at a time
 * @param seconds for how long
 * @param warmUp seconds before that, not counted
 */
record RegisterPlan(Path home, int entries, int users, int seconds, int warmUp) {
  private static final String USAGE =
      "bench registers [--entries N] [--users N] [--seconds S] [--warm-up S]";

  RegisterPlan {
    if (entries < 1_000 || users < 1 || seconds < 1 || warmUp < 0) {
      throw new IllegalArgumentException(USAGE + ": 1000 entries, 1 user, 1 second at least");
    }
  }

  /** Reads the command line; the measurement of the record book where nothing is said. */
  static RegisterPlan of(Path home, List<String> arguments) {
    int entries = 1_000_000;
    int users = 50;
    int seconds = 60;
    int warmUp = 30;
    for (int i = 0; i < arguments.size(); i += 2) {
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(USAGE);
      }
      int value = Integer.parseInt(arguments.get(i + 1));
      switch (arguments.get(i)) {
        case "--entries" -> entries = value;
        case "--users" -> users = value;
        case "--seconds" -> seconds = value;
        case "--warm-up" -> warmUp = value;
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new RegisterPlan(home, entries, users, seconds, warmUp);
  }
}
