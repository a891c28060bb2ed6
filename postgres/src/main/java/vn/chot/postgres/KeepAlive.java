package vn.chot.postgres;

import java.io.IOException;
import java.lang.System.Logger.Level;

/** Starts a cluster's server again, on the same port, when it dies while it is wanted. */
final class KeepAlive {
  private static final System.Logger LOG = System.getLogger(KeepAlive.class.getName());

  private static final long PAUSE_MILLIS = 500;

  private final Cluster cluster;
  private final int port;
  private final Runnable whenLost;
  private boolean wanted = true;

  KeepAlive(Cluster cluster, int port, Runnable whenLost) {
    this.cluster = cluster;
    this.port = port;
    this.whenLost = whenLost;
  }

  /** Watches from now on. */
  void begin() {
    Thread.ofPlatform().daemon().name("postgres").start(this::watch);
  }

  /** From now on the server may end. */
  synchronized void end() {
    wanted = false;
  }

  private void watch() {
    try {
      do {
        // asked, not waited for: a dead server that nobody reaps still looks alive to whoever waits
        while (Postmaster.running(cluster.folder()).isPresent()) {
          Thread.sleep(PAUSE_MILLIS);
        }
      } while (startedAgain());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    if (isWanted()) {
      whenLost.run();
    }
  }

  private synchronized boolean isWanted() {
    return wanted;
  }

  private synchronized boolean startedAgain() {
    if (!wanted) {
      return false;
    }
    try {
      LOG.log(Level.WARNING, "PostgreSQL died; starting it again");
      StopOrphan.in(cluster);
      cluster.start(port);
      return true;
    } catch (IOException | PostgresRefused e) {
      LOG.log(Level.ERROR, "PostgreSQL does not start again", e);
      return false;
    }
  }
}
