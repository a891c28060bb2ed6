package vn.chot.app.surveillance.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of clusters and of the cases that belong to them. */
@Component
class ClusterRows {
  static final String COLUMNS =
      """
      c.id, c.local_number, c.state, c.name, c.short_name, c.place, c.site_id, c.unit_id,
      c.handling, c.handling_paper, c.note, c.cases, c.first_case_on, c.last_case_on, c.edition
      """;

  private final JdbcClient sql;

  ClusterRows(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A case that belongs to a cluster, or did.
   *
   * @param caseOn the day by which it counts
   * @param removedHow empty while it belongs to it
   */
  record Member(
      UUID clusterId,
      UUID caseId,
      @Nullable UUID unitId,
      @Nullable LocalDate caseOn,
      FoundBy how,
      String why,
      String removedHow,
      String removedWhy) {}

  Optional<Cluster> one(UUID id) {
    return sql.sql("select " + COLUMNS + " from surveillance.cluster c where c.id = :id")
        .param("id", id)
        .query(ClusterRows::cluster)
        .optional();
  }

  /** The same; nobody else changes it until this transaction ends. */
  Optional<Cluster> locked(UUID id) {
    return sql.sql("select " + COLUMNS + " from surveillance.cluster c where c.id = :id for update")
        .param("id", id)
        .query(ClusterRows::cluster)
        .optional();
  }

  Optional<Cluster> ofCase(UUID caseFile) {
    return sql.sql(
            "select "
                + COLUMNS
                + """
                from surveillance.cluster c join surveillance.cluster_case m on m.cluster_id = c.id
                where m.case_id = :case and m.removed_at is null
                """)
        .param("case", caseFile)
        .query(ClusterRows::cluster)
        .optional();
  }

  List<Cluster> standing() {
    return sql.sql(
            "select "
                + COLUMNS
                + """
                from surveillance.cluster c where c.state in ('ACTIVE', 'WATCHED')
                order by c.listed_on desc, c.id desc
                """)
        .query(ClusterRows::cluster)
        .list();
  }

  private static final String MEMBERS =
      """
      select cluster_id, case_id, unit_id, case_on, how, why, removed_how, removed_why
      from surveillance.cluster_case
      """;

  /** The cases that belong to it now. */
  List<Member> members(UUID cluster) {
    return sql.sql(
            MEMBERS
                + " where cluster_id = :cluster and removed_at is null order by case_on, case_id")
        .param("cluster", cluster)
        .query(Member.class)
        .list();
  }

  /** The cases that belonged to it once. */
  List<Member> gone(UUID cluster) {
    return sql.sql(
            MEMBERS
                + " where cluster_id = :cluster and removed_at is not null order by removed_at, case_id")
        .param("cluster", cluster)
        .query(Member.class)
        .list();
  }

  /** Where these cases belong now, and where they once did. */
  List<Member> memberships(Collection<UUID> cases) {
    return sql.sql(MEMBERS + " where case_id = any (:cases) order by cluster_id, case_id")
        .param("cases", cases.toArray(UUID[]::new))
        .query(Member.class)
        .list();
  }

  private static final String NUMBER = "select nextval('surveillance.cluster_number')";

  /** A new local number. */
  String number(int year) {
    long number = sql.sql(NUMBER).query(Long.class).single();
    return "OD-%02d-%04d".formatted(year % 100, number);
  }

  static Cluster cluster(ResultSet row, int index) throws SQLException {
    return new Cluster(
        row.getObject("id", UUID.class),
        row.getString("local_number"),
        ClusterState.valueOf(row.getString("state")),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("place"),
        row.getObject("site_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("handling"),
        row.getString("handling_paper"),
        row.getString("note"),
        row.getInt("cases"),
        row.getObject("first_case_on", LocalDate.class),
        row.getObject("last_case_on", LocalDate.class),
        row.getInt("edition"));
  }

  private static final String INSERT =
      """
      insert into surveillance.cluster (id, local_number, state, found_how, name, short_name, place,
        site_id, unit_id, handling, handling_paper, note, listed_on, made_by, made_at, changed_at)
      values (:id, :number, :state, :how, :name, :short, :place, :site, :unit, :handling, :paper,
        :note, :day, :by, :at, :at)
      """;

  void insert(Cluster made, FoundBy how, @Nullable UUID by, OffsetDateTime at) {
    sql.sql(INSERT)
        .param("id", made.id())
        .param("number", made.localNumber())
        .param("state", made.state().name())
        .param("how", how.name())
        .param("name", made.name())
        .param("short", made.shortName())
        .param("place", made.place())
        .param("site", made.site())
        .param("unit", made.unit())
        .param("handling", made.handling())
        .param("paper", made.handlingPaper())
        .param("note", made.note())
        .param("day", at.atZoneSameInstant(CaseDays.HERE).toLocalDate())
        .param("by", by)
        .param("at", at)
        .update();
  }

  private static final String WRITE =
      """
      update surveillance.cluster set state = :state, name = :name, short_name = :short,
        place = :place, site_id = :site, unit_id = :unit, handling = :handling,
        handling_paper = :paper, note = :note, edition = edition + 1, changed_at = :at,
        closed_at = case when :state = 'CLOSED' then cast(:at as timestamptz) end
      where id = :id
      """;

  void write(Cluster next, OffsetDateTime at) {
    sql.sql(WRITE)
        .param("id", next.id())
        .param("state", next.state().name())
        .param("name", next.name())
        .param("short", next.shortName())
        .param("place", next.place())
        .param("site", next.site())
        .param("unit", next.unit())
        .param("handling", next.handling())
        .param("paper", next.handlingPaper())
        .param("note", next.note())
        .param("at", at)
        .update();
  }
}
