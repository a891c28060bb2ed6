package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chot.trace.Stay;
import vn.chot.trace.Trace;

/**
 * Writes down which cases have to be traced anew, in the transaction that makes it needed, so that
 * a crash forgets none; whoever traces is woken once it is committed.
 */
@Component
class AskForTracing {
  private static final int MANY = 20_000;

  private final JdbcClient sql;
  private final PresenceIndex index;
  private final TracingBell bell;
  private final Clock clock;

  AskForTracing(JdbcClient sql, PresenceIndex index, TracingBell bell, Clock clock) {
    this.sql = sql;
    this.index = index;
    this.bell = bell;
    this.clock = clock;
  }

  private static final String ASK =
      """
      insert into surveillance.to_trace as w (case_file, cause, since)
      select a.id, :cause, :at from unnest(cast(:ids as uuid[])) as a (id) order by a.id
      on conflict (case_file) do update set cause = excluded.cause, times = w.times + 1
      """;

  /** These cases. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void of(Collection<UUID> cases, String cause) {
    if (cases.isEmpty()) {
      return;
    }
    sql.sql(ASK)
        .param("cause", cause)
        .param("at", OffsetDateTime.now(clock))
        .param("ids", NumberPeople.texts(cases))
        .update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            bell.ring();
          }
        });
  }

  private static final String TOUCHED =
      """
      select c.case_file from surveillance.traced_case c
      join surveillance.traced_person t on t.person_id = c.person_id
      where c.stands and t.number = any (:numbers)
      union
      select k.case_file from surveillance.contact k
      join surveillance.traced_person t on t.person_id = k.person_id
      where t.number = any (:numbers)
      """;

  /** The cases whose wave came to any of these people, by number. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ofPeople(Collection<Integer> numbers, String cause) {
    if (!numbers.isEmpty()) {
      of(
          sql.sql(TOUCHED)
              .param("numbers", numbers.stream().distinct().toArray(Integer[]::new))
              .query(UUID.class)
              .list(),
          cause);
    }
  }

  /**
   * The cases that presences may change: those whose wave came to who is in them or to who was
   * there at the same time. Rows of four numbers: person, space, from, to.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ofPresences(int[] rows) {
    Optional<Trace> trace = index.ready();
    if (trace.isEmpty() || rows.length > MANY * 4) {
      of(
          sql.sql("select case_file from surveillance.traced_case where stands")
              .query(UUID.class)
              .list(),
          "PRESENCES");
      return;
    }
    BitSet touched = new BitSet();
    for (int at = 0; at < rows.length; at += 4) {
      touched.set(rows[at]);
      if (rows[at + 1] < trace.get().spaces()) {
        List<Stay> there = trace.get().whoWas(rows[at + 1], rows[at + 2], rows[at + 3]);
        there.forEach(stay -> touched.set(stay.person()));
      }
    }
    ofPeople(touched.stream().boxed().toList(), "PRESENCES");
  }
}
