package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** Takes a record in hand to change a part of it: nobody else changes it until then. */
@Component
class HoldRecord {
  private final People people;
  private final FindReach findReach;
  private final Retention retention;
  private final JdbcClient sql;
  private final Clock clock;

  HoldRecord(People people, FindReach findReach, Retention retention, JdbcClient sql, Clock clock) {
    this.people = people;
    this.findReach = findReach;
    this.retention = retention;
    this.sql = sql;
    this.clock = clock;
  }

  private static final String HOLD =
      """
      update people.person set edition = edition + 1, changed_at = :at,
        keep_until = greatest(keep_until, cast(:keepUntil as date))
      where id = :id and nameless_at is null and merged_into is null
      """;

  /** The person, where this actor may change them now; nothing otherwise. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Person> hold(Actor actor, UUID id) {
    LocalDate today = LocalDate.now(clock);
    if (!RegisterPerson.mayWrite(actor)) {
      return Optional.empty();
    }
    Reach reach = findReach.of(actor, today);
    if (people.person(id).filter(person -> reach.covers(person.facts())).isEmpty()) {
      return Optional.empty();
    }
    int held =
        sql.sql(HOLD)
            .param("id", id)
            .param("at", OffsetDateTime.now(clock))
            .param("keepUntil", retention.keepUntil(today))
            .update();
    return held == 1 ? people.person(id) : Optional.empty();
  }
}
