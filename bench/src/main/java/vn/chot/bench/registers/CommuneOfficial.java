package vn.chot.bench.registers;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.bench.load.Tally;
import vn.chot.bench.tasks.Visitor;

/**
 * An official of a commune who opens one page of the register after the other, thinking a second
 * between: a closed loop.
 */
final class CommuneOfficial implements Runnable {
  private static final long THINKS_MILLIS = 1000;
  private static final String LIST = "/registers/stranger-report";
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final Pattern ENTRY =
      Pattern.compile("\"(/registers/stranger-report/[0-9a-f-]{36})\"");
  private static final List<String> KINDS =
      List.of("illegal-entrant", "undeclared", "stranger", "lodger", "vehicle", "gathering");
  private static final List<String> STATES =
      List.of("received", "dispatched", "verified", "answered", "dismissed");
  private static final List<String> SORTS = List.of("unit", "kind", "state", "number", "urgency");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  private final Visitor visitor;
  private final Tally<PageAsked> times;
  private final long counts;
  private final long ends;
  private final SplittableRandom random;
  private final LocalDate first = SeedEntries.first();
  private String next = "";
  private final List<String> entries = new ArrayList<>();

  /** Counts from and ends at these nanoseconds of this machine. */
  CommuneOfficial(Visitor visitor, Tally<PageAsked> times, long counts, long ends, long seed) {
    this.visitor = visitor;
    this.times = times;
    this.counts = counts;
    this.ends = ends;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public void run() {
    try {
      Thread.sleep(random.nextLong(THINKS_MILLIS));
      while (System.nanoTime() < ends) {
        ask(PageAsked.drawn(random));
        Thread.sleep(THINKS_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(PageAsked page) throws InterruptedException {
    String path = path(page);
    long begun = System.nanoTime();
    boolean right;
    try {
      HttpResponse<String> answer = visitor.open(path);
      right = answer.statusCode() == 200;
      remember(answer.body());
    } catch (IOException e) {
      right = false;
    }
    if (begun >= counts) {
      times.add(page, (System.nanoTime() - begun) / 1000, right);
    }
  }

  private void remember(String body) {
    Matcher link = NEXT.matcher(body);
    next = link.find() ? link.group(1).replace("&amp;", "&") : "";
    List<String> shown = ENTRY.matcher(body).results().map(m -> m.group(1)).distinct().toList();
    if (!shown.isEmpty()) {
      entries.clear();
      entries.addAll(shown);
    }
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String path(PageAsked page) {
    return switch (page) {
      case OPEN -> LIST;
      case ALL -> LIST + "?asked=1";
      case NEXT -> next.isEmpty() ? LIST + "?asked=1" : next;
      case FILTERED -> LIST + "?asked=1&kind=" + one(KINDS) + "&channel=hotline";
      case BY_STATE -> LIST + "?asked=1&state=" + one(STATES);
      case DAYS -> {
        LocalDate from = first.plusDays(random.nextInt(340));
        yield LIST
            + "?asked=1&reported_at.from=%s&reported_at.to=%s"
                .formatted(DAY.format(from), DAY.format(from.plusDays(19)));
      }
      case SORTED -> LIST + "?asked=1&order=up&sort=" + one(SORTS);
      case BOARD -> LIST + "/board";
      case CALENDAR ->
          LIST + "/calendar?month=" + YearMonth.from(first).plusMonths(random.nextInt(12));
      case ENTRY -> entries.isEmpty() ? LIST : one(entries);
    };
  }
}
