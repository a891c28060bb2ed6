package vn.chot.app.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites and spaces in the database. */
@Component
class SiteRows {
  static final String COLUMNS =
      "s.id, s.kind, s.code, s.name, s.unit_id, s.address, s.longitude, s.latitude, s.capacity,"
          + " s.opened_on, s.closed_on, s.source, s.edition";

  /** Points inside a box, and inside a ring that PostgreSQL reads as a polygon. */
  static final String IN_BOX =
      "s.longitude between :west and :east and s.latitude between :south and :north";

  static final String IN_RING =
      IN_BOX + " and cast(:ring as polygon) @> point(s.longitude, s.latitude)";

  private final JdbcClient sql;

  SiteRows(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Site> site(UUID id) {
    return sql.sql("select " + COLUMNS + " from places.site s where s.id = :id")
        .param("id", id)
        .query(SiteRows::site)
        .optional();
  }

  Optional<Site> byCode(SiteKind kind, String code) {
    return sql.sql(
            "select "
                + COLUMNS
                + " from places.site s where s.kind = :kind and s.code = :code and s.code <> ''")
        .param("kind", kind.name())
        .param("code", code)
        .query(SiteRows::site)
        .optional();
  }

  /** By name, numbers in it by their size: Ghế 2 before Ghế 10. */
  private static final String SPACES =
      """
      select id, site_id, parent_id, code, kind, name, capacity, closed_on
      from places.space where site_id = :site
      order by regexp_replace(name, '[0-9].*$', ''),
               cast(coalesce(substring(name from '[0-9]{1,9}'), '0') as bigint), name, id
      """;

  List<Space> spaces(UUID site) {
    return sql.sql(SPACES).param("site", site).query(SiteRows::space).list();
  }

  Map<String, UUID> spaceIds(UUID site) {
    Map<String, UUID> ids = new HashMap<>();
    spaces(site).stream()
        .filter(space -> !space.code().isEmpty())
        .forEach(space -> ids.put(space.code(), space.id()));
    return ids;
  }

  List<Site> inside(GeoBox box, int most) {
    return sql.sql(
            "select "
                + COLUMNS
                + " from places.site s where "
                + IN_BOX
                + " order by s.folded, s.id limit :most")
        .params(sides(box))
        .param("most", most)
        .query(SiteRows::site)
        .list();
  }

  List<Site> inside(List<GeoPoint> ring, int most) {
    return sql.sql(
            "select "
                + COLUMNS
                + " from places.site s where "
                + IN_RING
                + " order by s.folded, s.id limit :most")
        .params(sides(GeoBox.around(ring)))
        .param("ring", polygon(ring))
        .param("most", most)
        .query(SiteRows::site)
        .list();
  }

  /** The same of what somebody may see on a day. */
  List<Site> seenInside(List<GeoPoint> ring, SitesSeen seen, int most) {
    return sql.sql(
            "select "
                + COLUMNS
                + " from places.site s where "
                + IN_RING
                + " and "
                + SitesSeen.CONDITION
                + " order by s.folded, s.id limit :most")
        .params(sides(GeoBox.around(ring)))
        .param("ring", polygon(ring))
        .params(seen.params())
        .param("most", most)
        .query(SiteRows::site)
        .list();
  }

  static Map<String, Object> sides(GeoBox box) {
    return Map.of(
        "west", box.west(), "south", box.south(), "east", box.east(), "north", box.north());
  }

  /** A ring as PostgreSQL writes a polygon. */
  static String polygon(List<GeoPoint> ring) {
    return ring.stream()
        .map(p -> String.format(Locale.ROOT, "(%.7f,%.7f)", p.longitude(), p.latitude()))
        .collect(Collectors.joining(",", "(", ")"));
  }

  static Site site(ResultSet row, int index) throws SQLException {
    Double longitude = row.getObject("longitude", Double.class);
    Double latitude = row.getObject("latitude", Double.class);
    return new Site(
        row.getObject("id", UUID.class),
        SiteKind.valueOf(row.getString("kind")),
        row.getString("code"),
        row.getString("name"),
        row.getObject("unit_id", UUID.class),
        row.getString("address"),
        longitude == null || latitude == null ? null : new GeoPoint(longitude, latitude),
        row.getObject("capacity", Integer.class),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        row.getString("source"),
        row.getInt("edition"));
  }

  static Space space(ResultSet row, int index) throws SQLException {
    return new Space(
        row.getObject("id", UUID.class),
        row.getObject("site_id", UUID.class),
        row.getObject("parent_id", UUID.class),
        row.getString("code"),
        SpaceKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getObject("capacity", Integer.class),
        row.getObject("closed_on", LocalDate.class));
  }
}
