package vn.chot.app.people.twin;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** Searches for likenesses through the register, and how far each is. */
@Component
class Searches {
  private final JdbcClient sql;

  Searches(JdbcClient sql) {
    this.sql = sql;
  }

  /** A search. */
  public record Search(
      UUID id,
      OffsetDateTime begunAt,
      @Nullable UUID lastId,
      long compared,
      long people,
      long found,
      @Nullable OffsetDateTime endedAt) {
    /** How far it is, 0 to 100. */
    public int percent() {
      return endedAt != null || people == 0 ? 100 : (int) Math.min(99, 100 * compared / people);
    }
  }

  /** Begins one; false while another is under way. */
  boolean begin(Actor actor, UUID id, OffsetDateTime at) {
    return sql.sql(
                """
                insert into people.twin_search (id, begun_by, begun_at, people)
                select :id, :by, :at, count(*) from people.person where merged_into is null
                on conflict do nothing
                """)
            .param("id", id)
            .param("by", actor.id())
            .param("at", at)
            .update()
        == 1;
  }

  private static final String COLUMNS =
      "select id, begun_at, last_id, compared, people, found, ended_at from people.twin_search ";

  Optional<Search> latest() {
    return sql.sql(COLUMNS + "order by begun_at desc limit 1").query(Search.class).optional();
  }

  Optional<Search> underWay() {
    return sql.sql(COLUMNS + "where ended_at is null").query(Search.class).optional();
  }

  /** Persons that stand, after that one in the order of ids. */
  List<UUID> next(@Nullable UUID after, int size) {
    return sql.sql(
            """
            select id from people.person
            where id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
              and merged_into is null and nameless_at is null
            order by id limit :size
            """)
        .param("after", after)
        .param("size", size)
        .query(UUID.class)
        .list();
  }

  void advance(UUID id, UUID last, int compared, int found) {
    sql.sql(
            """
            update people.twin_search
            set last_id = :last, compared = compared + :compared, found = found + :found where id = :id
            """)
        .param("id", id)
        .param("last", last)
        .param("compared", compared)
        .param("found", found)
        .update();
  }

  void end(UUID id, OffsetDateTime at) {
    sql.sql("update people.twin_search set ended_at = :at where id = :id")
        .param("id", id)
        .param("at", at)
        .update();
  }
}
