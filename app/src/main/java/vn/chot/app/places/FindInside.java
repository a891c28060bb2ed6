package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies inside a polygon on a day: units, whole or in part, and sites by kind. */
@Component
class FindInside {
  /** A unit that only touches the polygon is not counted as lying in it. */
  private static final double LEAST_SHARE = 0.001;

  private final JdbcClient sql;
  private final SiteRows rows;

  FindInside(JdbcClient sql, SiteRows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  /**
   * The answer.
   *
   * @param units of the smallest level whose boundaries are known there, by share, then name
   * @param sites at most as many as were asked for, by name
   */
  record Inside(List<UnitInside> units, List<KindCount> kinds, long total, List<Site> sites) {}

  /**
   * A unit in the polygon.
   *
   * @param share of its ground, above 0 to 1; 1 is the whole unit
   */
  record UnitInside(UUID id, String code, String name, double share) {}

  /** How many sites of a kind there are, and how many people they hold as far as known. */
  record KindCount(SiteKind kind, long count, long capacity) {}

  Inside in(Ring ring, SitesSeen seen, int most) {
    List<KindCount> kinds = kinds(ring, seen);
    return new Inside(
        units(ring.polygon(), seen.day()),
        kinds,
        kinds.stream().mapToLong(KindCount::count).sum(),
        rows.seenInside(ring.points(), seen, most));
  }

  private static final String BOUNDARIES =
      """
      select v.unit_id, v.code, v.type, v.name, v.level, b.shape
      from places.boundary b
      join places.unit_version v on v.unit_id = b.unit_id and v.valid @> cast(:on as date)
      where b.valid @> cast(:on as date) and v.level = :level
        and b.west <= :east and b.east >= :west and b.south <= :north and b.north >= :south
      """;

  private List<UnitInside> units(Polygon polygon, LocalDate day) {
    for (UnitLevel level : List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE)) {
      List<UnitInside> found = units(polygon, day, level);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<UnitInside> units(Polygon polygon, LocalDate day, UnitLevel level) {
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(polygon);
    var box = polygon.getEnvelopeInternal();
    List<UnitInside> found = new ArrayList<>();
    sql.sql(BOUNDARIES)
        .param("on", day)
        .param("level", level.name())
        .param("west", box.getMinX())
        .param("east", box.getMaxX())
        .param("south", box.getMinY())
        .param("north", box.getMaxY())
        .query(row -> {
          double share = share(polygon, prepared, shape(row.getBytes("shape")));
          if (share >= LEAST_SHARE) {
            found.add(
                new UnitInside(
                    row.getObject("unit_id", UUID.class),
                    row.getString("code"),
                    row.getString("type") + " " + row.getString("name"),
                    share));
          }
        });
    found.sort(
        Comparator.comparingDouble((UnitInside unit) -> -unit.share())
            .thenComparing(UnitInside::name));
    return found;
  }

  /** Degrees do: within one unit they are equally long everywhere, near enough for a share. */
  private static double share(Polygon polygon, PreparedGeometry prepared, Geometry unit) {
    if (prepared.covers(unit)) {
      return 1;
    }
    if (!prepared.intersects(unit) || unit.getArea() == 0) {
      return 0;
    }
    return Math.min(0.999, polygon.intersection(unit).getArea() / unit.getArea());
  }

  private static Geometry shape(byte[] stored) {
    try {
      return new WKBReader().read(stored);
    } catch (ParseException broken) {
      throw new IllegalStateException("a stored boundary cannot be read", broken);
    }
  }

  private static final String KINDS =
      "select s.kind, count(*) as count, coalesce(sum(s.capacity), 0) as capacity\n"
          + "from places.site s where "
          + SiteRows.IN_RING
          + " and "
          + SitesSeen.CONDITION
          + " group by s.kind order by count(*) desc, s.kind";

  private List<KindCount> kinds(Ring ring, SitesSeen seen) {
    return sql.sql(KINDS)
        .params(SiteRows.sides(GeoBox.around(ring.points())))
        .param("ring", SiteRows.polygon(ring.points()))
        .params(seen.params())
        .query(KindCount.class)
        .list();
  }
}
