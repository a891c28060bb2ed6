package vn.chot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Clears a cluster of what a hard stop left running in it.
 *
 * <p>Called only by the owner of the data folder's lock, so whatever runs there belongs to a Chốt
 * that is dead. A process is stopped only after it was seen to be a PostgreSQL working in this very
 * cluster; a note that names another process is just removed, because PostgreSQL would take that
 * process for its own and refuse to start.
 */
final class StopOrphan {
  private static final int PAUSES = 200;
  private static final long PAUSE_MILLIS = 50;

  private StopOrphan() {}

  static void in(Cluster cluster) throws IOException {
    Optional<Postmaster> running = Postmaster.running(cluster.folder());
    if (running.isPresent() && !cluster.stop("fast", 30) && !cluster.stop("immediate", 10)) {
      ProcessHandle.of(running.get().pid()).ifPresent(ProcessHandle::destroyForcibly);
    }
    if (!left(cluster.folder()).isEmpty()) {
      Postmaster.allIn(cluster.folder()).forEach(ProcessHandle::destroyForcibly);
      List<ProcessHandle> stubborn = left(cluster.folder());
      if (!stubborn.isEmpty()) {
        long pid = stubborn.getFirst().pid();
        throw new PostgresRefused(
            "Một PostgreSQL cũ vẫn giữ "
                + cluster.folder()
                + " và không dừng được; hãy dừng tiến trình "
                + pid
                + ".",
            "An old PostgreSQL still holds "
                + cluster.folder()
                + " and cannot be stopped; stop process "
                + pid
                + ".");
      }
    }
    Files.deleteIfExists(note(cluster.folder()));
  }

  private static Path note(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /** Who is still there after the time that backends take to notice their server's death. */
  private static List<ProcessHandle> left(Path cluster) throws IOException {
    try {
      for (int pause = 0; pause < PAUSES && !Postmaster.allIn(cluster).isEmpty(); pause++) {
        Thread.sleep(PAUSE_MILLIS);
      }
      return Postmaster.allIn(cluster);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while an old server ends", e);
    }
  }
}
