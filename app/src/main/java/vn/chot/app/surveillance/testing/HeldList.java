package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refused results that wait: those of a laboratory, of an area, or that somebody sent themselves.
 */
@Component
class HeldList {
  private final JdbcClient sql;

  HeldList(JdbcClient sql) {
    this.sql = sql;
  }

  /** One that waits; {@code stands} is the result it contradicts. */
  record Held(
      UUID id,
      String code,
      @Nullable UUID testId,
      @Nullable UUID poolId,
      TestOutcome outcome,
      @Nullable Double ct,
      @Nullable OffsetDateTime resultAt,
      String why,
      String source,
      String saidByName,
      OffsetDateTime saidAt,
      @Nullable TestOutcome stands) {}

  private static final String SELECT =
      """
      select h.id, h.code, h.test_id, h.pool_id, h.outcome, h.ct, h.result_at, h.why, h.source,
        coalesce(a.name, '') as said_by_name, h.said_at, coalesce(t.outcome, p.outcome) as stands
      from surveillance.held_result h
      left join surveillance.test t on t.id = h.test_id
      left join surveillance.pool p on p.id = h.pool_id
      left join access.published_account a on a.id = h.said_by
      where h.settled_at is null
        and (h.said_by = :by or h.laboratory_id = any (:laboratories)
             or :everywhere or h.unit_id = any (:units))
      """;

  /** At most a hundred, newest first. */
  List<Held> of(TestStand stand) {
    return asked(stand, " order by h.said_at desc, h.id limit 100").query(Held.class).list();
  }

  Optional<Held> held(TestStand stand, UUID id) {
    return asked(stand, " and h.id = :id").param("id", id).query(Held.class).optional();
  }

  private JdbcClient.StatementSpec asked(TestStand stand, String rest) {
    return sql.sql(SELECT + rest)
        .param("by", stand.actor().id())
        .param("laboratories", stand.laboratories().toArray(UUID[]::new))
        .param("everywhere", stand.reach().everywhere())
        .param("units", stand.reach().units().toArray(UUID[]::new));
  }
}
