package vn.chot.bench.surveillance;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.bench.load.Machine;
import vn.chot.bench.load.Tally;
import vn.chot.bench.tasks.Visitor;

/**
 * {@code ./chot bench surveillance}: 100,000 cases, 500,000 contacts, 2,000,000 tests; officials of
 * communes at their lists, thinking a second between, on the cores the server runs on. Times are
 * printed, nothing is asserted.
 */
public final class ListLoad {
  private static final int WARM_UP = 20;
  private static final long THINKS_MILLIS = 1000;
  private static final Pattern CASE_LINK = Pattern.compile("\"(/tracing/cases/[0-9a-f-]{36})\"");
  private static final Pattern NEXT = Pattern.compile("href=\"(/[^\"]*[?;&]after=[^\"]+)\"");

  private ListLoad() {}

  /** What is opened, and where it stands. */
  enum Page {
    CASES("cases, newest", "/cases"),
    CASES_BY_NAME("cases, by name", "/cases?sort=name"),
    CASES_OF_MONTH("cases, month state sex", "/cases?state=CONFIRMED&sex=F&month=2021-04"),
    TESTS("tests", "/tests"),
    POSITIVE("tests, positive", "/tests?outcome=POSITIVE"),
    PEOPLE("contacts", "/tracing/people"),
    F1("contacts, F1", "/tracing/people?level=1"),
    DESK("tracing desk", "/tracing"),
    NEXT_PAGE("the next page of one", ""),
    CONTACTS_OF_CASE("contacts of a case", "");

    private final String words;
    private final String path;

    Page(String words, String path) {
      this.words = words;
      this.path = path;
    }

    String words() {
      return words;
    }
  }

  /** Measures. The first argument is the checkout, the others are those of the plan. */
  public static void main(String[] arguments) throws Exception {
    SurveillancePlan plan =
        new SurveillancePlan(Path.of(arguments[0]), 500_000, 100_000, 5, 2_000_000, 50, 60)
            .with(List.of(arguments).subList(1, arguments.length));
    try (Epidemic epidemic = Epidemic.of(plan)) {
      List<Visitor> visitors = new ArrayList<>();
      for (String login : epidemic.communes().subList(0, plan.users())) {
        visitors.add(Visitor.signedIn(epidemic.site(), login));
      }
      Tally<Page> tally = new Tally<>(Page.class, Page::words);
      long counts = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP);
      long ends = counts + TimeUnit.SECONDS.toNanos(plan.seconds());
      try (ExecutorService officials = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < visitors.size(); i++) {
          Visitor visitor = visitors.get(i);
          SplittableRandom random = new SplittableRandom(i);
          officials.execute(() -> work(visitor, random, tally, counts, ends));
        }
      }
      Epidemic.OUT.printf(
          "%nlists: %d officials of communes, 1 s think time, load %s%n%s",
          plan.users(), Machine.load(), tally.table(plan.seconds()));
      Epidemic.OUT.printf(
          "surveillance: p50-ms=%.0f p95-ms=%.0f p99-ms=%.0f%n",
          tally.within(0.5), tally.within(0.95), tally.within(0.99));
    }
  }

  private static void work(
      Visitor visitor, SplittableRandom random, Tally<Page> tally, long counts, long ends) {
    String next = "";
    String contacts = "";
    try {
      Thread.sleep(random.nextLong(THINKS_MILLIS));
      while (System.nanoTime() < ends) {
        Page page = Page.values()[random.nextInt(Page.values().length)];
        String path =
            switch (page) {
              case NEXT_PAGE -> next;
              case CONTACTS_OF_CASE -> contacts;
              default -> page.path;
            };
        if (path.isEmpty()) {
          continue;
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer = visitor.open(path);
        long micros = (System.nanoTime() - begun) / 1000;
        if (begun >= counts) {
          tally.add(page, micros, answer.statusCode() == 200);
        }
        next = found(NEXT, answer.body(), next);
        contacts = found(CASE_LINK, answer.body(), contacts);
        Thread.sleep(THINKS_MILLIS);
      }
    } catch (IOException e) {
      Epidemic.OUT.println("an official gave up: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String found(Pattern pattern, String body, String otherwise) {
    Matcher matcher = pattern.matcher(body);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : otherwise;
  }
}
