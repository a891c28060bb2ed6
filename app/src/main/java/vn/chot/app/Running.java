package vn.chot.app;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * What this process has started, stopped in the reverse order exactly once: on Ctrl-C, on a polite
 * kill, or when a later part did not start.
 */
final class Running {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private boolean stopping;

  private Running() {}

  /** Nothing yet; from now on the end of the process stops whatever will have been started. */
  static Running nothing() {
    Running running = new Running();
    Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
    return running;
  }

  /** Starts one more part; a stop asked for meanwhile waits until it can be stopped properly. */
  synchronized <T extends AutoCloseable> T start(Callable<T> part) throws Exception {
    if (stopping) {
      throw new CommandRefused("Đã dừng theo yêu cầu.", "Stopped as asked.");
    }
    T begun = part.call();
    started.push(begun);
    return begun;
  }

  /** Stops everything; a part that fails to stop does not keep the others running. */
  synchronized void stop() {
    stopping = true;
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        System.getLogger(Running.class.getName())
            .log(Level.WARNING, "a part did not stop cleanly", e);
      }
    }
  }
}
