package vn.chot.bench.tasks;

import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.chot.bench.load.LoadPlan;
import vn.chot.bench.load.Machine;
import vn.chot.bench.load.Tally;

/**
 * {@code ./chot bench tasks}: many tasks, many people, the client on the same cores; first those
 * who act for agencies and areas, then the office. Times are printed, nothing is asserted.
 */
public final class TaskLoad {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int AREA_IN_TEN = 1;

  private final LoadPlan plan;
  private final ServerUnderLoad server;
  private final Province province;
  private final List<Draft> papers;

  private TaskLoad(LoadPlan plan, ServerUnderLoad server, Province province, List<Draft> papers) {
    this.plan = plan;
    this.server = server;
    this.province = province;
    this.papers = papers;
  }

  /** Measures. The first argument is the checkout, the others are those of {@link LoadPlan}. */
  public static void main(String[] arguments) throws Exception {
    LoadPlan plan = LoadPlan.of("tasks", "tasks", 100_000, 100, List.of(arguments));
    SplittableRandom random = new SplittableRandom(2021);
    Province province = Province.drawn(random);
    List<Draft> papers =
        new Drafting(
                province,
                random,
                LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")),
                plan.size())
            .papers();
    Path folder = Files.createTempDirectory("chot-load");
    try (ServerUnderLoad server = ServerUnderLoad.start(plan.home(), folder)) {
      TaskLoad load = new TaskLoad(plan, server, province, papers);
      load.seed(random);
      load.measure(folder);
    } finally {
      vn.chot.postgres.LocalPostgres.discard(folder.resolve("chot"));
      Files.deleteIfExists(folder.resolve("tasks.xlsx"));
      Files.deleteIfExists(folder);
    }
  }

  private void seed(SplittableRandom random) throws Exception {
    long begun = System.nanoTime();
    Visitor.welcome(server.site(), server.welcome());
    try (Connection connection = server.database().connect()) {
      connection.setAutoCommit(false);
      new SeedProvince(connection, province, administrator(connection)).write();
      long rows = new SeedTasks(connection, province, papers, random).write();
      connection.commit();
      OUT.printf(
          "seeded: agencies=%d papers=%d tasks=%d rows=%d seconds=%.1f%n",
          province.agencies().size(), papers.size(), plan.size(), rows, seconds(begun));
    }
  }

  private static UUID administrator(Connection connection) throws Exception {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select id from access.account where login = 'quantri'")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private void measure(Path folder) throws Exception {
    Tally<Ask> agencies = run("agencies and areas", narrow());
    Tally<Ask> office = run("office", office());
    Sheet sheet = sheet(folder.resolve("tasks.xlsx"));
    OUT.printf(
        "tasks: inbox-p95-ms=%.0f board-p95-ms=%.0f search-p95-ms=%.0f xlsx-100k-seconds=%.1f xlsx-peak-heap-mb=%d%n",
        agencies.within(Ask.INBOX, 0.95),
        office.within(Ask.BOARD, 0.95),
        agencies.within(Ask.SEARCH, 0.95),
        sheet.seconds(),
        sheet.megabytes());
  }

  /** Somebody who signs in and what they ask. */
  private record Role(Province.Person person, List<Ask> asks) {}

  /** One in ten watches a district; the rest are staff, heads and communes. */
  private List<Role> narrow() {
    List<Role> roles = new ArrayList<>();
    List<String> acting =
        List.of("AGENCY_STAFF", "AGENCY_HEAD", "AGENCY_STAFF", "COMMUNE", "AGENCY_HEAD");
    for (int i = 0; i < plan.users(); i++) {
      boolean area = i % 10 < AREA_IN_TEN;
      List<Province.Person> of = province.people(area ? "DISTRICT" : acting.get(i % acting.size()));
      Province.Person person = of.get(i / 2 % of.size());
      roles.add(new Role(person, area ? Ask.OF_AN_AREA : Ask.OF_AN_AGENCY));
    }
    return roles;
  }

  private List<Role> office() {
    List<Province.Person> clerks = province.people("CLERK");
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < plan.users(); i++) {
      roles.add(new Role(clerks.get(i % clerks.size()), Ask.OF_THE_OFFICE));
    }
    return roles;
  }

  private Tally<Ask> run(String name, List<Role> roles) throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    for (Role role : roles) {
      visitors.add(Visitor.signedIn(server.site(), role.person().login()));
    }
    Tally<Ask> tally = new Tally<>(Ask.class, Ask::words);
    long now = System.nanoTime();
    long counts = now + TimeUnit.SECONDS.toNanos(plan.warmUp());
    Person.Clocked clocked =
        new Person.Clocked(counts, counts + TimeUnit.SECONDS.toNanos(plan.seconds()));
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < roles.size(); i++) {
        people.execute(
            new Person(visitors.get(i), roles.get(i).asks(), province, papers, tally, clocked, i));
      }
    }
    OUT.printf(
        "%n%s: %d users, 1 s think time, %d s warm-up, %d s measured, load %s%n%s",
        name,
        plan.users(),
        plan.warmUp(),
        plan.seconds(),
        Machine.load(),
        tally.table(plan.seconds()));
    return tally;
  }

  /** How long the sheet of every task took and how much heap. */
  private record Sheet(double seconds, long megabytes) {}

  /** Every task: the open ones, then the settled ones. */
  private Sheet sheet(Path file) throws Exception {
    Visitor clerk = Visitor.signedIn(server.site(), "vanthu0");
    OUT.println();
    try (HeapWatch heap = HeapWatch.of(server.pid())) {
      double took = 0;
      for (String path : List.of("/tasks.xlsx?tab=OPEN", "/tasks.xlsx?tab=SETTLED")) {
        long begun = System.nanoTime();
        HttpResponse<Path> answer = clerk.keep(path, file);
        took += seconds(begun);
        OUT.printf(
            "%s: status %d, %d KB, %.1f s%n",
            path, answer.statusCode(), Files.size(file) >> 10, seconds(begun));
      }
      return new Sheet(took, heap.megabytes());
    }
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
