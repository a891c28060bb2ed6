package vn.chot.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that a room does by itself: a look at intervals, and once a night what can wait for it. What
 * fails is tried again at the next look.
 */
public abstract class NightRounds implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(NightRounds.class);

  private final String name;
  private final Duration between;
  private final LocalTime quiet;
  private final Clock clock;
  private volatile boolean running;
  private volatile Thread walker = Thread.currentThread();
  private volatile LocalDate done = LocalDate.MIN;

  /**
   * Begins when the server has started.
   *
   * @param between two looks
   * @param quiet the hour after which the night's work is done
   */
  protected NightRounds(String name, Duration between, LocalTime quiet, Clock clock) {
    this.name = name;
    this.between = between;
    this.quiet = quiet;
    this.clock = clock;
  }

  /** What is done at each look. */
  protected void eachTime() {}

  /** What is done once a night. */
  protected abstract void atNight(LocalDate today);

  /**
   * Does much work piece by piece until a piece finds nothing more, and rests after each for as
   * long as it took: whoever works at that hour keeps half the machine. Answers how much was done.
   */
  protected final int piecemeal(IntSupplier piece) {
    int all = 0;
    long begun = System.nanoTime();
    int some = piece.getAsInt();
    while (some > 0 && !Thread.currentThread().isInterrupted()) {
      all += some;
      rest(System.nanoTime() - begun);
      begun = System.nanoTime();
      some = piece.getAsInt();
    }
    return all;
  }

  private static void rest(long nanos) {
    try {
      Thread.sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** One look. */
  public final void look() {
    eachTime();
    LocalDate today = LocalDate.now(clock);
    if (today.equals(done) || LocalTime.now(clock).isBefore(quiet)) {
      return;
    }
    atNight(today);
    done = today;
  }

  @Override
  public final void start() {
    running = true;
    walker = Thread.ofVirtual().name(name).start(this::walk);
  }

  private void walk() {
    while (running) {
      try {
        Thread.sleep(between);
        look();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("{} failed: {}", name, e.getClass().getName());
      }
    }
  }

  @Override
  public final void stop() {
    running = false;
    walker.interrupt();
  }

  @Override
  public final boolean isRunning() {
    return running;
  }
}
