package vn.chot.app.people.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a person just entered and those they are like before whoever decides. */
@Component
class QueueLikeness {
  private final JdbcClient sql;
  private final Clock clock;

  QueueLikeness(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into people.likeness (first_id, second_id, score, reasons, found_at)
      values (least(cast(:one as uuid), :other), greatest(cast(:one as uuid), :other), :score, :reasons, :at)
      on conflict do nothing
      """;

  void add(UUID person, List<RowVerdicts.Like> likes) {
    for (RowVerdicts.Like like : likes) {
      sql.sql(ADD)
          .param("one", person)
          .param("other", like.person())
          .param("score", like.score())
          .param("reasons", like.reasons().split(",", -1))
          .param("at", OffsetDateTime.now(clock))
          .update();
    }
  }
}
