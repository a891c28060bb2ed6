package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The log of what was done. An entry stands or falls with the transaction of the deed itself. */
@Component
public class Deeds {
  private final JdbcClient sql;
  private final Clock clock;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;

  Deeds(JdbcClient sql, Clock clock, JsonMapper json, ApplicationEventPublisher events) {
    this.sql = sql;
    this.clock = clock;
    this.json = json;
    this.events = events;
  }

  private static final String WRITE =
      """
      INSERT INTO access.deed (at, actor_id, kind, subject, facts)
      VALUES (:at, :actor, :kind, :subject, CAST(:facts AS jsonb))
      """;

  /** Writes the deed into the log and tells it to the rooms that listen, in this transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Actor actor, Deed deed) {
    write(actor.id(), deed);
  }

  /** The same for what nobody signed in has done: a failed sign-in, an invitation used. */
  @Transactional
  public void recordOfNobody(Deed deed) {
    write(null, deed);
  }

  private void write(@Nullable UUID actor, Deed deed) {
    sql.sql(WRITE)
        .param("at", OffsetDateTime.now(clock))
        .param("actor", actor)
        .param("kind", deed.kind())
        .param("subject", deed.subject())
        .param("facts", json.writeValueAsString(deed.facts()))
        .update();
    events.publishEvent(deed);
  }

  private static final String PAGE =
      """
      SELECT d.id, d.at, a.login, d.kind, d.subject, d.facts::text AS facts
      FROM access.deed d LEFT JOIN access.account a ON a.id = d.actor_id
      WHERE d.id < :before AND (:kind = '' OR d.kind = :kind)
      ORDER BY d.id DESC LIMIT :size
      """;

  /** One page of the log, newest first, older than {@code before}. */
  List<Entry> before(long before, String kind, int size) {
    return sql.sql(PAGE)
        .param("before", before)
        .param("kind", kind)
        .param("size", size)
        .query(Entry.class)
        .list();
  }

  /** A line of the log. */
  record Entry(
      long id,
      OffsetDateTime at,
      @Nullable String login,
      String kind,
      String subject,
      String facts) {}
}
