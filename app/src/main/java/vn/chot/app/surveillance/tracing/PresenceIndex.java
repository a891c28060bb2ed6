package vn.chot.app.surveillance.tracing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.trace.Trace;

/**
 * The index of presences in this server's memory. While it loads, committed changes wait here and
 * questions find nothing to ask; pages say so.
 */
@Component
class PresenceIndex {
  private static final int SETTLE_AT = 4_000_000;

  private final Object changing = new Object();
  private final CountDownLatch loaded = new CountDownLatch(1);
  private final List<Waiting> waiting = new ArrayList<>();
  private volatile @Nullable Trace trace;
  private volatile long read;
  private int greatest;
  private long sum;
  private int saved;

  /** A committed change that waits for the index to be loaded. */
  private record Waiting(int number, int mark, List<IndexChange> steps) {}

  /** Up to where the index holds what is stored: the greatest change, and the sum of marks. */
  record Mark(int greatest, long sum) {}

  /** The index; nothing while it loads. */
  Optional<Trace> ready() {
    return Optional.ofNullable(trace);
  }

  /** Waits for it, at most so long. */
  boolean await(long seconds) throws InterruptedException {
    return loaded.await(seconds, TimeUnit.SECONDS);
  }

  /** How many presences were read so far while it loads, or how many it holds. */
  long presences() {
    Trace now = trace;
    return now == null ? read : now.size();
  }

  void reading(long rows) {
    read = rows;
  }

  /** Brings a committed change in; the next question sees it. */
  void apply(int number, int mark, List<IndexChange> steps) {
    synchronized (changing) {
      Trace now = trace;
      if (now == null) {
        waiting.add(new Waiting(number, mark, steps));
        return;
      }
      steps.forEach(step -> step.apply(now));
      noted(number, mark);
      if (now.unsettled() > SETTLE_AT) {
        now.settle();
      }
    }
  }

  private void noted(int number, int mark) {
    greatest = Math.max(greatest, number);
    sum += mark;
  }

  /** The changes that wait, by number: who loads asks the store which of them it saw. */
  int[] waiting() {
    synchronized (changing) {
      return waiting.stream().mapToInt(Waiting::number).toArray();
    }
  }

  /**
   * The index was read; changes that the reader had not seen are brought in now.
   *
   * @param seen whether the reader saw a change
   */
  void loaded(Trace fresh, Mark mark, IntPredicate seen) {
    synchronized (changing) {
      greatest = mark.greatest();
      sum = mark.sum();
      for (Waiting one : waiting) {
        if (!seen.test(one.number())) {
          one.steps().forEach(step -> step.apply(fresh));
          noted(one.number(), one.mark());
        }
      }
      waiting.clear();
      trace = fresh;
    }
    loaded.countDown();
  }

  /** Writes it to a file of the folder; nothing where it loads or nothing has changed since. */
  Optional<Mark> save(java.util.function.Function<Mark, Path> file) throws IOException {
    synchronized (changing) {
      Trace now = trace;
      if (now == null || saved == greatest) {
        return Optional.empty();
      }
      Mark mark = new Mark(greatest, sum);
      now.save(file.apply(mark), mark.sum());
      saved = greatest;
      return Optional.of(mark);
    }
  }

  /** The file of that change is on the disk already. */
  void savedAt(int change) {
    synchronized (changing) {
      saved = change;
    }
  }
}
