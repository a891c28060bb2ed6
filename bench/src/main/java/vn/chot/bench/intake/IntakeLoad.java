package vn.chot.bench.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.chot.bench.load.Machine;
import vn.chot.bench.lookup.SeedRegister;
import vn.chot.bench.tasks.HeapWatch;
import vn.chot.bench.tasks.ServerUnderLoad;
import vn.chot.bench.tasks.Visitor;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;
import vn.chot.postgres.LocalPostgres;

/**
 * {@code ./chot bench intake}: a list of persons from its upload to the register, through the
 * pages, on a server with the heap it always has. Times are printed, nothing is asserted.
 */
public final class IntakeLoad {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final long SEED = 2021;

  private final IntakePlan plan;
  private final ServerUnderLoad server;
  private final Path folder;
  private long begun = System.nanoTime();
  private double cpu;

  private IntakeLoad(IntakePlan plan, ServerUnderLoad server, Path folder) {
    this.plan = plan;
    this.server = server;
    this.folder = folder;
  }

  /** Measures. The first argument is the checkout, the others are those of {@link IntakePlan}. */
  public static void main(String[] arguments) throws Exception {
    IntakePlan plan =
        IntakePlan.of(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
    Path folder = Files.createTempDirectory("chot-intake");
    Path list = folder.resolve(plan.csv() ? "danh-sach.csv" : "danh-sach.xlsx");
    try (ServerUnderLoad server = ServerUnderLoad.start(plan.home(), folder)) {
      new IntakeLoad(plan, server, folder).run(list);
    } finally {
      LocalPostgres.discard(folder.resolve("chot"));
      Files.deleteIfExists(list);
      Files.deleteIfExists(folder.resolve("back.xlsx"));
      Files.deleteIfExists(folder);
    }
  }

  private void run(Path list) throws Exception {
    Province province = Province.of(Plan.of(plan.people() + plan.rows(), SEED));
    Map<Entry, Integer> written = new WriteList(province, plan).to(list);
    OUT.printf("list: %d KB, %s, %.1f s%n", Files.size(list) >> 10, written, lap());
    Visitor.welcome(server.site(), server.welcome());
    try (Connection database = server.database().connect()) {
      database.setAutoCommit(false);
      List<String> logins =
          new SeedRegister(database, province, administrator(database), plan.people()).write(1);
      OUT.printf("register: people=%d, %.1f s%n", plan.people(), lap());
      bringIn(list, Visitor.signedIn(server.site(), logins.getFirst()), database);
      if (plan.twins()) {
        twins(Visitor.signedIn(server.site(), logins.getFirst()), database);
      }
    }
  }

  private static UUID administrator(Connection database) throws Exception {
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery("select id from access.account where login = 'quantri'")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private void bringIn(Path list, Visitor officer, Connection database) throws Exception {
    try (HeapWatch heap = HeapWatch.of(server.pid())) {
      lap();
      Sent sent = Sent.of(officer, database, list, LocalDate.of(2021, 4, 26));
      double upload = lap();
      OUT.printf("upload: %.1f s%n", upload);
      cpuLap();
      OUT.printf("columns: %s, %.1f s%n", sent.columns(), lap());
      OUT.printf("dry run: %s, ", sent.settled());
      double check = lap();
      double checkCpu = cpuLap();
      OUT.printf("%.1f s, %s%n  %s%n", check, sent.counts(), sent.lastFault());
      cpuLap();
      sent.enter();
      OUT.printf("entered: %s, ", sent.settled());
      double enter = lap();
      double enterCpu = cpuLap();
      OUT.printf("%.1f s, %s%n", enter, sent.counts());
      Path back = folder.resolve("back.xlsx");
      sent.rowsBack(back);
      OUT.printf("rows to correct: %d KB, %.1f s%n", Files.size(back) >> 10, lap());
      OUT.printf(
          "intake: rows=%d people-before=%d upload-s=%.1f dry-run-s=%.1f enter-s=%.1f both-s=%.1f peak-heap-mb=%d%n",
          plan.rows() - 1, plan.people(), upload, check, enter, check + enter, heap.megabytes());
      OUT.printf(
          "processor: dry-run-s=%.1f enter-s=%.1f (server and database), load %s%n",
          checkCpu, enterCpu, Machine.load());
    }
  }

  private void twins(Visitor officer, Connection database) throws Exception {
    lap();
    officer.ask("/people/twins", officer.token(), Map.of());
    String found = "";
    while (found.isEmpty()) {
      Thread.sleep(500);
      try (Statement sql = database.createStatement();
          ResultSet row =
              sql.executeQuery(
                  "select format('compared=%s found=%s', compared, found) from people.twin_search"
                      + " where ended_at is not null")) {
        found = row.next() ? row.getString(1) : "";
      }
    }
    OUT.printf("twins: %s seconds=%.1f%n", found, lap());
  }

  /** Seconds of all processors that server and database have used since the last call. */
  private double cpuLap() throws IOException {
    String database = Files.readAllLines(folder.resolve("chot/postgres/postmaster.pid")).getFirst();
    double now =
        Stream.of(server.pid(), Long.parseLong(database.strip()))
            .flatMap(pid -> ProcessHandle.of(pid).stream())
            .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
            .distinct()
            .flatMap(one -> one.info().totalCpuDuration().stream())
            .mapToDouble(used -> used.toMillis() / 1e3)
            .sum();
    double used = now - cpu;
    cpu = now;
    return used;
  }

  private double lap() {
    long now = System.nanoTime();
    double seconds = (now - begun) / 1e9;
    begun = now;
    return seconds;
  }
}
