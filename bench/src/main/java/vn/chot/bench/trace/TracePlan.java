package vn.chot.bench.trace;

import java.util.List;

/**
 * How much is measured.
 *
 * @param people how many live in the province
 * @param days of how many days the presences are
 * @param cases how many are asked at once in the question of many cases
 * @param single how many questions of one case are asked
 * @param references whether PostgreSQL and DuckDB are asked too
 * @param growth whether it is the index alone on 1, 10, 50 and 100 million presences
 */
record TracePlan(int people, int days, int cases, int single, boolean references, boolean growth) {
  private static final String USAGE =
      "bench trace [--people N] [--days D] [--cases K] [--single S] [--references yes|no] [--growth]";

  TracePlan {
    if (people < 1_000 || days < 4 || cases < 1 || single < 1) {
      throw new IllegalArgumentException(USAGE + ": 1000 people, 4 days, 1 case at least");
    }
  }

  /** The same questions of another number of people. */
  TracePlan withPeople(int other) {
    return new TracePlan(other, days, cases, single, references, growth);
  }

  /** Reads the command line; the measurement of the record book where nothing is said. */
  static TracePlan of(List<String> arguments) {
    int people = 1_000_000;
    int days = 10;
    int cases = 1_000;
    int single = 200;
    boolean references = true;
    boolean growth = arguments.contains("--growth");
    for (int i = 0; i < arguments.size(); i += 2) {
      if (arguments.get(i).equals("--growth")) {
        i--;
        continue;
      }
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(USAGE);
      }
      String value = arguments.get(i + 1);
      switch (arguments.get(i)) {
        case "--people" -> people = Integer.parseInt(value);
        case "--days" -> days = Integer.parseInt(value);
        case "--cases" -> cases = Integer.parseInt(value);
        case "--single" -> single = Integer.parseInt(value);
        case "--references" -> references = value.equals("yes");
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new TracePlan(people, days, cases, single, references, growth);
  }
}
