package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agencies may work on persons, since when, until when, by which paper. */
@Component
class Authorities {
  private final JdbcClient sql;

  Authorities(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * An authority given.
   *
   * @param until the last day; null while it holds
   */
  record Authority(
      UUID id, UUID agencyId, LocalDate since, @Nullable LocalDate until, String paper) {}

  /** Those of the agencies that may on that day. */
  Set<UUID> inForce(Collection<UUID> agencies, LocalDate on) {
    if (agencies.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        sql.sql(
                """
                select agency_id from people.authority
                where agency_id in (:agencies) and since <= :on and (until is null or until >= :on)
                """)
            .param("agencies", agencies)
            .param("on", on)
            .query(UUID.class)
            .set());
  }

  /** All that were ever given, those in force first, newest first. */
  List<Authority> all() {
    return sql.sql(
            """
            select id, agency_id, since, until, paper from people.authority
            order by until desc nulls first, since desc, id
            """)
        .query(Authority.class)
        .list();
  }
}
