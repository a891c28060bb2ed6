package vn.chot.bench.registers;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.chot.bench.load.LoadPlan;
import vn.chot.bench.load.Machine;
import vn.chot.bench.load.Tally;
import vn.chot.bench.lookup.SeedRegister;
import vn.chot.bench.tasks.ServerUnderLoad;
import vn.chot.bench.tasks.Visitor;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;
import vn.chot.postgres.LocalPostgres;

/**
 * {@code ./chot bench registers --users 50 …}: many entries in one register of a running server,
 * officials of communes at its pages, the client on the same cores. Times are printed, nothing is
 * asserted.
 */
public final class RegisterLoad {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final long SEED = 2021;

  /** People decide how many communes the invented province has; only a few of them are written. */
  private static final int PEOPLE_OF_THE_PROVINCE = 1_500_000;

  private static final int PEOPLE_WRITTEN = 1_000;
  private static final int TURNS = 5;
  private static final int FIRST_COMMUNE_TURN = 2;

  private RegisterLoad() {}

  /** Measures. The first argument is the checkout, the others are those of {@link LoadPlan}. */
  public static void main(String[] arguments) throws Exception {
    LoadPlan plan = LoadPlan.of("registers", "entries", 1_000_000, 1_000, List.of(arguments));
    Path folder = Files.createTempDirectory("chot-registers");
    try (ServerUnderLoad server = ServerUnderLoad.start(plan.home(), folder)) {
      measure(plan, server, seed(plan, server));
    } finally {
      LocalPostgres.discard(folder.resolve("chot"));
      Files.deleteIfExists(folder);
    }
  }

  private static List<String> seed(LoadPlan plan, ServerUnderLoad server) throws Exception {
    long begun = System.nanoTime();
    Visitor.welcome(server.site(), server.welcome());
    Province province = Province.of(Plan.of(PEOPLE_OF_THE_PROVINCE, SEED));
    try (Connection connection = server.database().connect()) {
      UUID administrator =
          ids(connection, "select id from access.account where login = 'quantri'").getFirst();
      connection.setAutoCommit(false);
      int officers = plan.users() * TURNS / (TURNS - FIRST_COMMUNE_TURN) + TURNS;
      List<String> all =
          new SeedRegister(connection, province, administrator, PEOPLE_WRITTEN).write(officers);
      connection.setAutoCommit(false);
      List<UUID> communes =
          ids(connection, "select unit_id from places.unit_version where level = 'COMMUNE'");
      new SeedEntries(connection, communes, SEED).write(plan.size());
      List<String> logins = new ArrayList<>();
      for (int i = 0; i < all.size() && logins.size() < plan.users(); i++) {
        if (i % TURNS >= FIRST_COMMUNE_TURN) {
          logins.add(all.get(i));
        }
      }
      OUT.printf(
          "seeded: entries=%d communes=%d officials=%d seconds=%.1f%n",
          plan.size(), communes.size(), logins.size(), (System.nanoTime() - begun) / 1e9);
      return logins;
    }
  }

  private static List<UUID> ids(Connection connection, String question) throws Exception {
    List<UUID> ids = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  private static void measure(LoadPlan plan, ServerUnderLoad server, List<String> logins)
      throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    for (String login : logins) {
      visitors.add(Visitor.signedIn(server.site(), login));
    }
    Tally<PageAsked> times = new Tally<>(PageAsked.class, PageAsked::words);
    long counts = System.nanoTime() + TimeUnit.SECONDS.toNanos(plan.warmUp());
    long ends = counts + TimeUnit.SECONDS.toNanos(plan.seconds());
    try (ExecutorService officials = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < visitors.size(); i++) {
        officials.execute(new CommuneOfficial(visitors.get(i), times, counts, ends, i));
      }
    }
    OUT.printf(
        "%nregister: %d entries, %d officials of communes, 1 s think time, %d s warm-up, %d s measured, load %s%n%s",
        plan.size(),
        plan.users(),
        plan.warmUp(),
        plan.seconds(),
        Machine.load(),
        times.table(plan.seconds()));
    OUT.printf(
        "registers: p50-ms=%.0f p95-ms=%.0f p99-ms=%.0f errors=%d%n",
        times.within(0.5), times.within(0.95), times.within(0.99), times.errors());
  }
}
