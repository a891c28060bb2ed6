package vn.chot.app.directive.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** The presses of the button, and whether they were taken back. */
@Component
class Directions {
  private final JdbcClient sql;

  Directions(JdbcClient sql) {
    this.sql = sql;
  }

  /** Who directed a paper last, and when. */
  record Pressed(String byName, Instant at) {}

  private static final String ADD =
      """
      insert into directive.direction (id, paper_id, as_ours, by_id, by_name, at)
      values (:id, :paper, :asOurs, :by, :byName, :at)
      """;

  /** Notes a press. */
  UUID add(Actor actor, UUID paper, boolean asOurs, Instant at) {
    UUID id = UUID.randomUUID();
    sql.sql(ADD)
        .param("id", id)
        .param("paper", paper)
        .param("asOurs", asOurs)
        .param("by", actor.id())
        .param("byName", actor.name())
        .param("at", Row.at(at))
        .update();
    return id;
  }

  private static final String UNDO =
      """
      update directive.direction set
        undone_by = :by, undone_by_name = :byName, undone_at = :at, undone_reason = :reason
      where paper_id = :paper and undone_at is null
      """;

  /** Takes every press for a paper back. */
  void undo(Actor actor, UUID paper, String reason, Instant at) {
    sql.sql(UNDO)
        .param("paper", paper)
        .param("by", actor.id())
        .param("byName", actor.name())
        .param("at", Row.at(at))
        .param("reason", reason)
        .update();
  }

  private static final String LAST =
      """
      select by_name, at from directive.direction
      where paper_id = :paper and undone_at is null
      order by at desc limit 1
      """;

  /** The last press for a paper that stands. */
  Optional<Pressed> last(UUID paper) {
    return sql.sql(LAST)
        .param("paper", paper)
        .query((set, index) -> {
          Row row = new Row(set);
          return new Pressed(row.text("by_name"), row.moment("at"));
        })
        .optional();
  }
}
