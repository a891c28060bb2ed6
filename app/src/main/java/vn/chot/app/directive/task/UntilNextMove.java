package vn.chot.app.directive.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was counted over all tasks until the next move of any task is committed: a board is
 * looked at far more often than it changes. One server works on a database, so it knows every move.
 */
@Component
class UntilNextMove {
  private static final int KEPT = 16;

  /** What was counted after how many moves. */
  private record Counted(long moves, List<ProgressAgencies.Line> lines) {}

  private final AtomicLong moves = new AtomicLong();
  private final Map<Object, Counted> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Counted> eldest) {
          return size() > KEPT;
        }
      };

  /** What stands for this question, counted anew where a move has come between. */
  List<ProgressAgencies.Line> lines(Object question, Supplier<List<ProgressAgencies.Line>> count) {
    long now = moves.get();
    synchronized (kept) {
      Counted known = kept.get(question);
      if (known != null && known.moves() == now) {
        return known.lines();
      }
    }
    List<ProgressAgencies.Line> lines = List.copyOf(count.get());
    synchronized (kept) {
      kept.put(question, new Counted(now, lines));
    }
    return lines;
  }

  /** Counts the move once it can be seen by others, not before. */
  @EventListener
  void moved(TaskDeed deed) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              moves.incrementAndGet();
            }
          });
    } else {
      moves.incrementAndGet();
    }
  }
}
