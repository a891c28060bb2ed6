package vn.chot.app.surveillance.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of clusters, those with the newest case first, a page after a key. */
@Component
class ClusterList {
  static final int PAGE = 30;

  private final JdbcClient sql;

  ClusterList(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What is asked.
   *
   * @param units whose clusters: of whose place, or of one of whose cases; null for all
   * @param state null for all that go on
   * @param quietSince only named ones that go on without a case since then; null for any
   * @param after the last one shown; null for the first page
   */
  record Asked(
      @Nullable Set<UUID> units,
      @Nullable ClusterState state,
      @Nullable LocalDate quietSince,
      @Nullable UUID after) {
    Asked from(UUID last) {
      return new Asked(units, state, quietSince, last);
    }
  }

  /** A page, and whether there are more. */
  record Page(List<Cluster> clusters, boolean more) {}

  Page page(Asked asked) {
    List<Cluster> found = first(asked, PAGE + 1);
    return found.size() > PAGE ? new Page(found.subList(0, PAGE), true) : new Page(found, false);
  }

  /** The first of them, as many as wanted. */
  List<Cluster> first(Asked asked, int most) {
    Set<UUID> units = asked.units();
    if (units != null && units.isEmpty()) {
      return List.of();
    }
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    narrow(asked, conditions, parameters);
    after(asked, conditions, parameters);
    parameters.put("most", most);
    return sql.sql(
            "select "
                + ClusterRows.COLUMNS
                + " from surveillance.cluster c where "
                + String.join(" and ", conditions)
                + " order by c.listed_on desc, c.id desc limit :most")
        .params(parameters)
        .query(ClusterRows::cluster)
        .list();
  }

  private static void narrow(Asked asked, List<String> conditions, Map<String, Object> parameters) {
    ClusterState state = asked.state();
    LocalDate quiet = asked.quietSince();
    if (quiet != null) {
      conditions.add("c.state in ('ACTIVE', 'WATCHED') and c.last_case_on <= :quiet");
      parameters.put("quiet", quiet);
    } else if (state == null) {
      conditions.add("c.state in ('PROPOSED', 'ACTIVE', 'WATCHED')");
    } else {
      conditions.add("c.state = :state");
      parameters.put("state", state.name());
    }
    Set<UUID> units = asked.units();
    if (units != null) {
      conditions.add(
          """
          (c.unit_id = any (:units) or exists (
            select from surveillance.cluster_case m
            where m.cluster_id = c.id and m.removed_at is null and m.unit_id = any (:units)))
          """);
      parameters.put("units", units.toArray(UUID[]::new));
    }
  }

  /** From the key of the last one shown. */
  private void after(Asked asked, List<String> conditions, Map<String, Object> parameters) {
    UUID last = asked.after();
    if (last == null) {
      return;
    }
    Optional<LocalDate> key =
        sql.sql("select listed_on from surveillance.cluster where id = :id")
            .param("id", last)
            .query(LocalDate.class)
            .optional();
    if (key.isPresent()) {
      conditions.add("(c.listed_on, c.id) < (:key, :last)");
      parameters.put("key", key.get());
      parameters.put("last", last);
    }
  }
}
