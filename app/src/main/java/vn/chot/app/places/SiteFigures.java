package vn.chot.app.places;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.access.Actor;

/** The figures of this room: how many sites, how many people they hold, how much ground. */
@Configuration
class SiteFigures {
  private static final String BY_UNIT =
      """
      select s.unit_id, %s as value from places.site s
      where (s.opened_on is null or s.opened_on <= :day) and (s.closed_on is null or s.closed_on >= :day)
        and (case when :kind = '' then s.kind <> 'DWELLING' else s.kind = :kind end)
      group by s.unit_id
      """;

  private static final String AREA =
      "select unit_id, area_km2 as value from places.boundary where valid @> cast(:day as date)";

  @Bean
  MapFigure siteCount(JdbcClient sql) {
    return new OfSites(
        sql, "sites", "Số địa điểm", "Number of sites", 10, BY_UNIT.formatted("count(*)"));
  }

  @Bean
  MapFigure siteCapacity(JdbcClient sql) {
    return new OfSites(
        sql,
        "capacity",
        "Sức chứa (người)",
        "Capacity (people)",
        20,
        BY_UNIT.formatted("coalesce(sum(s.capacity), 0)"));
  }

  @Bean
  MapFigure unitArea(JdbcClient sql) {
    return new OfGround(sql);
  }

  private static Map<UUID, Double> values(JdbcClient.StatementSpec statement) {
    Map<UUID, Double> values = new HashMap<>();
    statement.query(row -> {
      values.put(row.getObject("unit_id", UUID.class), row.getDouble("value"));
    });
    return values;
  }

  private record OfSites(
      JdbcClient sql, String code, String vietnamese, String english, int order, String statement)
      implements MapFigure {
    @Override
    public boolean byKind() {
      return true;
    }

    @Override
    public boolean addsUp() {
      return true;
    }

    @Override
    public Map<UUID, Double> values(Actor actor, LocalDate on, @Nullable SiteKind kind) {
      return SiteFigures.values(
          sql.sql(statement).param("day", on).param("kind", kind == null ? "" : kind.name()));
    }
  }

  private record OfGround(JdbcClient sql) implements MapFigure {
    @Override
    public String code() {
      return "area";
    }

    @Override
    public String vietnamese() {
      return "Diện tích (km²)";
    }

    @Override
    public String english() {
      return "Area (km²)";
    }

    @Override
    public int order() {
      return 30;
    }

    @Override
    public boolean addsUp() {
      return false;
    }

    @Override
    public Map<UUID, Double> values(Actor actor, LocalDate on, @Nullable SiteKind kind) {
      return SiteFigures.values(sql.sql(AREA).param("day", on));
    }
  }
}
