package vn.chot.app.people.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works off dry runs and entries in the background, two at a time; at each start it goes on with
 * what a stop or a kill has interrupted.
 */
@Component
class RunIntakes implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RunIntakes.class);
  private static final int AT_A_TIME = 2;
  private static final int TRIES = 3;

  private final Intakes intakes;
  private final CheckList checkList;
  private final BringIn bringIn;
  private final Clock clock;
  private final Map<UUID, Integer> waiting = new ConcurrentHashMap<>();
  private volatile ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
  private volatile boolean running;

  RunIntakes(Intakes intakes, CheckList checkList, BringIn bringIn, Clock clock) {
    this.intakes = intakes;
    this.checkList = checkList;
    this.bringIn = bringIn;
    this.clock = clock;
    workers.shutdown();
  }

  /** This intake has something to do; already at it, it is looked at again afterwards. */
  void begin(UUID intake) {
    if (running && waiting.merge(intake, 1, Integer::sum) == 1) {
      workers.execute(() -> work(intake));
    }
  }

  private void work(UUID id) {
    int failures = 0;
    for (int asked = waiting.getOrDefault(id, 0); running; asked = waiting.getOrDefault(id, 0)) {
      Optional<Intake> intake = intakes.byId(id);
      if (intake.isPresent() && Intake.atWork().contains(intake.get().state().name())) {
        failures = pass(intake.get(), failures);
      } else if (waiting.remove(id, asked)) {
        return;
      }
    }
    waiting.remove(id);
  }

  private int pass(Intake intake, int failures) {
    try {
      if (intake.state() == State.CHECKING) {
        checkList.run(intake, () -> running);
      } else {
        bringIn.run(intake, () -> running);
      }
      return 0;
    } catch (IOException | RuntimeException e) {
      if (!running) {
        return failures;
      }
      // the kind alone: a message of the database may hold what people typed
      LOG.error("an intake stopped at {} by {}", intake.state(), e.getClass().getName());
      if (failures + 1 >= TRIES) {
        giveUp(intake);
      }
      return failures + 1;
    }
  }

  /** A dry run ends; an entry waits where it is for somebody to begin it again. */
  private void giveUp(Intake intake) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    if (intake.state() == State.CHECKING) {
      intakes.refuse(
          intake.id(),
          new Intake.FileFault(
              "Hệ thống gặp lỗi khi kiểm tra tệp; chưa có gì được nhập. Hãy gửi lại tệp, nếu vẫn lỗi thì"
                  + " báo quản trị viên.",
              "The system failed while checking; nothing was imported. Send the file again, and tell an"
                  + " administrator if it fails again."),
          at);
    } else {
      intakes.state(intake.id(), State.CHECKED, at);
    }
  }

  @Override
  public void start() {
    workers =
        Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("intake-", 0).daemon().factory());
    running = true;
    intakes.atWork().forEach(this::begin);
  }

  @Override
  public void stop() {
    running = false;
    workers.shutdown();
    try {
      if (!workers.awaitTermination(4, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    waiting.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
