package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Changes of the index: numbered and marked in the transaction that makes them, applied to the
 * index once it is committed. What rolls back leaves the index as it was.
 */
@Component
class TraceChanges {
  private final JdbcClient sql;
  private final PresenceIndex index;
  private final Clock clock;

  TraceChanges(JdbcClient sql, PresenceIndex index, Clock clock) {
    this.sql = sql;
    this.index = index;
    this.clock = clock;
  }

  /** Kinds of changes, as the table names them. */
  enum Kind {
    PRESENCES,
    STRUCK,
    EVIDENCE,
    ISOLATION,
    /** Rows changed hands: a snapshot from before is of no use. */
    MOVED
  }

  /** A change that has its number. */
  record Numbered(int number, int mark) {}

  private static final String WRITE =
      """
      insert into surveillance.trace_change (mark, kind, rows, source, made_by, made_at)
      values (:mark, :kind, :rows, :source, :by, :at) returning number
      """;

  /** Numbers a change; what it does to the index follows by {@link #then}. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Numbered begin(Kind kind, int rows, String source, @Nullable UUID by) {
    int mark = ThreadLocalRandom.current().nextInt();
    int number =
        sql.sql(WRITE)
            .param("mark", mark)
            .param("kind", kind.name())
            .param("rows", rows)
            .param("source", source)
            .param("by", by)
            .param("at", OffsetDateTime.now(clock))
            .query(Integer.class)
            .single();
    return new Numbered(number, mark);
  }

  /** Applies these steps once the transaction in hand is committed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void then(Numbered change, List<IndexChange> steps) {
    List<IndexChange> all = List.copyOf(steps);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            index.apply(change.number(), change.mark(), all);
          }
        });
  }
}
