package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Keeps a record longer than the rule says, for a reason; at most five years from now. */
@Component
class ProlongRetention {
  private static final int MOST_YEARS = 5;

  private final HoldRecord holdRecord;
  private final JdbcClient sql;
  private final PersonChanges changes;
  private final Deeds deeds;
  private final Clock clock;

  ProlongRetention(
      HoldRecord holdRecord, JdbcClient sql, PersonChanges changes, Deeds deeds, Clock clock) {
    this.holdRecord = holdRecord;
    this.sql = sql;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  @Transactional
  Optional<Refusal> prolong(Actor actor, UUID person, @Nullable LocalDate until, String why) {
    LocalDate today = LocalDate.now(clock);
    if (until == null
        || why.isBlank()
        || !until.isAfter(today)
        || until.isAfter(today.plusYears(MOST_YEARS))) {
      return Optional.of(PersonRules.REASON_MISSING);
    }
    if (holdRecord.hold(actor, person).isEmpty()) {
      return Optional.of(PersonRules.NOT_THERE);
    }
    sql.sql("update people.person set keep_until = greatest(keep_until, :until) where id = :id")
        .param("until", until)
        .param("id", person)
        .update();
    String reason = why.strip().substring(0, Math.min(300, why.strip().length()));
    deeds.record(actor, new PersonDeed.RetentionProlonged(person, until, reason));
    changes.note(actor.id(), person, "RetentionProlonged", List.of(), reason);
    return Optional.empty();
  }
}
