package vn.chot.bench.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How long each kind of request took, in microseconds; safe for many people at once.
 *
 * @param <K> the kinds
 */
public final class Tally<K extends Enum<K>> {
  private static final class Times {
    private long[] micros = new long[1024];
    private int count;
    private int errors;

    private double within(double share) {
      long[] sorted = Arrays.copyOf(micros, count);
      Arrays.sort(sorted);
      return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1000.0;
    }
  }

  private final Map<K, Times> kinds;
  private final Function<K, String> words;

  /** None yet; {@code words} is what a kind is called in the table. */
  public Tally(Class<K> kinds, Function<K, String> words) {
    this.kinds = new EnumMap<>(kinds);
    this.words = words;
  }

  /** Counts one answer. */
  public synchronized void add(K kind, long micros, boolean right) {
    Times times = kinds.computeIfAbsent(kind, k -> new Times());
    if (!right) {
      times.errors++;
    }
    if (times.count == times.micros.length) {
      times.micros = Arrays.copyOf(times.micros, times.count * 2);
    }
    times.micros[times.count++] = micros;
  }

  /** Milliseconds that this share of the answers of a kind kept within; 0 where there were none. */
  public synchronized double within(K kind, double share) {
    Times times = kinds.get(kind);
    return times == null ? 0 : times.within(share);
  }

  /** Milliseconds that this share of all answers kept within; 0 where there were none. */
  public synchronized double within(double share) {
    Times all = new Times();
    all.micros =
        kinds.values().stream()
            .flatMapToLong(times -> Arrays.stream(times.micros, 0, times.count))
            .toArray();
    all.count = all.micros.length;
    return all.count == 0 ? 0 : all.within(share);
  }

  /** How many answers of a kind came. */
  public synchronized int count(K kind) {
    Times times = kinds.get(kind);
    return times == null ? 0 : times.count;
  }

  /** How many answers were wrong. */
  public synchronized int errors() {
    return kinds.values().stream().mapToInt(times -> times.errors).sum();
  }

  /** One line a kind: how many, how many a second, p50, p95, p99, the slowest, what went wrong. */
  public synchronized String table(double seconds) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-24s %7s %8s %8s %8s %8s %8s %7s%n"
            .formatted(
                "request", "n", "a second", "p50 ms", "p95 ms", "p99 ms", "max ms", "errors"));
    kinds.forEach((kind, times) ->
        table.append(
            "%-24s %7d %8.1f %8.1f %8.1f %8.1f %8.1f %7d%n"
                .formatted(
                    words.apply(kind),
                    times.count,
                    times.count / seconds,
                    times.within(0.5),
                    times.within(0.95),
                    times.within(0.99),
                    times.within(1),
                    times.errors)));
    return table.toString();
  }
}
