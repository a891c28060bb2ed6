package vn.chot.app.people.twin;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.Reach;

/** Merges in the database. */
@Component
class Merges {
  private final JdbcClient sql;
  private final JsonMapper json;

  Merges(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** One merge. */
  record Merge(
      UUID id, UUID survivorId, UUID mergedId, String before, @Nullable OffsetDateTime undoneAt) {
    private static final String NOTHING = "{}";

    /** Whether what undoing needs was removed because the time of one of them has passed. */
    boolean letGo() {
      return before.equals(NOTHING);
    }
  }

  UUID add(Actor actor, UUID survivor, UUID merged, Before before, OffsetDateTime at) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into people.merge (id, survivor_id, merged_id, before, merged_by, merged_at)
            values (:id, :survivor, :merged, cast(:before as jsonb), :by, :at)
            """)
        .param("id", id)
        .param("survivor", survivor)
        .param("merged", merged)
        .param("before", json.writeValueAsString(before))
        .param("by", actor.id())
        .param("at", at)
        .update();
    return id;
  }

  private static final String COLUMNS =
      "select id, survivor_id, merged_id, before::text as before, undone_at from people.merge ";

  /** The merge, kept from others until the transaction ends. */
  Optional<Merge> locked(UUID id) {
    return sql.sql(COLUMNS + "where id = :id for update")
        .param("id", id)
        .query(Merge.class)
        .optional();
  }

  /** The merge by which this record gave way to another, as long as it holds. */
  Optional<Merge> holding(UUID merged) {
    return sql.sql(COLUMNS + "where merged_id = :merged and undone_at is null for update")
        .param("merged", merged)
        .query(Merge.class)
        .optional();
  }

  /** Merges that hold and gave this record more after that one, oldest first. */
  List<Merge> into(UUID survivor, Merge after) {
    return sql.sql(
            COLUMNS
                + """
                where survivor_id = :survivor and undone_at is null
                  and (merged_at, id) > (select merged_at, id from people.merge where id = :after)
                order by merged_at, id for update
                """)
        .param("survivor", survivor)
        .param("after", after.id())
        .query(Merge.class)
        .list();
  }

  Before before(Merge merge) {
    return merge.letGo() ? Before.NOTHING : json.readValue(merge.before(), Before.class);
  }

  void keep(Merge merge, Before before) {
    sql.sql("update people.merge set before = cast(:before as jsonb) where id = :id")
        .param("id", merge.id())
        .param("before", json.writeValueAsString(before))
        .update();
  }

  void undone(Actor actor, Merge merge, OffsetDateTime at) {
    sql.sql("update people.merge set undone_by = :by, undone_at = :at where id = :id")
        .param("id", merge.id())
        .param("by", actor.id())
        .param("at", at)
        .update();
  }

  /** A merge that holds, for the list of them. */
  record Held(
      UUID id,
      String survivor,
      String merged,
      @Nullable Integer birthYear,
      OffsetDateTime mergedAt,
      String by,
      boolean letGo) {}

  private static final String HELD =
      """
      select m.id, s.name as survivor, g.name as merged, s.birth_year, m.merged_at, a.name as by,
             m.before = cast('{}' as jsonb) as let_go
      from people.merge m
      join people.person s on s.id = m.survivor_id
      join people.person g on g.id = m.merged_id
      join access.published_account a on a.id = m.merged_by
      where m.undone_at is null
        and (:everywhere or (s.areas && cast(:units as uuid[]) and g.areas && cast(:units as uuid[])))
        and (m.merged_at, m.id) < (cast(:before as timestamptz), cast(:beforeId as uuid))
      order by m.merged_at desc, m.id desc limit :size
      """;

  List<Held> held(Reach reach, OffsetDateTime before, UUID beforeId, int size) {
    return sql.sql(HELD)
        .param("everywhere", reach.everywhere())
        .param("units", reach.units().stream().map(UUID::toString).toArray(String[]::new))
        .param("before", before)
        .param("beforeId", beforeId)
        .param("size", size)
        .query(Held.class)
        .list();
  }
}
