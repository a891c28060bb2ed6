package vn.chot.app.people.twin;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.people.person.NameKeys;
import vn.chot.app.places.Unmarked;

/** Rows of persons read and written column by column, as a merge and its undoing need them. */
@Component
class PersonRow {
  private final JdbcClient sql;
  private final JsonMapper json;

  PersonRow(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  private static final String READ =
      """
      select c.key, c.value from people.person p, jsonb_each_text(to_jsonb(p)) c where p.id = :id
      """;

  /** The row's columns as texts; empty when there is no such person. */
  Map<String, @Nullable String> read(UUID id) {
    Map<String, @Nullable String> row = new HashMap<>();
    sql.sql(READ)
        .param("id", id)
        .query((java.sql.ResultSet column) -> {
          row.put(column.getString("key"), column.getString("value"));
        });
    return row;
  }

  /** Keeps others from changing these persons until the transaction ends. */
  void lock(UUID... ids) {
    sql.sql(
            """
            select id from people.person where id = any (cast(:ids as uuid[])) order by id for update
            """)
        .param("ids", Arrays.stream(ids).map(UUID::toString).toArray(String[]::new))
        .query(UUID.class)
        .list();
  }

  private static final String WRITE =
      """
      update people.person p
      set (name, folded, words, sex, born, birth_year, nationality, job, workplace, workplace_site,
           permanent_unit, permanent_address, temporary_unit, temporary_address, now_unit, now_address,
           now_site, household_id, position, keys, keep_until, merged_into, changed_at, edition) =
          (select r.name, :folded, :words, r.sex, r.born, r.birth_year, r.nationality, r.job,
                  r.workplace, r.workplace_site, r.permanent_unit, r.permanent_address,
                  r.temporary_unit, r.temporary_address, r.now_unit, r.now_address, r.now_site,
                  r.household_id, r.position, cast(:keys as text[]), r.keep_until, r.merged_into, :at,
                  p.edition + 1
           from jsonb_populate_record(p, cast(:patch as jsonb)) r)
      where p.id = :id
      """;

  /** Writes these columns of the person and what a look-up finds them by. */
  void write(UUID id, Map<String, @Nullable String> changed, OffsetDateTime at) {
    Map<String, @Nullable String> row = read(id);
    row.putAll(changed);
    String name = Objects.requireNonNull(row.get("name"));
    String year = row.get("birth_year");
    List<UUID> units =
        Stream.of("permanent_unit", "temporary_unit", "now_unit")
            .map(row::get)
            .filter(Objects::nonNull)
            .map(UUID::fromString)
            .distinct()
            .toList();
    sql.sql(WRITE)
        .param("id", id)
        .param("folded", Unmarked.of(name))
        .param("words", NameKeys.words(name))
        .param(
            "keys",
            NameKeys.of(name, year == null ? null : Integer.valueOf(year), units)
                .toArray(String[]::new))
        .param("patch", json.writeValueAsString(new LinkedHashMap<>(changed)))
        .param("at", at)
        .update();
  }

  /** Lets a record that gave way stand by itself again. */
  void stand(UUID id, OffsetDateTime at) {
    Map<String, @Nullable String> stands = new LinkedHashMap<>();
    stands.put("merged_into", null);
    write(id, stands, at);
  }
}
