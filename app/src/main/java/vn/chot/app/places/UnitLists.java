package vn.chot.app.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** The lists of the whole country that were brought in, one a day at most. */
@Component
class UnitLists {
  private final JdbcClient sql;
  private final Clock clock;

  UnitLists(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The day of the next list after this day. */
  Optional<LocalDate> next(LocalDate day) {
    return sql.sql("select day from places.unit_list where day > :day order by day limit 1")
        .param("day", day)
        .query(LocalDate.class)
        .optional();
  }

  /** The day of the latest list. */
  Optional<LocalDate> latest() {
    return sql.sql("select day from places.unit_list order by day desc limit 1")
        .query(LocalDate.class)
        .optional();
  }

  /** The units that stood in any list. */
  Set<UUID> units() {
    return sql.sql("select distinct unit_id from places.unit_version where list_id is not null")
        .query(UUID.class)
        .set();
  }

  /** Notes the list of that day. */
  UUID put(Actor actor, LocalDate day, String title) {
    return sql.sql(
            """
            insert into places.unit_list (id, day, title, brought_by, brought_at)
            values (:id, :day, :title, :by, :at)
            on conflict (day) do update set title = excluded.title returning id
            """)
        .param("id", UUID.randomUUID())
        .param("day", day)
        .param("title", title.substring(0, Math.min(200, title.length())))
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .query(UUID.class)
        .single();
  }

  /** What was known otherwise and stands in the list too is of the list from now on. */
  void claim(UUID list, Collection<String> codes, LocalDate day) {
    sql.sql(
            """
            update places.unit_version set list_id = :list
            where list_id is null and code = any(cast(:codes as text[])) and valid @> cast(:day as date)
            """)
        .param("list", list)
        .param("codes", codes.toArray(String[]::new))
        .param("day", day)
        .update();
  }
}
