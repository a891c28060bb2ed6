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
 * Writes down which cases have to be traced anew: in the transaction that makes it needed, so that
 * a crash forgets none, and once more when the index has the change, by the thread that traces.
 * That second look finds the lists stored in between by a question that had not seen the change.
 */
@Component
class AskForTracing {
  private static final int MANY = 20_000;
  private static final int[] NO_ROWS = {};

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
    if (!cases.isEmpty()) {
      write(cases, cause);
      afterwards(bell::ring);
    }
  }

  /** The cases whose wave came to any of these people, by number. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ofPeople(Collection<Integer> numbers, String cause) {
    if (!numbers.isEmpty()) {
      touch(new TracingBell.Touch(List.copyOf(numbers), NO_ROWS, cause));
    }
  }

  /**
   * The cases that presences may change: those whose wave came to who is in them or to who was
   * there at the same time. Rows of four numbers: person, space, from, to.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ofPresences(int[] rows) {
    if (rows.length > 0) {
      touch(new TracingBell.Touch(List.of(), rows, "PRESENCES"));
    }
  }

  private void touch(TracingBell.Touch touch) {
    write(cases(touch), touch.cause());
    afterwards(() -> bell.touch(touch));
  }

  /** Once committed, after the index was changed. */
  private static void afterwards(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              work.run();
            }
          }
        });
  }

  /** The second look, when the index has the change. */
  @Transactional
  public void again(TracingBell.Touch touch) {
    write(cases(touch), touch.cause());
  }

  private void write(Collection<UUID> cases, String cause) {
    if (!cases.isEmpty()) {
      sql.sql(ASK)
          .param("cause", cause)
          .param("at", OffsetDateTime.now(clock))
          .param("ids", NumberPeople.texts(cases))
          .update();
    }
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

  private List<UUID> cases(TracingBell.Touch touch) {
    Optional<Trace> trace = index.ready();
    if (touch.rows().length > 0 && (trace.isEmpty() || touch.rows().length > MANY * 4)) {
      return sql.sql("select case_file from surveillance.traced_case where stands")
          .query(UUID.class)
          .list();
    }
    BitSet touched = new BitSet();
    touch.people().forEach(touched::set);
    trace.ifPresent(held -> together(held, touch.rows(), touched));
    return sql.sql(TOUCHED)
        .param("numbers", touched.stream().boxed().toArray(Integer[]::new))
        .query(UUID.class)
        .list();
  }

  /** Who is in these presences and who was there at the same time. */
  private static void together(Trace trace, int[] rows, BitSet touched) {
    for (int at = 0; at < rows.length; at += 4) {
      touched.set(rows[at]);
      if (rows[at + 1] < trace.spaces()) {
        List<Stay> there = trace.whoWas(rows[at + 1], rows[at + 2], rows[at + 3]);
        there.forEach(stay -> touched.set(stay.person()));
      }
    }
  }
}
