package vn.chot.app.registers;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at clocks every minute, and each night empties what is personal and has had its time. */
@Component
class TendRegisters implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TendRegisters.class);
  private static final LocalTime QUIET = LocalTime.of(2, 30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

  private final WatchClocks watchClocks;
  private final EmptyPersonal emptyPersonal;
  private final Clock clock;
  private volatile boolean running;
  private volatile Thread walker = Thread.currentThread();
  private volatile LocalDate done = LocalDate.MIN;

  TendRegisters(WatchClocks watchClocks, EmptyPersonal emptyPersonal, Clock clock) {
    this.watchClocks = watchClocks;
    this.emptyPersonal = emptyPersonal;
    this.clock = clock;
  }

  /** One look; the next tries again what failed. */
  void look() {
    watchClocks.look();
    LocalDate today = LocalDate.now(clock);
    if (today.equals(done) || LocalTime.now(clock).isBefore(QUIET)) {
      return;
    }
    while (emptyPersonal.some() > 0) {
      LOG.info("personal fields of entries were emptied, their time had passed");
    }
    done = today;
  }

  @Override
  public void start() {
    running = true;
    walker = Thread.ofVirtual().name("tend-registers").start(this::walk);
  }

  private void walk() {
    while (running) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("registers could not be tended: {}", e.getClass().getName());
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
