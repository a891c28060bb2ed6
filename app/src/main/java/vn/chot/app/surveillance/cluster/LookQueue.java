package vn.chot.app.surveillance.cluster;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the cases that wait for it, many at once, beside the work of people. */
@Component
class LookQueue implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LookQueue.class);
  private static final long LOOK_MILLIS = 60_000;
  private static final long GATHER_MILLIS = 200;

  private final JdbcClient sql;
  private final ClusterBell bell;
  private final FindClusters findClusters;
  private final TransactionTemplate transaction;
  private volatile boolean running;
  private volatile Thread worker = Thread.currentThread();

  LookQueue(
      JdbcClient sql,
      ClusterBell bell,
      FindClusters findClusters,
      TransactionTemplate transaction) {
    this.sql = sql;
    this.bell = bell;
    this.findClusters = findClusters;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("find-clusters").daemon().start(this::work);
  }

  private void work() {
    try {
      while (running) {
        bell.await(LOOK_MILLIS);
        Thread.sleep(GATHER_MILLIS);
        try {
          while (running && some()) {
            // goes on while any wait
          }
        } catch (RuntimeException e) {
          if (running) {
            LOG.error("clusters could not be looked for: {}", e.getClass().getName(), e);
          }
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static final String TAKE =
      """
      delete from surveillance.cluster_look
      where case_id in (select case_id from surveillance.cluster_look order by since, case_id limit 5000)
      returning case_id
      """;

  /** Looks at some of those that wait; answers whether there were any. */
  boolean some() {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          List<UUID> next = sql.sql(TAKE).query(UUID.class).list();
          findClusters.look(next);
          return !next.isEmpty();
        }));
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
