package vn.chot.app.surveillance.tracing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wakes who traces, and hands over whom changes have touched once the index has them. */
@Component
class TracingBell {
  private final Semaphore rung = new Semaphore(0);
  private final Queue<Touch> touched = new ConcurrentLinkedQueue<>();
  private final AtomicInteger open = new AtomicInteger();

  /**
   * Whom a change has touched.
   *
   * @param people by number
   * @param rows presences, four numbers each: person, space, from, to
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Touch(List<Integer> people, int[] rows, String cause) {}

  void ring() {
    rung.release();
  }

  void touch(Touch one) {
    open.incrementAndGet();
    touched.add(one);
    ring();
  }

  /** The next that was touched; {@link #done} once it is written down. */
  @Nullable Touch next() {
    return touched.poll();
  }

  void done() {
    open.decrementAndGet();
  }

  /** Whether nothing that was touched waits to be written down. */
  boolean quiet() {
    return open.get() == 0;
  }

  /** Waits until it is rung, at most so long; several rings are one. */
  void await(long millis) throws InterruptedException {
    if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
      rung.drainPermits();
    }
  }
}
