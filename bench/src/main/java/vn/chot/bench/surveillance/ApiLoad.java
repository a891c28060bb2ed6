package vn.chot.bench.surveillance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.chot.bench.load.Machine;
import vn.chot.bench.load.Tally;

/**
 * {@code ./chot bench api}: the mix by which other systems were measured, against this one: case
 * files sent singly and in batches of 100, pages of 50 newest, by name, by month with state and
 * sex, one case, its contacts; by one client and by eight, the clients on the server's cores, no
 * think time. Prints rates and times; nothing is asserted.
 */
public final class ApiLoad {
  private static final int BATCH = 100;
  private static final int[] CLIENTS = {1, 8};
  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô");
  private static final List<String> MIDDLES = List.of("Thị", "Ngọc", "Thu", "Minh", "Thanh");
  private static final List<String> GIVEN =
      List.of("Hương", "Lan", "Mai", "Hạnh", "Yến", "Thảo", "Trang", "Nga", "Loan", "Tuyết");

  private final Epidemic epidemic;
  private final String token;
  private final List<UUID> cases;
  private final AtomicLong number = new AtomicLong();

  private ApiLoad(Epidemic epidemic, String token, List<UUID> cases) {
    this.epidemic = epidemic;
    this.token = token;
    this.cases = cases;
  }

  /** One thing asked. */
  enum Call {
    NEWEST("list, newest"),
    BY_NAME("list, by name"),
    OF_MONTH("list, month state sex"),
    ONE_CASE("one case"),
    CONTACTS("contacts of a case"),
    SINGLE("a case sent"),
    BATCHED("100 cases sent");

    private final String words;

    Call(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Measures. The first argument is the checkout, the others are those of the plan. */
  public static void main(String[] arguments) throws Exception {
    SurveillancePlan plan =
        new SurveillancePlan(Path.of(arguments[0]), 200_000, 50_000, 10, 100_000, 10, 15)
            .with(List.of(arguments).subList(1, arguments.length));
    try (Epidemic epidemic = Epidemic.of(plan)) {
      ApiLoad load = prepared(epidemic);
      for (Call warm : Call.values()) {
        load.run(warm, 8, 3);
      }
      for (int clients : CLIENTS) {
        Tally<Call> tally = new Tally<>(Call.class, Call::words);
        for (Call call : Call.values()) {
          load.measure(tally, call, clients, plan.seconds());
        }
        Epidemic.OUT.printf(
            "%napi: %d cases before, clients=%d, load %s%n%s",
            plan.cases(), clients, Machine.load(), tally.table(plan.seconds()));
        Epidemic.OUT.printf(
            "api: clients=%d list-pages=%.0f/s contacts=%.0f/s single=%.0f/s batch=%.0f records/s%n",
            clients,
            (tally.count(Call.NEWEST) + tally.count(Call.BY_NAME) + tally.count(Call.OF_MONTH))
                / (3.0 * plan.seconds()),
            tally.count(Call.CONTACTS) / (double) plan.seconds(),
            tally.count(Call.SINGLE) / (double) plan.seconds(),
            tally.count(Call.BATCHED) * (double) BATCH / plan.seconds());
      }
    }
  }

  private static ApiLoad prepared(Epidemic epidemic) throws SQLException {
    byte[] bits = new byte[32];
    new SecureRandom().nextBytes(bits);
    String token = "chot_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    try (Connection connection = epidemic.connect()) {
      try (PreparedStatement sql =
          connection.prepareStatement(
              "insert into access.token (id, account_id, name, hash, ending, created_at, ends_on)"
                  + " select ?, id, 'bench', ?, 'load', now(), current_date + 9 from access.account where login = 'canbo0'")) {
        sql.setObject(1, UUID.randomUUID());
        sql.setBytes(2, sha256(token));
        sql.executeUpdate();
      }
      return new ApiLoad(
          epidemic,
          token,
          Epidemic.ids(
              connection,
              "select id from surveillance.case_file where state = 'CONFIRMED' order by id limit 5000"));
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(Call call, int clients, int seconds) throws InterruptedException {
    measure(new Tally<>(Call.class, Call::words), call, clients, seconds);
  }

  private void measure(Tally<Call> tally, Call call, int clients, int seconds)
      throws InterruptedException {
    long ends = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try (ExecutorService all = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        SplittableRandom random = new SplittableRandom(client);
        all.execute(() -> work(tally, call, random, ends));
      }
      all.shutdown();
      all.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
    }
  }

  private void work(Tally<Call> tally, Call call, SplittableRandom random, long ends) {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (System.nanoTime() < ends) {
        HttpRequest request = request(call, random);
        long begun = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        long micros = (System.nanoTime() - begun) / 1000;
        boolean right = answer.statusCode() / 100 == 2;
        tally.add(call, micros, right);
        if (!right) {
          Epidemic.OUT.println(call + ": " + answer.statusCode() + " " + answer.body());
          return;
        }
      }
    } catch (IOException e) {
      Epidemic.OUT.println("a client gave up: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(Call call, SplittableRandom random) {
    UUID one = cases.get(random.nextInt(cases.size()));
    return switch (call) {
      case NEWEST -> get("/api/v1/cases");
      case BY_NAME -> get("/api/v1/cases?sort=name");
      case OF_MONTH ->
          get(
              "/api/v1/cases?state=CONFIRMED&sex=F&month=2021-%02d"
                  .formatted(1 + random.nextInt(12)));
      case ONE_CASE -> get("/api/v1/cases/" + one);
      case CONTACTS -> get("/api/v1/tracing/cases/" + one + "/contacts");
      case SINGLE -> post("/api/v1/cases", invented());
      case BATCHED -> {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
          many.add(invented());
        }
        yield post("/api/v1/cases/batch", "{\"cases\":[" + String.join(",", many) + "]}");
      }
    };
  }

  /** A woman with a citizen's number of her own, and when she was sampled. */
  private String invented() {
    long n = number.incrementAndGet();
    long year = 1940 + n % 60;
    return """
    {"person":{"name":"%s %s %s","birthYear":%d,"sex":"F","citizenId":"0011%02d%06d"},"sampledAt":"2021-05-%02dT08:00:00Z"}\
    """
        .formatted(
            word(FAMILIES, n),
            word(MIDDLES, n / 7),
            word(GIVEN, n / 3),
            year,
            year % 100,
            n / 60 + 1,
            1 + n % 20);
  }

  private static String word(List<String> words, long n) {
    return words.get((int) (n % words.size()));
  }

  private HttpRequest get(String path) {
    return asked(path).GET().build();
  }

  private HttpRequest post(String path, String body) {
    return asked(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create(epidemic.site() + path))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }
}
