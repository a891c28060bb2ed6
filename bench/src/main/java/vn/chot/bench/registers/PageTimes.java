package vn.chot.bench.registers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How long each kind of page took; safe for many officials at once. */
final class PageTimes {
  private static final class Kind {
    private long[] micros = new long[1024];
    private int count;
    private int errors;
  }

  private final Map<PageAsked, Kind> kinds = new EnumMap<>(PageAsked.class);

  synchronized void add(PageAsked page, long micros, boolean right) {
    Kind kind = kinds.computeIfAbsent(page, k -> new Kind());
    kind.errors += right ? 0 : 1;
    if (kind.count == kind.micros.length) {
      kind.micros = Arrays.copyOf(kind.micros, kind.count * 2);
    }
    kind.micros[kind.count++] = micros;
  }

  private static double within(long[] micros, double share) {
    long[] sorted = micros.clone();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? 0
        : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1000.0;
  }

  /** Milliseconds that this share of all answers kept within. */
  synchronized double within(double share) {
    return within(
        kinds.values().stream()
            .flatMapToLong(kind -> Arrays.stream(kind.micros, 0, kind.count))
            .toArray(),
        share);
  }

  synchronized int errors() {
    return kinds.values().stream().mapToInt(kind -> kind.errors).sum();
  }

  /** One line a kind: how many, p50, p95, p99, the slowest, what went wrong. */
  synchronized String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-20s %7s %8s %8s %8s %8s %7s%n"
            .formatted("page", "n", "p50 ms", "p95 ms", "p99 ms", "max ms", "errors"));
    kinds.forEach((page, kind) -> {
      long[] micros = Arrays.copyOf(kind.micros, kind.count);
      table.append(
          "%-20s %7d %8.1f %8.1f %8.1f %8.1f %7d%n"
              .formatted(
                  page.words(),
                  kind.count,
                  within(micros, 0.5),
                  within(micros, 0.95),
                  within(micros, 0.99),
                  within(micros, 1),
                  kind.errors));
    });
    return table.toString();
  }
}
