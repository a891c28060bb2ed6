package vn.chot.app.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.messages.Sending.Outcome;

/** The e-mails in the database, sent and to be sent. */
@Component
class Deliveries {
  private final JdbcClient sql;

  Deliveries(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String DUE =
      """
      select d.id, d.address, d.attempts, m.vietnamese, m.english, m.link
      from messages.delivery d join messages.message m on m.id = d.message_id
      where d.due_at <= :now
      order by d.due_at limit 1
      for update of d skip locked
      """;

  /** The next e-mail that is due, held until the caller's transaction ends. */
  Optional<Due> nextDue(OffsetDateTime now) {
    return sql.sql(DUE)
        .param("now", now)
        .query((row, n) ->
            new Due(
                new Letter(
                    row.getObject("id", UUID.class),
                    row.getString("address"),
                    row.getString("vietnamese"),
                    row.getString("english"),
                    row.getString("link")),
                row.getInt("attempts")))
        .optional();
  }

  /** An e-mail to be sent now, tried this often before. */
  record Due(Letter letter, int attempts) {}

  private static final String SETTLE =
      """
      update messages.delivery
      set outcome = :outcome, why = :why, attempts = attempts + 1, due_at = null, at = :at
      where id = :id
      """;

  /** Nothing more is tried for this one. */
  void settle(UUID id, Outcome outcome, @Nullable WhyNot why, OffsetDateTime at) {
    sql.sql(SETTLE)
        .param("id", id)
        .param("outcome", outcome.name())
        .param("why", why == null ? null : why.name())
        .param("at", at)
        .update();
  }

  private static final String AGAIN =
      """
      update messages.delivery
      set why = :why, attempts = attempts + 1, due_at = :due, at = :at
      where id = :id
      """;

  /** It is tried again after a pause. */
  void again(UUID id, WhyNot why, OffsetDateTime at, Duration pause) {
    sql.sql(AGAIN)
        .param("id", id)
        .param("why", why.name())
        .param("due", at.plus(pause))
        .param("at", at)
        .update();
  }

  private static final String ABOUT =
      """
      select m.about, d.agency_id, d.address, d.outcome, d.at, d.why, m.vietnamese, m.english
      from messages.delivery d join messages.message m on m.id = d.message_id
      where m.about = any (:about)
      order by m.number desc
      """;

  /** How the sendings about these things stand, newest first. */
  List<Sending> about(Collection<UUID> about) {
    return sql.sql(ABOUT)
        .param("about", about.toArray(UUID[]::new))
        .query(Deliveries::sending)
        .list();
  }

  private static Sending sending(ResultSet row, int number) throws SQLException {
    String why = row.getString("why");
    WhyNot known = why == null ? null : WhyNot.valueOf(why);
    return new Sending(
        row.getObject("about", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getString("address"),
        Outcome.valueOf(row.getString("outcome")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        known == null ? null : known.vietnamese(),
        known == null ? null : known.english(),
        row.getString("vietnamese"),
        row.getString("english"));
  }
}
