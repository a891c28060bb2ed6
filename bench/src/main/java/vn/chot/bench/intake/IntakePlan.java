package vn.chot.bench.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured.
 *
 * @param home the checkout whose {@code ./chot} is started
 * @param rows rows of the sheet, its titles among them; the last but one is broken
 * @param people how many lie in the register before
 * @param csv whether the list is a CSV; else XLSX with shared texts, as Excel writes it
 * @param twins whether the whole register is searched for doubles afterwards
 */
record IntakePlan(Path home, int rows, int people, boolean csv, boolean twins) {
  private static final String USAGE = "bench intake [ROWS] [--people N] [--csv] [--twins]";

  IntakePlan {
    if (rows < 100 || people < 1_000) {
      throw new IllegalArgumentException(USAGE + ": 100 rows, 1000 people at least");
    }
  }

  /** Reads the command line; the measurement of the record book where nothing is said. */
  static IntakePlan of(Path home, List<String> arguments) {
    int rows = 100_001;
    int people = 200_000;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--people") && i + 1 < arguments.size()) {
        people = Integer.parseInt(arguments.get(++i));
      } else if (argument.matches("\\d{1,7}")) {
        rows = Integer.parseInt(argument);
      } else if (!argument.equals("--csv") && !argument.equals("--twins")) {
        throw new IllegalArgumentException(USAGE);
      }
    }
    return new IntakePlan(
        home, rows, people, arguments.contains("--csv"), arguments.contains("--twins"));
  }
}
