package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.trace.Place;

/**
 * From a confirmation to the stored list, loading, calls, at a size given by {@code
 * -Dchot.tracing.people}: households of four, groups of 25, ten days, 20 presences a person. Prints
 * figures and asserts none.
 */
@ChotTest
@EnabledIfSystemProperty(named = "chot.tracing.people", matches = "[0-9]+")
class MeasuringTracingTest {
  private static final int PEOPLE = Integer.getInteger("chot.tracing.people", 10_000);
  private static final int CASES = 40;
  private static final int HOUSE = 4;
  private static final int GROUP = 25;
  private static final int DAYS = 10;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired TransactionTemplate transaction;
  @Autowired CopyPresences copy;
  @Autowired TraceChanges changes;
  @Autowired PresenceIndex index;
  @Autowired DataSource source;
  @TempDir Path folder;

  private TracingScene scene;
  private int described = -1;

  @BeforeEach
  void scene() {
    scene = new TracingScene(server);
  }

  @Test
  void fromTheConfirmationToTheStoredList() throws Exception {
    scene.loaded();
    List<UUID> ids = seed();
    ReadIndex.Read whole =
        timed(
            "read from PostgreSQL",
            2L * PEOPLE * DAYS,
            () -> ReadIndex.from(source, folder, rows -> {}));
    whole.trace().save(SnapshotFiles.file(folder, whole.mark().greatest()), whole.mark().sum());
    timed(
        "read from its file", 2L * PEOPLE * DAYS, () -> ReadIndex.from(source, folder, rows -> {}));
    List<Double> times = new ArrayList<>();
    List<UUID> files = new ArrayList<>();
    KnownLists lists = server.getBean(KnownLists.class);
    for (int i = 0; i < CASES; i++) {
      UUID person = ids.get((int) ((long) i * 7919 * 13 % PEOPLE));
      long begun = System.nanoTime();
      UUID file = scene.confirmed(person, LocalDate.of(2021, 4, 24));
      while (lists.of(file).isEmpty()) {
        Thread.sleep(2);
      }
      times.add((System.nanoTime() - begun) / 1e6);
      files.add(file);
    }
    print("confirmation to stored list, ms", times.stream().mapToDouble(one -> one).toArray());
    OUT.println("list of the first: " + lists.editions(files.getFirst(), 1).getFirst());
    OUT.println(
        "contacts in the lists: "
            + scene
                .sql()
                .sql("select count(*) from surveillance.contact where case_file = any (:files)")
                .param("files", files.toArray(UUID[]::new))
                .query(Integer.class)
                .single());
    calls(files);
    pages(files);
    assertThat(times).isNotEmpty();
  }

  private interface Work<T> {
    T run() throws Exception;
  }

  private static <T> T timed(String what, long rows, Work<T> work) throws Exception {
    long begun = System.nanoTime();
    T result = work.run();
    double seconds = (System.nanoTime() - begun) / 1e9;
    OUT.printf(
        Locale.ROOT, "%s: %,d in %.2f s, %,.0f a second%n", what, rows, seconds, rows / seconds);
    return result;
  }

  private List<UUID> seed() throws Exception {
    timed(
        "people",
        PEOPLE,
        () ->
            scene
                .sql()
                .sql(
                    """
                    insert into people.person (id, name, folded, words, birth_year, now_unit, made_by, made_at, changed_at)
                    select gen_random_uuid(), 'Đo ' || i, 'do ' || i, 'do ' || i, 1980,
                           case when i % 50 = 0 then cast(:bai as uuid) else cast(:ben as uuid) end,
                           :by, timestamptz '2021-01-01', timestamptz '2021-01-01'
                    from generate_series(1, :people) i
                    """)
                .param("bai", scene.register.unit("Bãi Biếc"))
                .param("ben", scene.register.unit("Bến Biếc"))
                .param("by", scene.officer.id())
                .param("people", PEOPLE)
                .update());
    int base =
        scene
            .sql()
            .sql("select coalesce(max(number) + 1, 0) from surveillance.traced_person")
            .query(Integer.class)
            .single();
    scene
        .sql()
        .sql(
            """
            insert into surveillance.traced_person (person_id)
            select id from people.person where folded like 'do %' order by id
            """)
        .update();
    int spaces = PEOPLE / HOUSE + PEOPLE / GROUP + 2;
    int space =
        scene
            .sql()
            .sql("select coalesce(max(number) + 1, 0) from surveillance.traced_space")
            .query(Integer.class)
            .single();
    scene
        .sql()
        .sql(
            """
            insert into surveillance.traced_space (ref_id, what, place)
            select gen_random_uuid(), 'SPACE', case when i <= :houses then 0 else 1 end
            from generate_series(1, :spaces) i
            """)
        .param("houses", PEOPLE / HOUSE + 1)
        .param("spaces", spaces)
        .update();
    int first = Moments.minute(TracingScene.at("2021-04-17T00:00"));
    timed(
        "presences stored and in the index",
        PEOPLE * 2L * DAYS,
        () -> {
          for (int day = 0; day < DAYS; day++) {
            store(base, space, first + day * 1440);
          }
          return 0;
        });
    scene.sql().sql("analyze").update();
    return scene
        .sql()
        .sql(
            """
            select person_id from surveillance.traced_person t where number >= :base order by number
            """)
        .param("base", base)
        .query(UUID.class)
        .list();
  }

