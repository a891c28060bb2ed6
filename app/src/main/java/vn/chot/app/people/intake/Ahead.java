package vn.chot.app.people.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

/**
 * Batches made ready ahead, two at a time, and taken one by one in the order they were given: the
 * database and this machine work at once, and never more than three batches are in memory.
 */
final class Ahead<T> implements AutoCloseable {
  private static final int AT_A_TIME = 2;

  private final Predicate<T> taker;
  private final Deque<FutureTask<T>> under = new ArrayDeque<>();

  /** The taker answers false when it wants no more. */
  Ahead(Predicate<T> taker) {
    this.taker = taker;
  }

  /** Begins with a batch; false when the taker wanted no more. */
  boolean go(Callable<T> batch) {
    FutureTask<T> task = new FutureTask<>(batch);
    under.add(task);
    Thread.ofVirtual().name("intake-ahead").start(task);
    return under.size() <= AT_A_TIME || next();
  }

  /** Takes what is left; false when the taker wanted no more. */
  boolean rest() {
    boolean on = true;
    while (on && !under.isEmpty()) {
      on = next();
    }
    return on;
  }

  private boolean next() {
    try {
      return taker.test(under.remove().get());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Lets go of batches nobody takes any more. */
  @Override
  public void close() {
    under.forEach(task -> task.cancel(false));
  }
}
