package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;

/** Puts an appeal where everybody reads it, and takes it off again. */
@Component
class PublishAppeal {
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  PublishAppeal(JdbcClient sql, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String PUBLISH =
      """
      update surveillance.appeal set published_by = :by, published_at = :at, withdrawn_at = null
      where id = :id and (published_at is null or withdrawn_at is not null)
      """;

  /** What is public stays so. */
  @Transactional
  public void publish(Actor by, UUID id) {
    int published =
        sql.sql(PUBLISH)
            .param("by", by.id())
            .param("at", OffsetDateTime.now(clock))
            .param("id", id)
            .update();
    if (published > 0) {
      deeds.record(by, new TracingDeed.AppealPublished(id, true));
    }
  }

  private static final String WITHDRAW =
      """
      update surveillance.appeal set withdrawn_at = :at
      where id = :id and published_at is not null and withdrawn_at is null
      """;

  /** What is not public stays so. */
  @Transactional
  public void withdraw(Actor by, UUID id) {
    int withdrawn =
        sql.sql(WITHDRAW).param("at", OffsetDateTime.now(clock)).param("id", id).update();
    if (withdrawn > 0) {
      deeds.record(by, new TracingDeed.AppealPublished(id, false));
    }
  }
}
