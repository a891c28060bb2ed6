package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.access.Actor;

/** The figures of this room: how many sites, how many people they hold, how much ground. */
@Configuration
class SiteFigures {
  /**
   * By unit; sites of a unit made after the day are told one by one, to be found by their points.
   */
  private static final String BY_UNIT =
      """
      select s.unit_id, p.longitude, p.latitude, %s as value
      from places.site s
      cross join lateral (
        select exists (select from places.unit_version v
                       where v.unit_id = s.unit_id and v.valid_from <= :day) as known) k
      cross join lateral (
        select case when not k.known then s.longitude end as longitude,
               case when not k.known then s.latitude end as latitude) p
      where (s.opened_on is null or s.opened_on <= :day) and (s.closed_on is null or s.closed_on >= :day)
        and (case when :kind = '' then s.kind <> 'DWELLING' else s.kind = :kind end)
      group by s.unit_id, p.longitude, p.latitude
      """;

  private static final String AREA =
      "select unit_id, area_km2 as value from places.boundary where valid @> cast(:day as date)";

  @Bean
  MapFigure siteCount(JdbcClient sql, Boundaries boundaries) {
    return new OfSites(
        sql,
        boundaries,
        "sites",
        "Số địa điểm",
        "Number of sites",
        10,
        BY_UNIT.formatted("count(*)"));
  }

  @Bean
  MapFigure siteCapacity(JdbcClient sql, Boundaries boundaries) {
    return new OfSites(
        sql,
        boundaries,
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

  /** Sites at one point. */
  private record Standing(
      UUID unit, @Nullable Double longitude, @Nullable Double latitude, double value) {
    Coordinate point() {
      return longitude == null || latitude == null
          ? new Coordinate()
          : new Coordinate(longitude, latitude);
    }
  }

  private record OfSites(
      JdbcClient sql,
      Boundaries boundaries,
      String code,
      String vietnamese,
      String english,
      int order,
      String statement)
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
      Map<UUID, Double> values = new HashMap<>();
      List<Standing> later = new ArrayList<>();
      sql.sql(statement)
          .param("day", on)
          .param("kind", kind == null ? "" : kind.name())
          .query(row -> {
            Standing at =
                new Standing(
                    row.getObject("unit_id", UUID.class),
                    row.getObject("longitude", Double.class),
                    row.getObject("latitude", Double.class),
                    row.getDouble("value"));
            if (at.longitude() == null) {
              values.merge(at.unit(), at.value(), Double::sum);
            } else {
              later.add(at);
            }
          });
      if (!later.isEmpty()) {
        onTheirGround(later, on, values);
      }
      return values;
    }

    /** Sites whose unit came later count for the unit of the day on whose ground they stand. */
    private void onTheirGround(List<Standing> sites, LocalDate on, Map<UUID, Double> values) {
      Envelope box = new Envelope();
      sites.forEach(site -> box.expandToInclude(site.point()));
      LocateUnits locate = new LocateUnits(boundaries, on, box);
      sites.forEach(site ->
          values.merge(locate.at(site.point()).orElse(site.unit()), site.value(), Double::sum));
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