  /** A night at home and a day in one's group; households and groups cut across each other. */
  private void store(int base, int space, int midnight) {
    int[] rows = new int[PEOPLE * 10];
    int[] held = new int[PEOPLE * 8];
    int houses = PEOPLE / HOUSE + 1;
    for (int i = 0; i < PEOPLE; i++) {
      int person = base + i;
      int house = space + i / HOUSE;
      int group = space + houses + (int) ((long) i * 48271 % PEOPLE) / GROUP;
      int[] two = {
        person,
        person,
        house,
        midnight,
        midnight + 360,
        person,
        person,
        group,
        midnight + 420,
        midnight + 960
      };
      System.arraycopy(two, 0, rows, i * 10, 10);
      int[] four = {
        person, house, midnight, midnight + 360, person, group, midnight + 420, midnight + 960
      };
      System.arraycopy(four, 0, held, i * 8, 8);
    }
    transaction.executeWithoutResult(status -> {
      TraceChanges.Numbered change =
          changes.begin(TraceChanges.Kind.PRESENCES, PEOPLE * 2, "đo", scene.officer.id());
      copy.write(rows, change.number());
      List<IndexChange> steps = new ArrayList<>();
      if (described < 0) {
        int end = space + houses + PEOPLE / GROUP + 1;
        for (described = space; described < end; described++) {
          steps.add(
              new IndexChange.Describe(
                  described, described < space + houses ? Place.HOME : Place.WORK));
        }
      }
      steps.add(new IndexChange.Append(held));
      changes.then(change, steps);
    });
  }

  private void calls(List<UUID> files) throws Exception {
    String token = ApiClient.newToken(Browser.signedIn(port, "nd.cdc"), "2021-06-30");
    HttpClient http = HttpClient.newHttpClient();
    parallel(
        "contacts of a case by API",
        8,
        400,
        n ->
            HttpRequest.newBuilder(
                    URI.create(
                        "http://127.0.0.1:"
                            + port
                            + "/api/v1/tracing/cases/"
                            + files.get(n % files.size())
                            + "/contacts"))
                .header("Authorization", "Bearer " + token)
                .build(),
        http);
  }

  private void pages(List<UUID> files) throws Exception {
    Browser commune = Browser.signedIn(port, "nd.bai");
    double[] times = new double[120];
    for (int n = 0; n < times.length; n++) {
      long begun = System.nanoTime();
      String path =
          n % 2 == 0 ? "/tracing/people" : "/tracing/cases/" + files.get(n % files.size());
      assertThat(commune.open(path).statusCode()).isEqualTo(200);
      times[n] = (System.nanoTime() - begun) / 1e6;
    }
    print("list pages of a commune, one user, ms", times);
  }

  private interface Asks {
    HttpRequest request(int n);
  }

  private static void parallel(String what, int clients, int each, Asks asks, HttpClient http)
      throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      double[] times = new double[clients * each];
      for (int round = 0; round < 2; round++) {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
          int from = client * each;
          work.add(() -> {
            for (int n = from; n < from + each; n++) {
              long begun = System.nanoTime();
              if (http.send(asks.request(n), BodyHandlers.ofString()).statusCode() != 200) {
                throw new IllegalStateException(what);
              }
              times[n] = (System.nanoTime() - begun) / 1e6;
            }
            return 0;
          });
        }
        long begun = System.nanoTime();
        for (Future<Integer> done : pool.invokeAll(work)) {
          done.get();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        OUT.printf(
            Locale.ROOT,
            "%s: %.0f a second at %d clients%n",
            what,
            times.length / seconds,
            clients);
      }
      print(what + ", ms", times);
    }
  }

  private static void print(String what, double[] times) {
    Arrays.sort(times);
    OUT.printf(
        Locale.ROOT,
        "%s: p50 %.1f, p95 %.1f, max %.1f%n",
        what,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1]);
  }
}
