package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down which cases have to be looked at for a cluster, in the transaction that makes it
 * needed, so that a crash forgets none; whoever looks is woken once it is committed.
 */
@Component
class AskForLook {
  private final JdbcClient sql;
  private final ClusterBell bell;
  private final Clock clock;

  AskForLook(JdbcClient sql, ClusterBell bell, Clock clock) {
    this.sql = sql;
    this.bell = bell;
    this.clock = clock;
  }

  private static final String ASK =
      """
      insert into surveillance.cluster_look (case_id, since)
      select a.id, :at from unnest(cast(:ids as uuid[])) as a (id) order by a.id
      on conflict (case_id) do update set since = excluded.since
      """;

  @Transactional(propagation = Propagation.MANDATORY)
  public void at(Collection<UUID> cases) {
    if (cases.isEmpty()) {
      return;
    }
    sql.sql(ASK)
        .param("at", OffsetDateTime.now(clock))
        .param("ids", cases.stream().distinct().map(UUID::toString).toArray(String[]::new))
        .update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            bell.ring();
          }
        });
  }
}
