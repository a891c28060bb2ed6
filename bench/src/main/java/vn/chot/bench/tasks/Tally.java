package vn.chot.bench.tasks;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How long each kind of request took; safe for many people at once. */
final class Tally {
  private static final class Times {
    private long[] micros = new long[1024];
    private int count;
    private int errors;
  }

  private final Map<Ask, Times> kinds = new EnumMap<>(Ask.class);

  /** Counts one answer. */
  synchronized void add(Ask kind, long micros, boolean right) {
    Times times = kinds.computeIfAbsent(kind, k -> new Times());
    if (!right) {
      times.errors++;
    }
    if (times.count == times.micros.length) {
      times.micros = Arrays.copyOf(times.micros, times.count * 2);
    }
    times.micros[times.count++] = micros;
  }

  /** Milliseconds that this share of the answers kept within; 0 where there were none. */
  synchronized double within(Ask kind, double share) {
    Times times = kinds.get(kind);
    if (times == null) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(times.micros, times.count);
    Arrays.sort(sorted);
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, index)] / 1000.0;
  }

  /** One line a kind: how many, p50, p95, the slowest, how many went wrong. */
  synchronized String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-16s %7s %9s %9s %9s %7s%n"
            .formatted("request", "n", "p50 ms", "p95 ms", "max ms", "errors"));
    for (Map.Entry<Ask, Times> kind : kinds.entrySet()) {
      table.append(
          "%-16s %7d %9.1f %9.1f %9.1f %7d%n"
              .formatted(
                  kind.getKey().words(),
                  kind.getValue().count,
                  within(kind.getKey(), 0.5),
                  within(kind.getKey(), 0.95),
                  within(kind.getKey(), 1),
                  kind.getValue().errors));
    }
    return table.toString();
  }
}
