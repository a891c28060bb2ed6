package vn.chot.app.surveillance.cluster;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.surveillance.casefile.CaseFile;

/**
 * Writes which cases belong to a cluster, with its history and deeds; in the caller's transaction.
 */
@Component
class ClusterMembers {
  private final JdbcClient sql;
  private final Deeds deeds;

  ClusterMembers(JdbcClient sql, Deeds deeds) {
    this.sql = sql;
    this.deeds = deeds;
  }

  /** Why a case left. */
  enum Left {
    OFFICER,
    FALLEN,
    MERGED,
    DECLINED,
    MOVED
  }

  private static final String ADD =
      """
      insert into surveillance.cluster_case
        (cluster_id, case_id, unit_id, case_on, how, why, added_at, added_by)
      values (:cluster, :case, :unit, :on, :how, :why, :at, :by)
      on conflict (cluster_id, case_id) do update
      set unit_id = excluded.unit_id, case_on = excluded.case_on, how = excluded.how,
        why = excluded.why, added_at = excluded.added_at, added_by = excluded.added_by,
        removed_at = null, removed_by = null, removed_how = '', removed_why = ''
      """;

  /** They belong to it from now on; {@code by} is null where a rule says so. */
  void add(
      @Nullable Actor by,
      UUID cluster,
      Collection<CaseFile> files,
      FoundBy how,
      String why,
      OffsetDateTime at) {
    for (CaseFile file : files) {
      sql.sql(ADD)
          .param("cluster", cluster)
          .param("case", file.id())
          .param("unit", file.unit())
          .param("on", CaseDays.counted(file))
          .param("how", how.name())
          .param("why", why)
          .param("at", at)
          .param("by", by == null ? null : by.id())
          .update();
      tell(by, new ClusterDeed.CaseJoined(cluster, file.id()), file.id(), why, at);
    }
    recount(cluster);
  }

  private static final String REMOVE =
      """
      update surveillance.cluster_case
      set removed_at = :at, removed_by = :by, removed_how = :how, removed_why = :why
      where cluster_id = :cluster and case_id = any (:cases) and removed_at is null
      returning case_id
      """;

  /** They belong to it no more; answers which of them did. */
  List<UUID> remove(
      @Nullable Actor by,
      UUID cluster,
      Collection<UUID> cases,
      Left how,
      String why,
      OffsetDateTime at) {
    List<UUID> gone =
        sql.sql(REMOVE)
            .param("at", at)
            .param("by", by == null ? null : by.id())
            .param("how", how.name())
            .param("why", why)
            .param("cluster", cluster)
            .param("cases", cases.toArray(UUID[]::new))
            .query(UUID.class)
            .list();
    gone.forEach(id -> tell(by, new ClusterDeed.CaseLeft(cluster, id), id, why, at));
    recount(cluster);
    return gone;
  }

  private static final String REFRESH =
      """
      update surveillance.cluster_case set unit_id = :unit, case_on = :on
      where case_id = :case and removed_at is null
        and (unit_id is distinct from :unit or case_on is distinct from :on)
      returning cluster_id
      """;

  /** What is copied of a case that was corrected. */
  void refresh(CaseFile file) {
    sql.sql(REFRESH)
        .param("unit", file.unit())
        .param("on", CaseDays.counted(file))
        .param("case", file.id())
        .query(UUID.class)
        .optional()
        .ifPresent(this::recount);
  }

  private static final String RECOUNT =
      """
      update surveillance.cluster c
      set cases = n.cases, first_case_on = n.first, last_case_on = n.last,
        listed_on = coalesce(n.last, c.listed_on)
      from (
        select count(*) as cases, min(case_on) as first, max(case_on) as last
        from surveillance.cluster_case where cluster_id = :id and removed_at is null) n
      where c.id = :id
      """;

  private void recount(UUID cluster) {
    sql.sql(RECOUNT).param("id", cluster).update();
  }

  /** Notes a deed done to a whole cluster. */
  void tell(@Nullable Actor by, ClusterDeed.OfCluster deed, String why, OffsetDateTime at) {
    tell(by, deed, null, why, at);
  }

  private static final String NOTE =
      """
      insert into surveillance.cluster_change (cluster_id, at, by_id, act, case_id, why)
      values (:cluster, :at, :by, :act, :case, :why)
      """;

  private void tell(
      @Nullable Actor by,
      ClusterDeed.OfCluster deed,
      @Nullable UUID caseFile,
      String why,
      OffsetDateTime at) {
    sql.sql(NOTE)
        .param("cluster", deed.cluster())
        .param("at", at)
        .param("by", by == null ? null : by.id())
        .param("act", deed.getClass().getSimpleName())
        .param("case", caseFile)
        .param("why", why)
        .update();
    if (by == null) {
      deeds.recordOfNobody(deed);
    } else {
      deeds.record(by, deed);
    }
  }
}
