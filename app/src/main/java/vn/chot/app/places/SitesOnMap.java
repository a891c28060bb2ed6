package vn.chot.app.places;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites in a part of the map: each as a point, or where they are too many, in bunches. */
@Component
class SitesOnMap {
  static final int MOST_POINTS = 800;
  private static final int CELLS = 14;

  private final JdbcClient sql;

  SitesOnMap(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What is drawn; one of the two lists is empty.
   *
   * @param total how many sites there are in this part of the map
   */
  record Drawn(long total, List<Dot> points, List<Bunch> bunches) {}

  /** One site. */
  record Dot(UUID id, String kind, String group, String name, double longitude, double latitude) {}

  /** Several sites near one another, at their middle. */
  record Bunch(long count, double longitude, double latitude) {}

  Drawn in(GeoBox box, SitesSeen seen) {
    List<Dot> points = points(box, seen);
    if (points.size() <= MOST_POINTS) {
      return new Drawn(points.size(), points, List.of());
    }
    List<Bunch> bunches = bunches(box, seen);
    return new Drawn(bunches.stream().mapToLong(Bunch::count).sum(), List.of(), bunches);
  }

  private static final String POINTS =
      "select s.id, s.kind, s.name, s.longitude, s.latitude from places.site s\nwhere "
          + SiteRows.IN_BOX
          + " and "
          + SitesSeen.CONDITION
          + " limit "
          + (MOST_POINTS + 1);

  private List<Dot> points(GeoBox box, SitesSeen seen) {
    return sql.sql(POINTS)
        .params(SiteRows.sides(box))
        .params(seen.params())
        .query((row, index) -> {
          SiteKind kind = SiteKind.valueOf(row.getString("kind"));
          return new Dot(
              row.getObject("id", UUID.class),
              kind.name(),
              SiteGroup.of(kind).name(),
              row.getString("name"),
              row.getDouble("longitude"),
              row.getDouble("latitude"));
        })
        .list();
  }

  private static final String BUNCHES =
      "select count(*) as count, avg(s.longitude) as longitude, avg(s.latitude) as latitude\n"
          + "from places.site s where "
          + SiteRows.IN_BOX
          + " and "
          + SitesSeen.CONDITION
          + """
          group by floor((s.longitude - :west) / :width), floor((s.latitude - :south) / :height)
          """;

  private List<Bunch> bunches(GeoBox box, SitesSeen seen) {
    double width = Math.max((box.east() - box.west()) / CELLS, 1e-6);
    return sql.sql(BUNCHES)
        .params(SiteRows.sides(box))
        .params(seen.params())
        .param("width", width)
        .param("height", width)
        .query(Bunch.class)
        .list();
  }
}
