package vn.chot.bench.trace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.chot.postgres.LocalPostgres;
import vn.chot.trace.Answer;
import vn.chot.trace.IndexCase;
import vn.chot.trace.Loading;
import vn.chot.trace.Presence;
import vn.chot.trace.Trace;

/**
 * {@code ./chot bench trace}: makes a province's presences, asks the index, PostgreSQL and DuckDB
 * the same questions, checks that every line agrees, prints times and ratios. Nothing is asserted
 * of times.
 */
public final class TraceBench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TraceBench() {}

  /** Measures; the arguments are those of {@link TracePlan}. */
  public static void main(String[] arguments) throws Exception {
    TracePlan plan = TracePlan.of(List.of(arguments));
    if (plan.growth()) {
      for (int people : new int[] {50_000, 500_000, 2_500_000, 5_000_000}) {
        grown(plan.withPeople(people));
      }
      return;
    }
    Path folder = Files.createTempDirectory("chot-trace");
    try {
      measure(plan, folder);
    } finally {
      LocalPostgres.discard(folder.resolve("pg"));
      Files.deleteIfExists(folder.resolve("trace.idx"));
      Files.deleteIfExists(folder);
    }
  }

  private static void measure(TracePlan plan, Path folder) throws Exception {
    long begun = System.nanoTime();
    World world = World.of(plan);
    say(
        "data: people=%d days=%d presences=%d seconds=%.1f load=%s",
        plan.people(), plan.days(), world.size, since(begun), load());
    Trace trace = build(world);
    List<List<IndexCase>> single = singles(world, plan);
    List<IndexCase> many = world.cases(plan.cases(), 1);
    for (int warm = 0; warm < 20; warm++) {
      single.forEach(cases -> trace.ask(world.question(cases)));
    }
    Clocked ours =
        Clocked.of(
            plan.single() * 10, i -> trace.ask(world.question(single.get(i % plan.single()))));
    Clocked oursMany = Clocked.of(7, i -> trace.ask(world.question(many)));
    reached(world, trace, single);
    say(
        "index: one-case p50=%.3f p95=%.3f p99=%.3f ms; %d cases %.0f ms, %d reached",
        ours.within(0.5),
        ours.within(0.95),
        ours.within(0.99),
        many.size(),
        oursMany.within(0.5),
        trace.ask(world.question(many)).size());
    append(world, trace);
    snapshot(world, trace, folder.resolve("trace.idx"));
    double bytes = (double) trace.bytes() / trace.size();
    if (!plan.references()) {
      say("ratios: p99-ms=%.2f; bytes-per-presence=%.1f", ours.within(0.99), bytes);
      return;
    }
    Times duck = duck(world, trace, single, many);
    Times postgres = postgres(world, trace, single, many, folder.resolve("pg"));
    say(
        "ratios: one-case postgresql=%.0f duckdb=%.0f; thousand-cases best-other=%.0f; p99-ms=%.2f; bytes-per-presence=%.1f",
        postgres.one / ours.within(0.5),
        duck.one / ours.within(0.5),
        Math.min(postgres.many, duck.many) / oursMany.within(0.5),
        ours.within(0.99),
        bytes);
  }

  /** How the cost grows: the index alone, its presences never held anywhere else. */
  private static void grown(TracePlan plan) throws Exception {
    long begun = System.nanoTime();
    Loading loading = new Loading();
    World world = World.straightInto(loading, plan);
    double made = since(begun);
    begun = System.nanoTime();
    Trace trace = Trace.of(loading);
    double settled = since(begun);
    describe(world, trace);
    List<List<IndexCase>> single = singles(world, plan);
    List<IndexCase> many = world.cases(plan.cases(), 1);
    for (int warm = 0; warm < 10; warm++) {
      single.forEach(cases -> trace.ask(world.question(cases)));
    }
    Clocked one =
        Clocked.of(
            plan.single() * 5, i -> trace.ask(world.question(single.get(i % plan.single()))));
    Clocked all = Clocked.of(5, i -> trace.ask(world.question(many)));
    int reached = 0;
    for (List<IndexCase> cases : single) {
      reached += trace.ask(world.question(cases)).size();
    }
    say(
        "growth: people=%d presences=%d made=%.1f s settled=%.2f s bytes=%d MB; one-case reached=%d"
            + " p50=%.3f p99=%.3f ms; %d cases %.0f ms; heap used=%d MB load=%s",
        plan.people(),
        trace.size(),
        made,
        settled,
        trace.bytes() >> 20,
        reached / single.size(),
        one.within(0.5),
        one.within(0.99),
        many.size(),
        all.within(0.5),
        used() >> 20,
        load());
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static List<List<IndexCase>> singles(World world, TracePlan plan) {
    List<List<IndexCase>> single = new ArrayList<>();
    for (int i = 0; single.size() < plan.single(); i++) {
      List<IndexCase> one = world.cases(1, 1000 + i);
      if (!one.isEmpty()) {
        single.add(one);
      }
    }
    return single;
  }

  private record Times(double one, double many) {}

  private static Trace build(World world) {
    long begun = System.nanoTime();
    Loading loading = new Loading();
    for (int i = 0; i < world.size; i++) {
      loading.add(world.person[i], world.space[i], world.from[i], world.to[i]);
    }
    Trace trace = Trace.of(loading);
    double seconds = since(begun);
    describe(world, trace);
    say(
        "build: seconds=%.2f presences-per-second=%.0f bytes-per-presence=%.1f",
        seconds, world.size / seconds, (double) trace.bytes() / trace.size());
    return trace;
  }

  private static void describe(World world, Trace trace) {
    for (int space = 0; space < world.places.length; space++) {
      trace.describe(space, world.places[space]);
    }
    for (int person = 0; person < world.isolated.length; person++) {
      if (world.isolated[person] < Integer.MAX_VALUE) {
        trace.isolate(person, world.isolated[person]);
      }
    }
  }

  private static void reached(World world, Trace trace, List<List<IndexCase>> single) {
    long[] levels = new long[4];
    for (List<IndexCase> cases : single) {
      Answer answer = trace.ask(world.question(cases));
      for (int line = 0; line < answer.size(); line++) {
        levels[answer.level(line)]++;
      }
    }
    say(
        "reached per case: F1=%d F2=%d F3=%d",
        levels[1] / single.size(), levels[2] / single.size(), levels[3] / single.size());
  }

  private static void append(World world, Trace trace) {
    int count = Math.min(1_000_000, world.size);
    long begun = System.nanoTime();
    for (int i = 0; i < count; i++) {
      trace.append(world.person[i], world.space[i], world.from[i], world.to[i]);
    }
    double seconds = since(begun);
    say("append: %d in %.2f s, per-second=%.0f", count, seconds, count / seconds);
    begun = System.nanoTime();
    for (int i = 0; i < count; i++) {
      trace.remove(new Presence(world.person[i], world.space[i], world.from[i], world.to[i]));
    }
    say("remove: per-second=%.0f", count / since(begun));
    begun = System.nanoTime();
    trace.settle();
    say("settle: seconds=%.2f", since(begun));
  }

  private static void snapshot(World world, Trace trace, Path file) throws Exception {
    long begun = System.nanoTime();
    trace.save(file, 1);
    double saved = since(begun);
    begun = System.nanoTime();
    Trace again = Trace.load(file, 1);
    double seconds = since(begun);
    say(
        "snapshot: save %.2f s; load %.2f s, presences-per-second=%.0f; same size %b",
        saved, seconds, world.size / seconds, again.size() == trace.size());
  }

  private static Times duck(
      World world, Trace trace, List<List<IndexCase>> single, List<IndexCase> many)
      throws Exception {
    try (DuckReference duck = DuckReference.load(world)) {
      for (int i = 0; i < 3; i++) {
        duck.prepare(single.get(i));
        duck.ask(single.get(i));
      }
      int asked = Math.min(single.size(), 100);
      double[] taken = new double[asked];
      for (int i = 0; i < asked; i++) {
        duck.prepare(single.get(i));
        long begun = System.nanoTime();
        List<Line> lines = duck.ask(single.get(i));
        taken[i] = (System.nanoTime() - begun) / 1e6;
        agree("DuckDB", lines, trace.ask(world.question(single.get(i))));
      }
      duck.prepare(many);
      Clocked all =
          Clocked.of(3, i -> agree("DuckDB", duck.ask(many), trace.ask(world.question(many))));
      Times times = new Times(middle(taken), all.within(0));
      say(
          "duckdb: one-case p50=%.1f ms; %d cases best of 3 %.0f ms",
          times.one, many.size(), times.many);
      explained("duckdb", duck.explain(single.getFirst()));
      return times;
    }
  }

  private static Times postgres(
      World world, Trace trace, List<List<IndexCase>> single, List<IndexCase> many, Path folder)
      throws Exception {
    long begun = System.nanoTime();
    try (PostgresReference postgres = PostgresReference.load(world, folder)) {
      say("postgresql: loaded in %.0f s", since(begun));
      begun = System.nanoTime();
      Loading loading = new Loading();
      postgres.readAll(world, loading);
      Trace again = Trace.of(loading);
      double seconds = since(begun);
      say(
          "rebuild from postgresql: %.2f s, presences-per-second=%.0f",
          seconds, again.size() / seconds);
      for (int i = 0; i < 10; i++) {
        postgres.ask(single.get(i % single.size()));
      }
      int asked = Math.min(single.size(), 100);
      double[] taken = new double[asked];
      for (int i = 0; i < asked; i++) {
        long started = System.nanoTime();
        List<Line> lines = postgres.ask(single.get(i));
        taken[i] = (System.nanoTime() - started) / 1e6;
        agree("PostgreSQL", lines, trace.ask(world.question(single.get(i))));
      }
      Clocked all =
          Clocked.of(
              2, i -> agree("PostgreSQL", postgres.ask(many), trace.ask(world.question(many))));
      Times times = new Times(middle(taken), all.within(0));
      say(
          "postgresql: one-case p50=%.1f ms; %d cases best of 2 %.0f ms",
          times.one, many.size(), times.many);
      explained("postgresql", postgres.explain(single.getFirst()));
      return times;
    }
  }

  /** How a reference carried out the first question, kept beside the build. */
  private static void explained(String who, String plan) throws IOException {
    Path file = Path.of("bench", "target", "trace-explain-" + who + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, plan);
    say("explain: %s", file);
  }

  private static double middle(double[] taken) {
    double[] sorted = taken.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void agree(String who, List<Line> theirs, Answer answer) {
    List<Line> ours = new ArrayList<>();
    for (int line = 0; line < answer.size(); line++) {
      if (answer.level(line) > 0) {
        ours.add(
            new Line(
                answer.person(line),
                answer.level(line),
                answer.first(line),
                answer.last(line),
                answer.minutes(line),
                answer.parent(line)));
      }
    }
    List<Line> sorted = theirs.stream().sorted().toList();
    ours.sort(null);
    if (!sorted.equals(ours)) {
      for (int i = 0; i < Math.min(sorted.size(), ours.size()); i++) {
        if (!sorted.get(i).equals(ours.get(i))) {
          throw new IllegalStateException(
              who + " says " + sorted.get(i) + ", the index " + ours.get(i));
        }
      }
      throw new IllegalStateException(
          who + " reaches " + sorted.size() + ", the index " + ours.size());
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void say(String format, Object... values) {
    OUT.printf(Locale.ROOT, format + "%n", values);
  }

  private static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).substring(0, 14) : "unknown";
  }
}
