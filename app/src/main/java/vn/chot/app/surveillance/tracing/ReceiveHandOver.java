package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.messages.Messages;
import vn.chot.app.pages.Refusal;

/** A commune says that it has a list handed over; who handed it is told after how long. */
@Component
class ReceiveHandOver {
  private final JdbcClient sql;
  private final HandOverNews news;
  private final Messages messages;
  private final Deeds deeds;
  private final Clock clock;

  ReceiveHandOver(JdbcClient sql, HandOverNews news, Messages messages, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.news = news;
    this.messages = messages;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Once; the clock stops. */
  @Transactional
  public Optional<Refusal> receive(Actor by, HandOvers.Line line) {
    int received =
        sql.sql(
                """
                update surveillance.hand_over set received_by = :by, received_at = :at
                where id = :id and received_at is null
                """)
            .param("by", by.id())
            .param("at", OffsetDateTime.now(clock))
            .param("id", line.id())
            .update();
    if (received == 0) {
      return Optional.of(TracingRules.HANDED_ALREADY);
    }
    deeds.record(by, new TracingDeed.HandOverReceived(line.id()));
    messages.tell(by, news.received(line, clock.instant()));
    return Optional.empty();
  }
}
