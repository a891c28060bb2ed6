package vn.chot.bench.lookup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How long answers took, by kind of question; safe for many officers at once. */
final class Times {
  private static final class Kind {
    private long[] micros = new long[1024];
    private int count;
    private int errors;
    private int nobody;
  }

  private final Map<Question, Kind> kinds = new EnumMap<>(Question.class);

  /** Counts one answer: whether it came, whether somebody was found. */
  synchronized void add(Question question, long micros, boolean right, boolean found) {
    Kind kind = kinds.computeIfAbsent(question, k -> new Kind());
    kind.errors += right ? 0 : 1;
    kind.nobody += right && !found ? 1 : 0;
    if (kind.count == kind.micros.length) {
      kind.micros = Arrays.copyOf(kind.micros, kind.count * 2);
    }
    kind.micros[kind.count++] = micros;
  }

  private static double within(long[] micros, double share) {
    long[] sorted = micros.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1000.0;
  }

  private static long[] of(Kind kind) {
    return Arrays.copyOf(kind.micros, kind.count);
  }

  private long[] all() {
    return kinds.values().stream().flatMapToLong(kind -> Arrays.stream(of(kind))).toArray();
  }

  /** Milliseconds that this share of all answers kept within. */
  synchronized double within(double share) {
    long[] all = all();
    return all.length == 0 ? 0 : within(all, share);
  }

  /** One line a kind: how many, p50, p95, p99, the slowest, who found nobody, what went wrong. */
  synchronized String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-14s %7s %8s %8s %8s %8s %7s %7s%n"
            .formatted(
                "question", "n", "p50 ms", "p95 ms", "p99 ms", "max ms", "nobody", "errors"));
    kinds.forEach((question, kind) -> {
      long[] micros = of(kind);
      table.append(
          "%-14s %7d %8.1f %8.1f %8.1f %8.1f %7d %7d%n"
              .formatted(
                  question.words(),
                  kind.count,
                  within(micros, 0.5),
                  within(micros, 0.95),
                  within(micros, 0.99),
                  within(micros, 1),
                  kind.nobody,
                  kind.errors));
    });
    return table.toString();
  }
}
