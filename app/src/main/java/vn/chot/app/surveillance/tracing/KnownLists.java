package vn.chot.app.surveillance.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of contacts and their editions. */
@Component
class KnownLists {
  private final JdbcClient sql;

  KnownLists(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A case that was traced.
   *
   * @param edition of its list
   * @param stands false where it fell
   */
  record Traced(
      UUID caseFile,
      UUID personId,
      int edition,
      boolean stands,
      @Nullable UUID unitId,
      @Nullable OffsetDateTime sampledAt,
      @Nullable OffsetDateTime resultAt,
      @Nullable OffsetDateTime confirmedAt,
      OffsetDateTime tracedAt,
      @Nullable OffsetDateTime isolatedAt) {}

  private static final String TRACED =
      """
      select case_file, person_id, edition, stands, unit_id, sampled_at, result_at, confirmed_at,
             traced_at, isolated_at
      from surveillance.traced_case
      """;

  Optional<Traced> of(UUID caseFile) {
    return Optional.ofNullable(of(List.of(caseFile)).get(caseFile));
  }

  Map<UUID, Traced> of(Collection<UUID> cases) {
    Map<UUID, Traced> traced = new HashMap<>();
    sql.sql(TRACED + "where case_file = any (cast(:ids as uuid[]))")
        .param("ids", NumberPeople.texts(cases))
        .query(KnownLists::traced)
        .list()
        .forEach(one -> traced.put(one.caseFile(), one));
    return traced;
  }

  private static Traced traced(ResultSet row, int index) throws SQLException {
    return new Traced(
        row.getObject("case_file", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getInt("edition"),
        row.getBoolean("stands"),
        row.getObject("unit_id", UUID.class),
        row.getObject("sampled_at", OffsetDateTime.class),
        row.getObject("result_at", OffsetDateTime.class),
        row.getObject("confirmed_at", OffsetDateTime.class),
        row.getObject("traced_at", OffsetDateTime.class),
        row.getObject("isolated_at", OffsetDateTime.class));
  }

  /**
   * An edition of a list.
   *
   * @param counts F1, F2 …
   * @param raised against the edition before
   */
  record Edition(
      int edition,
      String cause,
      boolean stands,
      @Nullable OffsetDateTime windowFrom,
      @Nullable OffsetDateTime windowTo,
      @Nullable LocalDate onset,
      String paper,
      int depth,
      List<Integer> counts,
      int raised,
      int lowered,
      OffsetDateTime askedAt,
      OffsetDateTime computedAt,
      int tookMs) {
    int count(int level) {
      return level <= counts.size() ? counts.get(level - 1) : 0;
    }
  }

  private static final String EDITIONS =
      """
      select edition, cause, stands, window_from, window_to, onset, paper, depth, counts, raised,
             lowered, asked_at, computed_at, took_ms
      from surveillance.contact_list where case_file = :case order by edition desc limit :most
      """;

  /** The newest editions first. */
  List<Edition> editions(UUID caseFile, int most) {
    return sql.sql(EDITIONS)
        .param("case", caseFile)
        .param("most", most)
        .query((row, at) ->
            new Edition(
                row.getInt("edition"),
                row.getString("cause"),
                row.getBoolean("stands"),
                row.getObject("window_from", OffsetDateTime.class),
                row.getObject("window_to", OffsetDateTime.class),
                row.getObject("onset", LocalDate.class),
                row.getString("paper"),
                row.getInt("depth"),
                List.of((Integer[]) row.getArray("counts").getArray()),
                row.getInt("raised"),
                row.getInt("lowered"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getObject("computed_at", OffsetDateTime.class),
                row.getInt("took_ms")))
        .list();
  }

  /**
   * What a line said in an edition, and what became of it in the next.
   *
   * @param levelAfter null where the person left the list
   */
  record Difference(
      UUID personId,
      int level,
      @Nullable Integer levelAfter,
      OffsetDateTime firstAt,
      OffsetDateTime lastAt) {}

  private static final String BEFORE =
      """
      select person_id, level, level_after, first_at, last_at from surveillance.contact_before
      where case_file = :case and edition = :edition
      order by level_after is not null, level, person_id limit :most
      """;

  /** What the edition said where the next one says otherwise. */
  List<Difference> before(UUID caseFile, int edition, int most) {
    return sql.sql(BEFORE)
        .param("case", caseFile)
        .param("edition", edition)
        .param("most", most)
        .query(Difference.class)
        .list();
  }

  /** Who came in with that edition and stands in the list. */
  List<UUID> broughtBy(UUID caseFile, int edition, int most) {
    return sql.sql(
            """
            select person_id from surveillance.contact where case_file = :case and since = :edition
            order by rank, person_id limit :most
            """)
        .param("case", caseFile)
        .param("edition", edition)
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  /** Whether the case waits to be traced. */
  boolean waits(UUID caseFile) {
    return Boolean.TRUE.equals(
        sql.sql("select exists (select 1 from surveillance.to_trace where case_file = :case)")
            .param("case", caseFile)
            .query(Boolean.class)
            .single());
  }

  /** How many cases wait to be traced. */
  int waiting() {
    return sql.sql("select count(*) from surveillance.to_trace").query(Integer.class).single();
  }

  /** The standing cases traced last, the newest first. */
  List<UUID> newest(int most) {
    return sql.sql(
            """
            select case_file from surveillance.traced_case where stands
            order by traced_at desc, case_file desc limit :most
            """)
        .param("most", most)
        .query(UUID.class)
        .list();
  }
}
