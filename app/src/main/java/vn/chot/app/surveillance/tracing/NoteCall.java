package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Notes what came of calling a contact. */
@Component
class NoteCall {
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  NoteCall(JdbcClient sql, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into surveillance.contact_call (id, person_id, told_as, outcome, note, made_by, made_at)
      values (:id, :person, :person, :outcome, :note, :by, :at)
      """;

  @Transactional
  public Optional<Refusal> note(Actor by, UUID person, String outcome, String note) {
    Optional<CallOutcome> chosen = CallOutcome.of(outcome);
    if (chosen.isEmpty()) {
      return Optional.of(TracingRules.OUTCOME);
    }
    String kept = note.strip();
    sql.sql(ADD)
        .param("id", UUID.randomUUID())
        .param("person", person)
        .param("outcome", chosen.get().name())
        .param("note", kept.substring(0, Math.min(500, kept.length())))
        .param("by", by.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(by, new TracingDeed.ContactCalled(person, chosen.get().name()));
    return Optional.empty();
  }

  /** A call that was noted. */
  record Call(CallOutcome outcome, String note, String madeBy, OffsetDateTime madeAt) {}

  private static final String OF =
      """
      select k.outcome, k.note, coalesce(a.name, '') as made_by, k.made_at
      from surveillance.contact_call k left join access.published_account a on a.id = k.made_by
      where k.person_id = :person order by k.made_at desc limit 20
      """;

  List<Call> of(UUID person) {
    return sql.sql(OF).param("person", person).query(Call.class).list();
  }
}
