package vn.chot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Clears a cluster of what a hard stop left running in it.
 *
 * <p>Called only by the owner of the data folder's lock, so whatever runs there belongs to a Chốt
 * that is dead. A process is stopped only after it was seen to be a PostgreSQL working in this very
 * cluster; a note that names another process is just removed, because PostgreSQL would take that
 * process for its own and refuse to start.
 */
final class StopOrphan {
  private static final long BACKENDS_LEAVE_SECONDS = 10;

  private StopOrphan() {}

  static void in(Cluster cluster) throws IOException {
    Optional<Postmaster> running = Postmaster.running(cluster.folder());
    if (running.isPresent() && !cluster.stop("fast", 30) && !cluster.stop("immediate", 10)) {
      ProcessHandle.of(running.get().pid()).ifPresent(ProcessHandle::destroyForcibly);
    }
    List<ProcessHandle> left = Postmaster.allIn(cluster.folder());
    if (!left.isEmpty() && !gone(left)) {
      left.forEach(ProcessHandle::destroyForcibly);
      if (!gone(left)) {
        throw new PostgresRefused(
            "Một PostgreSQL cũ vẫn giữ "
                + cluster.folder()
                + " và không dừng được; hãy dừng tiến trình "
                + left.getFirst().pid()
                + ".",
            "An old PostgreSQL still holds "
                + cluster.folder()
                + " and cannot be stopped; stop process "
                + left.getFirst().pid()
                + ".");
      }
    }
    Files.deleteIfExists(note(cluster.folder()));
  }

  private static Path note(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  private static boolean gone(List<ProcessHandle> processes) {
    try {
      CompletableFuture.allOf(
              processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
          .get(BACKENDS_LEAVE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return processes.stream().noneMatch(ProcessHandle::isAlive);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
