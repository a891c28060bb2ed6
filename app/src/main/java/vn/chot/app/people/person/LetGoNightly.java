package vn.chot.app.people.person;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Each night after two o'clock lets go the persons and the lists whose day has passed. */
@Component
class LetGoNightly implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LetGoNightly.class);
  private static final LocalTime QUIET = LocalTime.of(2, 0);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

  private final LetGo letGo;
  private final Retention retention;
  private final List<KeptLists> lists;
  private final Clock clock;
  private volatile boolean running;
  private volatile Thread walker = Thread.currentThread();
  private volatile LocalDate done = LocalDate.MIN;

  LetGoNightly(LetGo letGo, Retention retention, List<KeptLists> lists, Clock clock) {
    this.letGo = letGo;
    this.retention = retention;
    this.lists = lists;
    this.clock = clock;
  }

  /** Does the night's work once a day; the next look tries again what failed. */
  void look() {
    LocalDate today = LocalDate.now(clock);
    if (today.equals(done) || LocalTime.now(clock).isBefore(QUIET)) {
      return;
    }
    int all = 0;
    int some = letGo.some();
    while (some > 0) {
      all += some;
      some = letGo.some();
    }
    LocalDate before = retention.listsBefore(today);
    int gone = lists.stream().mapToInt(kept -> kept.letGoBefore(before)).sum();
    done = today;
    if (all > 0) {
      LOG.info("{} persons were made nameless, their time had passed", all);
    }
    if (gone > 0) {
      LOG.info("{} lists of persons were deleted, their time had passed", gone);
    }
  }

  @Override
  public void start() {
    running = true;
    walker = Thread.ofVirtual().name("let-go").start(this::walk);
  }

  private void walk() {
    while (running) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("persons could not be let go: {}", e.getClass().getName());
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    walker.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
