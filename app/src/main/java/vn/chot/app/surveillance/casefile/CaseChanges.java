package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of case files: who, when, which field from what to what, why. */
@Component
class CaseChanges {
  private final JdbcClient sql;
  private final JsonMapper json;

  CaseChanges(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** A field before and after, as a person reads it. */
  record Change(String field, String before, String after) {
    /** The same with names in place of ids. */
    Change named(UnaryOperator<String> names) {
      return new Change(field, names.apply(before), names.apply(after));
    }
  }

  /**
   * A line of the history.
   *
   * @param login who did it; null where a rule did
   */
  record Line(Instant at, @Nullable String login, String act, List<Change> changes, String why) {
    /** The same with names in place of the ids of units. */
    Line named(UnaryOperator<String> units) {
      return new Line(
          at,
          login,
          act,
          changes.stream().map(one -> one.field().equals("unit") ? one.named(units) : one).toList(),
          why);
    }
  }

  private static final String WRITE =
      """
      insert into surveillance.case_change (case_id, edition, at, by_id, act, changes, why)
      values (:case, :edition, :at, :by, :act, cast(:changes as jsonb), :why)
      """;

  void note(
      CaseRecord file,
      @Nullable UUID by,
      OffsetDateTime at,
      String act,
      Map<String, List<String>> changes,
      String why) {
    sql.sql(WRITE)
        .param("case", file.id())
        .param("edition", file.edition())
        .param("at", at)
        .param("by", by)
        .param("act", act)
        .param("changes", json.writeValueAsString(changes))
        .param("why", why)
        .update();
  }

  /** The same for many files that came at once. */
  void noteAll(List<UUID> files, @Nullable UUID by, OffsetDateTime at, String act, String why) {
    sql.sql(
            """
            insert into surveillance.case_change (case_id, edition, at, by_id, act, why)
            select unnest(:cases), 1, :at, cast(:by as uuid), :act, :why
            """)
        .param("cases", files.toArray(UUID[]::new))
        .param("at", at)
        .param("by", by)
        .param("act", act)
        .param("why", why)
        .update();
  }

  private record Row(
      OffsetDateTime at, @Nullable String login, String act, String changes, String why) {}

  /** The last of them, newest first. */
  List<Line> of(UUID file, int most) {
    return sql
        .sql(
            """
            select c.at, a.login, c.act, cast(c.changes as text) as changes, c.why
            from surveillance.case_change c
            left join access.published_account a on a.id = c.by_id
            where c.case_id = :case order by c.id desc limit :most
            """)
        .param("case", file)
        .param("most", most)
        .query(Row.class)
        .list()
        .stream()
        .map(row ->
            new Line(
                row.at().toInstant(), row.login(), row.act(), changes(row.changes()), row.why()))
        .toList();
  }

  private List<Change> changes(String kept) {
    Map<String, List<String>> all =
        json.readValue(kept, new TypeReference<LinkedHashMap<String, List<String>>>() {});
    return all.entrySet().stream()
        .map(one -> new Change(one.getKey(), one.getValue().get(0), one.getValue().get(1)))
        .toList();
  }
}
