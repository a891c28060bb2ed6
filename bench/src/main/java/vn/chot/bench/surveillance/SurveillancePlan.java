package vn.chot.bench.surveillance;

import java.nio.file.Path;
import java.util.List;
import vn.chot.bench.load.Options;

/**
 * How much is measured.
 *
 * @param home the checkout whose {@code ./chot} is started
 * @param people how many lie in the register
 * @param cases how many case files there are before
 * @param contacts contacts a case
 * @param tests how many tests
 * @param users how many people ask at once
 * @param seconds how long each part is measured
 */
record SurveillancePlan(
    Path home, int people, int cases, int contacts, int tests, int users, int seconds) {

  SurveillancePlan {
    if (people < 1_000 || cases < 100 || cases > people || contacts < 1 || users < 1) {
      throw new IllegalArgumentException("1000 people, 100 cases of them, 1 user at least");
    }
  }

  /** Reads {@code --people N --cases N --contacts N --tests N --users N --seconds N}. */
  SurveillancePlan with(List<String> arguments) {
    List<String> names =
        List.of("--people", "--cases", "--contacts", "--tests", "--users", "--seconds");
    int[] values =
        Options.read(
            "bench: [" + String.join(" N] [", names) + " N]",
            names,
            new int[] {people, cases, contacts, tests, users, seconds},
            arguments);
    return new SurveillancePlan(
        home, values[0], values[1], values[2], values[3], values[4], values[5]);
  }
}
