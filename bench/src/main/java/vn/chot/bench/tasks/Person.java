package vn.chot.bench.tasks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chot.bench.load.Tally;

/**
 * Somebody who asks one page after the other, as its links lead on, thinking a second between: a
 * closed loop.
 */
final class Person implements Runnable {
  private static final Pattern TASK = Pattern.compile("\"(/tasks/[0-9a-f-]{36})\"");
  private static final Pattern NEXT = Pattern.compile("href=\"(/tasks\\?[^\"]*after=[^\"]+)\"");
  private static final long THINKS_MILLIS = 1000;

  private final Visitor visitor;
  private final List<Ask> asks;
  private final Province province;
  private final List<Draft> papers;
  private final Tally<Ask> tally;
  private final Clocked clocked;
  private final SplittableRandom random;
  private List<String> tasks = List.of();
  private String next = "";

  /** When counting begins and when everything ends, in nanoseconds of this machine. */
  record Clocked(long counts, long ends) {}

  Person(
      Visitor visitor,
      List<Ask> asks,
      Province province,
      List<Draft> papers,
      Tally<Ask> tally,
      Clocked clocked,
      long seed) {
    this.visitor = visitor;
    this.asks = asks;
    this.province = province;
    this.papers = papers;
    this.tally = tally;
    this.clocked = clocked;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public void run() {
    try {
      Thread.sleep(random.nextLong(THINKS_MILLIS));
      while (System.nanoTime() < clocked.ends()) {
        ask(Ask.drawn(asks, random));
        Thread.sleep(THINKS_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(Ask kind) throws InterruptedException {
    String path = path(kind);
    long begun = System.nanoTime();
    boolean right;
    try {
      HttpResponse<String> answer = visitor.open(path);
      right = answer.statusCode() == 200;
      if (right && (kind == Ask.INBOX || kind == Ask.INBOX_NEXT)) {
        remember(answer.body());
      }
    } catch (IOException e) {
      right = false;
    }
    if (begun >= clocked.counts()) {
      tally.add(kind, (System.nanoTime() - begun) / 1000, right);
    }
  }

  private void remember(String page) {
    tasks = TASK.matcher(page).results().map(m -> m.group(1)).distinct().toList();
    next =
        NEXT.matcher(page)
            .results()
            .map(MatchResult::group)
            .map(h -> h.substring(6, h.length() - 1).replace("&amp;", "&"))
            .findFirst()
            .orElse("");
  }

  /** Where the pages of the desk are. */
  private String path(Ask kind) {
    String words = Visitor.encoded(Wording.one(Wording.SEARCHED, random));
    return switch (kind) {
      case INBOX -> "/tasks";
      case INBOX_NEXT -> next.isEmpty() ? "/tasks" : next;
      case SEARCH -> "/tasks?q=" + words;
      case TASK -> tasks.isEmpty() ? "/tasks" : Wording.one(tasks, random);
      case AREA -> "/tasks?area=true";
      case BOARD -> "/progress";
      case BOARD_AGENCIES -> "/progress?view=AGENCIES";
      case BOARD_PAPER -> "/progress/" + Wording.one(papers, random).id();
      case BOARD_AGENCY ->
          "/progress?view=MEASURES&agency=" + Wording.one(province.departments, random).id();
      case BOARD_SEARCH -> "/progress?view=MEASURES&q=" + words;
    };
  }
}
