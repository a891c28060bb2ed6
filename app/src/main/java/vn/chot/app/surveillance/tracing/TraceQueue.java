package vn.chot.app.surveillance.tracing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.trace.Trace;

/**
 * Traces the cases that wait for it, newly confirmed ones first: within milliseconds of the commit
 * that made it needed, or as soon as the index is loaded. One that fails is tried again.
 */
@Component
class TraceQueue implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TraceQueue.class);
  private static final long LOOK_MILLIS = 1_000;

  private final JdbcClient sql;
  private final PresenceIndex index;
  private final TraceContacts traceContacts;
  private final AskForTracing askForTracing;
  private final TracingBell bell;
  private volatile boolean running;
  private volatile Thread worker = Thread.currentThread();

  TraceQueue(
      JdbcClient sql,
      PresenceIndex index,
      TraceContacts traceContacts,
      AskForTracing askForTracing,
      TracingBell bell) {
    this.sql = sql;
    this.index = index;
    this.traceContacts = traceContacts;
    this.askForTracing = askForTracing;
    this.bell = bell;
  }

  private record Waiting(UUID caseFile, String cause, OffsetDateTime since, int times) {}

  private static final String NEXT =
      """
      select case_file, cause, since, times from surveillance.to_trace
      order by cause <> 'CONFIRMED', since, case_file limit 50
      """;

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("trace-contacts").daemon().start(this::work);
  }

  private void work() {
    try {
      while (running) {
        bell.await(LOOK_MILLIS);
        try {
          Optional<Trace> trace = index.ready();
          noteTouched();
          while (running && trace.isPresent() && some(trace.get())) {
            noteTouched();
          }
        } catch (RuntimeException e) {
          failed(e);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes down the cases of whom changes have touched; the lists stored so far are seen. */
  private void noteTouched() {
    for (TracingBell.Touch one = bell.next(); one != null; one = bell.next()) {
      try {
        askForTracing.again(one);
      } finally {
        bell.done();
      }
    }
  }

  /** Traces some of those that wait; answers whether to go on at once. */
  private boolean some(Trace trace) {
    List<Waiting> next = sql.sql(NEXT).query(Waiting.class).list();
    boolean all = true;
    for (Waiting one : next) {
      if (!running) {
        return false;
      }
      all &= one(trace, one);
    }
    return all && !next.isEmpty();
  }

  private boolean one(Trace trace, Waiting one) {
    try {
      traceContacts.trace(trace, one.caseFile(), one.cause(), one.since().toInstant());
      sql.sql("delete from surveillance.to_trace where case_file = :case and times = :times")
          .param("case", one.caseFile())
          .param("times", one.times())
          .update();
      return true;
    } catch (RuntimeException e) {
      failed(e);
      return false;
    }
  }

  private void failed(RuntimeException e) {
    if (running) {
      LOG.error("a case could not be traced: {}", e.getClass().getName());
    }
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
    try {
      worker.join(3_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
