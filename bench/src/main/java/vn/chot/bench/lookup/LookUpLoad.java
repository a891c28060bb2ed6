package vn.chot.bench.lookup;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chot.bench.load.LoadPlan;
import vn.chot.bench.load.Machine;
import vn.chot.bench.load.Tally;
import vn.chot.bench.tasks.ServerUnderLoad;
import vn.chot.bench.tasks.Visitor;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;
import vn.chot.postgres.LocalPostgres;

/**
 * {@code ./chot bench lookup}: an invented register, officers at their page, the client on the same
 * cores. Times are printed, nothing is asserted.
 */
public final class LookUpLoad {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final long SEED = 2021;

  private LookUpLoad() {}

  /** Measures. The first argument is the checkout, the others are those of {@link LoadPlan}. */
  public static void main(String[] arguments) throws Exception {
    LoadPlan plan = LoadPlan.of("lookup", "people", 2_000_000, 1_000, List.of(arguments));
    Province province = Province.of(Plan.of(plan.size(), SEED));
    Path folder = Files.createTempDirectory("chot-lookup");
    try (ServerUnderLoad server = ServerUnderLoad.start(plan.home(), folder)) {
      List<String> logins = seed(plan, province, server);
      measure(plan, province, server, logins);
    } finally {
      LocalPostgres.discard(folder.resolve("chot"));
      Files.deleteIfExists(folder);
    }
  }

  private static List<String> seed(LoadPlan plan, Province province, ServerUnderLoad server)
      throws Exception {
    long begun = System.nanoTime();
    Visitor.welcome(server.site(), server.welcome());
    try (Connection connection = server.database().connect();
        Statement sql = connection.createStatement()) {
      ResultSet row = sql.executeQuery("select id from access.account where login = 'quantri'");
      row.next();
      java.util.UUID administrator = row.getObject(1, java.util.UUID.class);
      connection.setAutoCommit(false);
      List<String> logins =
          new SeedRegister(connection, province, administrator, plan.size()).write(plan.users());
      OUT.printf(
          "seeded: people=%d officers=%d seconds=%.1f%n",
          plan.size(), logins.size(), (System.nanoTime() - begun) / 1e9);
      return logins;
    }
  }

  private static void measure(
      LoadPlan plan, Province province, ServerUnderLoad server, List<String> logins)
      throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    for (String login : logins) {
      visitors.add(Visitor.signedIn(server.site(), login));
      tokens.add(visitors.getLast().token());
    }
    AtomicInteger nobody = new AtomicInteger();
    Tally<Question> times = new Tally<>(Question.class, Question::words);
    long counts = System.nanoTime() + TimeUnit.SECONDS.toNanos(plan.warmUp());
    long ends = counts + TimeUnit.SECONDS.toNanos(plan.seconds());
    try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < visitors.size(); i++) {
        officers.execute(
            new Officer(visitors.get(i), tokens.get(i), province, times, nobody, counts, ends, i));
      }
    }
    OUT.printf(
        "%nlook-up: %d people, %d users, 1 s think time, %d s warm-up, %d s measured, load %s%n%s",
        plan.size(),
        plan.users(),
        plan.warmUp(),
        plan.seconds(),
        Machine.load(),
        times.table(plan.seconds()));
    OUT.printf(
        "lookup: p50-ms=%.0f p95-ms=%.0f p99-ms=%.0f nobody=%d errors=%d%n",
        times.within(0.5), times.within(0.95), times.within(0.99), nobody.get(), times.errors());
  }
}
