package vn.chot.bench.lookup;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chot.bench.load.Tally;
import vn.chot.bench.tasks.Visitor;
import vn.chot.outbreak.Province;

/** Somebody who looks one person up after the other, thinking a second between: a closed loop. */
final class Officer implements Runnable {
  private static final long THINKS_MILLIS = 1000;

  private final Visitor visitor;
  private final String token;
  private final Province province;
  private final Tally<Question> times;
  private final AtomicInteger nobody;
  private final long counts;
  private final long ends;
  private final SplittableRandom random;

  /** Counts from and ends at these nanoseconds of this machine. */
  Officer(
      Visitor visitor,
      String token,
      Province province,
      Tally<Question> times,
      AtomicInteger nobody,
      long counts,
      long ends,
      long seed) {
    this.visitor = visitor;
    this.token = token;
    this.province = province;
    this.times = times;
    this.nobody = nobody;
    this.counts = counts;
    this.ends = ends;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public void run() {
    try {
      Thread.sleep(random.nextLong(THINKS_MILLIS));
      while (System.nanoTime() < ends) {
        ask(Question.drawn(random));
        Thread.sleep(THINKS_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(Question question) throws InterruptedException {
    Map<String, String> form = Map.of("q", question.typed(province, random), "purpose", "POST");
    long begun = System.nanoTime();
    boolean right = false;
    boolean found = false;
    try {
      HttpResponse<String> answer = visitor.ask("/people/lookup", token, form);
      right = answer.statusCode() == 200;
      found = answer.body().contains("data-person");
    } catch (IOException e) {
      right = false;
    }
    if (begun >= counts) {
      times.add(question, (System.nanoTime() - begun) / 1000, right);
      if (right && !found) {
        nobody.incrementAndGet();
      }
    }
  }
}
