package vn.chot.app.surveillance.protocol;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;
import vn.chot.rules.Text;

/** Puts a file of the protocol into force in place of the one before: checked whole, or refused. */
@Component
class TakeProtocol {
  private final ProtocolInForce inForce;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TakeProtocol(
      ProtocolInForce inForce,
      JdbcClient sql,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.inForce = inForce;
    this.sql = sql;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What taking a text would do, or why it cannot be taken. */
  sealed interface Preview {
    /** What is wrong with it, by line. */
    record Faulty(List<Problem> problems) implements Preview {}

    /** It is of another disease, or no newer than the one in force. */
    record Stale(int version) implements Preview {}

    /** It can be taken; {@code changes} says which rows differ. */
    record Good(Protocol next, List<Text> changes) implements Preview {}
  }

  Preview preview(String file, String content) {
    Problems problems = new Problems();
    Optional<Protocol> next =
        ReadProtocol.read(file, content.getBytes(StandardCharsets.UTF_8), problems);
    if (next.isEmpty()) {
      return new Preview.Faulty(problems.inOrder());
    }
    Protocol now = inForce.protocol();
    return !next.get().disease().equals(ProtocolInForce.DISEASE)
            || next.get().version() <= now.version()
        ? new Preview.Stale(now.version())
        : new Preview.Good(next.get(), CompareProtocols.changes(now, next.get()));
  }

  /** Takes what {@link #preview} found good. */
  Preview take(Actor actor, String file, String content) {
    Preview preview = preview(file, content);
    if (preview instanceof Preview.Good(Protocol next, var changes)) {
      transaction.executeWithoutResult(status -> {
        sql.sql("update surveillance.protocol set in_force = false where disease = :disease")
            .param("disease", next.disease())
            .update();
        sql.sql(
                """
                insert into surveillance.protocol (disease, version, content, taken_at, taken_by, in_force)
                values (:disease, :version, :content, :at, :by, true)
                """)
            .param("disease", next.disease())
            .param("version", next.version())
            .param("content", content)
            .param("at", OffsetDateTime.now(clock))
            .param("by", actor.id())
            .update();
        deeds.record(actor, new ProtocolDeed.ProtocolTaken(next.disease(), next.version()));
      });
      inForce.changed();
    }
    return preview;
  }
}
