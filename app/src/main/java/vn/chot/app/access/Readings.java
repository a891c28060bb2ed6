package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The log of what was read: one line a page view with the ids shown. Lines are written in groups
 * within a second; a hard crash can lose the last second's lines, a normal stop loses none.
 */
@Component
public class Readings implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
  private static final int WAITING = 20_000;
  private static final int GROUP = 500;

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final BlockingQueue<Line> waiting = new LinkedBlockingQueue<>(WAITING);
  private volatile boolean running;
  private volatile Thread writer = Thread.currentThread();

  Readings(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Notes that the person was shown these things on this page; waits only when the log is behind.
   */
  public void shown(Actor actor, String page, Collection<String> ids) {
    shown(actor, page, ids, "");
  }

  /** The same where the person had to say what for; {@code purpose} is a code of the room's own. */
  public void shown(Actor actor, String page, Collection<String> ids, String purpose) {
    try {
      waiting.put(new Line(OffsetDateTime.now(clock), actor, page, List.copyOf(ids), purpose));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Line(
      OffsetDateTime at, Actor actor, String page, List<String> ids, String purpose) {}

  private static final String WRITE =
      "INSERT INTO access.reading (at, actor_id, page, ids, purpose) VALUES (?, ?, ?, ?, ?)";

  /** Writes what waits, all of it. */
  synchronized void flush() {
    List<Line> group = new ArrayList<>(GROUP);
    while (waiting.drainTo(group, GROUP) > 0) {
      write(group);
      group = new ArrayList<>(GROUP);
    }
  }

  /** A group that cannot be written waits for the next try. */
  private void write(List<Line> lines) {
    boolean written = false;
    try {
      jdbc.batchUpdate(
          WRITE,
          new BatchPreparedStatementSetter() {
            @Override
            public void setValues(java.sql.PreparedStatement row, int i)
                throws java.sql.SQLException {
              Line line = lines.get(i);
              row.setObject(1, line.at());
              row.setObject(2, line.actor().id());
              row.setString(3, line.page());
              row.setArray(4, row.getConnection().createArrayOf("text", line.ids().toArray()));
              row.setString(5, line.purpose());
            }

            @Override
            public int getBatchSize() {
              return lines.size();
            }
          });
      written = true;
    } finally {
      if (!written) {
        long lost = lines.stream().filter(line -> !waiting.offer(line)).count();
        LOG.error("the log of reading is behind; {} of its lines found no place to wait", lost);
      }
    }
  }

  @Override
  public void start() {
    running = true;
    writer =
        Thread.ofVirtual()
            .name("readings")
            .start(() -> {
              while (running) {
                try {
                  Thread.sleep(500);
                  flush();
                } catch (InterruptedException e) {
                  return;
                } catch (RuntimeException e) {
                  LOG.error("the log of reading could not be written: {}", e.getMessage());
                }
              }
            });
  }

  @Override
  public void stop() {
    running = false;
    writer.interrupt();
    flush();
  }

  /** Stops after the web server, whose last pages still tell what they showed. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
