package vn.chot.bench.tasks;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured.
 *
 * @param home the checkout whose {@code ./chot} is started
 * @param tasks how many tasks lie in the database
 * @param users how many people ask at a time
 * @param seconds for how long each mix is measured
 * @param warmUp seconds before that, not counted
 */
record Plan(Path home, int tasks, int users, int seconds, int warmUp) {
  private static final String USAGE =
      "bench tasks [--tasks N] [--users N] [--seconds S] [--warm-up S]";

  Plan {
    if (tasks < 100 || users < 1 || seconds < 1 || warmUp < 0) {
      throw new IllegalArgumentException(USAGE + ": 100 tasks, 1 user, 1 second at least");
    }
  }

  /** Reads the command line; the measurement of the record book where nothing is said. */
  static Plan of(Path home, List<String> arguments) {
    int tasks = 100_000;
    int users = 50;
    int seconds = 60;
    int warmUp = 30;
    for (int i = 0; i < arguments.size(); i += 2) {
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(USAGE);
      }
      int value = Integer.parseInt(arguments.get(i + 1));
      switch (arguments.get(i)) {
        case "--tasks" -> tasks = value;
        case "--users" -> users = value;
        case "--seconds" -> seconds = value;
        case "--warm-up" -> warmUp = value;
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new Plan(home, tasks, users, seconds, warmUp);
  }
}
