package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites in a part of the map: each as a point, or where they are too many, in bunches. */
@Component
class SitesOnMap {
  /** More marks than this in a square of the screen's grid, and nobody tells them apart. */
  private static final int MOST_IN_A_SQUARE = 3;

  private final JdbcClient sql;

  SitesOnMap(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What is drawn: single sites, and bunches of those too near one another.
   *
   * @param total how many sites there are in this part of the map
   */
  record Drawn(long total, List<Dot> points, List<Bunch> bunches) {}

  /** One site. */
  record Dot(UUID id, String kind, String group, String name, double longitude, double latitude) {}

  /** Several sites near one another, at their middle. */
  record Bunch(long count, double longitude, double latitude) {}

  /**
   * The sites in a box.
   *
   * @param across how many marks of a bunch fit beside one another on the screen
   */
  Drawn in(GeoBox box, SitesSeen seen, int across) {
    int most = across * across * MOST_IN_A_SQUARE;
    List<Dot> points = points(box, seen, most);
    return points.size() <= most
        ? new Drawn(points.size(), points, List.of())
        : bunched(box, seen, across);
  }

  private static final String POINTS =
      "select s.id, s.kind, s.name, s.longitude, s.latitude from places.site s\nwhere "
          + SiteRows.IN_BOX
          + " and "
          + SitesSeen.CONDITION
          + " limit :most";

  private List<Dot> points(GeoBox box, SitesSeen seen, int most) {
    return sql.sql(POINTS)
        .params(SiteRows.sides(box))
        .params(seen.params())
        .param("most", most + 1)
        .query((row, index) ->
            dot(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getDouble("longitude"),
                row.getDouble("latitude")))
        .list();
  }

  private static final String BUNCHES =
      "select count(*) as count, avg(s.longitude) as longitude, avg(s.latitude) as latitude,\n"
          + "min(cast(s.id as text)) as id, min(s.kind) as kind, min(s.name) as name\n"
          + "from places.site s where "
          + SiteRows.IN_BOX
          + " and "
          + SitesSeen.CONDITION
          + """
          group by floor((s.longitude - :west) / :width), floor((s.latitude - :south) / :width)
          """;

  /** Sites in squares, so many of them beside one another; a site alone in its square is itself. */
  private Drawn bunched(GeoBox box, SitesSeen seen, int across) {
    List<Dot> alone = new ArrayList<>();
    List<Bunch> bunches = new ArrayList<>();
    sql.sql(BUNCHES)
        .params(SiteRows.sides(box))
        .params(seen.params())
        .param("width", Math.max((box.east() - box.west()) / across, 1e-6))
        .query(row -> {
          long count = row.getLong("count");
          double longitude = row.getDouble("longitude");
          double latitude = row.getDouble("latitude");
          if (count == 1) {
            UUID id = UUID.fromString(row.getString("id"));
            alone.add(dot(id, row.getString("kind"), row.getString("name"), longitude, latitude));
          } else {
            bunches.add(new Bunch(count, longitude, latitude));
          }
        });
    long total = alone.size() + bunches.stream().mapToLong(Bunch::count).sum();
    return new Drawn(total, alone, bunches);
  }

  private static Dot dot(UUID id, String kind, String name, double longitude, double latitude) {
    SiteKind known = SiteKind.valueOf(kind);
    return new Dot(id, kind, SiteGroup.of(known).name(), name, longitude, latitude);
  }
}
