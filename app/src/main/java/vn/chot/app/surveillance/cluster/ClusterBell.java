package vn.chot.app.surveillance.cluster;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes who looks for clusters. */
@Component
class ClusterBell {
  private final Semaphore rung = new Semaphore(1); // rung once at the start, for what waited before

  void ring() {
    rung.release();
  }

  /** Waits until it is rung, at most so long; several rings are one. */
  boolean await(long millis) throws InterruptedException {
    boolean heard = rung.tryAcquire(millis, TimeUnit.MILLISECONDS);
    rung.drainPermits();
    return heard;
  }
}
