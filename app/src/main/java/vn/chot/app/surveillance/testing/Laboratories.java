package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agencies that are laboratories, with what they can test in a day. */
@Component
class Laboratories {
  private final JdbcClient sql;

  Laboratories(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * An agency marked as a laboratory.
   *
   * @param capacity samples a day
   * @param until the last day; null while it is one
   */
  record Laboratory(
      UUID id, UUID agencyId, int capacity, LocalDate since, @Nullable LocalDate until) {}

  private static final String IN_FORCE =
      """
      select id, agency_id, capacity, since, until from surveillance.laboratory
      where since <= :on and (until is null or until >= :on) order by capacity desc, id
      """;

  /** Those of that day, the largest first. */
  List<Laboratory> inForce(LocalDate on) {
    return sql.sql(IN_FORCE).param("on", on).query(Laboratory.class).list();
  }

  private static final String AMONG =
      """
      select agency_id from surveillance.laboratory
      where agency_id in (:agencies) and since <= :on and (until is null or until >= :on)
      """;

  /** Which of the agencies are laboratories that day. */
  Set<UUID> among(Collection<UUID> agencies, LocalDate on) {
    return agencies.isEmpty()
        ? Set.of()
        : Set.copyOf(
            sql.sql(AMONG).param("agencies", agencies).param("on", on).query(UUID.class).set());
  }
}
