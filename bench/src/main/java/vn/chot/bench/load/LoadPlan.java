package vn.chot.bench.load;

import java.nio.file.Path;
import java.util.List;

/**
 * How much a load run measures.
 *
 * @param home the checkout whose {@code ./chot} is started
 * @param size how many of what is asked about lie in the database
 * @param users how many people ask at a time
 * @param seconds for how long
 * @param warmUp seconds before that, not counted
 */
public record LoadPlan(Path home, int size, int users, int seconds, int warmUp) {

  /**
   * Reads a command line: the checkout, then what differs from the measurement of the record book.
   *
   * @param bench the run's name
   * @param what of what there are many, and the option that says how many
   * @param size how many where nothing is said
   * @param least the fewest that can be measured
   */
  public static LoadPlan of(
      String bench, String what, int size, int least, List<String> arguments) {
    String usage =
        "bench %s [--%s N] [--users N] [--seconds S] [--warm-up S]".formatted(bench, what);
    int[] values =
        Options.read(
            usage,
            List.of("--" + what, "--users", "--seconds", "--warm-up"),
            new int[] {size, 50, 60, 30},
            arguments.subList(1, arguments.size()));
    if (values[0] < least || values[1] < 1 || values[2] < 1 || values[3] < 0) {
      throw new IllegalArgumentException(
          "%s: %d %s, 1 user, 1 second at least".formatted(usage, least, what));
    }
    return new LoadPlan(Path.of(arguments.getFirst()), values[0], values[1], values[2], values[3]);
  }
}
