package vn.chot.app.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Tongue;

/** The outlines in the database. */
@Component
class Boundaries {
  private final JdbcClient sql;
  private final JdbcTemplate batches;

  Boundaries(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  private static final String OF_LEVEL =
      """
      select b.id, b.unit_id, b.valid_from, b.valid_to, b.shape, b.source, v.level
      from places.boundary b
      join lateral (select level from places.unit_version v where v.unit_id = b.unit_id limit 1) v on true
      where v.level = :level and (b.valid_to is null or b.valid_to >= :from)
        and b.east >= :west and b.west <= :east and b.north >= :south and b.south <= :north
      """;

  /** Outlines of one level in force on that day or later, within or near a box. */
  List<Boundary> near(UnitLevel level, LocalDate from, Envelope box) {
    return sql.sql(OF_LEVEL)
        .param("level", level.name())
        .param("from", from)
        .param("west", box.getMinX())
        .param("east", box.getMaxX())
        .param("south", box.getMinY())
        .param("north", box.getMaxY())
        .query(Boundaries::boundary)
        .list();
  }

  List<Boundary> of(Collection<UUID> units) {
    return sql.sql(
            """
            select b.id, b.unit_id, b.valid_from, b.valid_to, b.shape, b.source, v.level
            from places.boundary b
            join lateral (select level from places.unit_version v where v.unit_id = b.unit_id limit 1) v
              on true
            where b.unit_id = any(cast(:units as uuid[])) order by b.valid_from
            """)
        .param("units", array(units))
        .query(Boundaries::boundary)
        .list();
  }

  void end(UUID id, LocalDate last) {
    sql.sql("update places.boundary set valid_to = :last where id = :id")
        .param("id", id)
        .param("last", last)
        .update();
  }

  void remove(UUID id) {
    sql.sql("delete from places.boundary where id = :id").param("id", id).update();
  }

  private static final String ADD =
      """
      insert into places.boundary
        (id, unit_id, valid_from, valid_to, shape, light, west, south, east, north, label_longitude,
         label_latitude, area_km2, source)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Stores outlines, each with its light drawing. */
  void add(List<Boundary> fresh, List<Geometry> light) {
    List<Object[]> rows = new ArrayList<>();
    for (int at = 0; at < fresh.size(); at++) {
      Boundary boundary = fresh.get(at);
      Envelope box = boundary.shape().getEnvelopeInternal();
      Point label = label(boundary.shape());
      rows.add(
          new Object[] {
            boundary.id(),
            boundary.unit(),
            boundary.from(),
            boundary.to(),
            new WKBWriter().write(boundary.shape()),
            DrawLight.json(light.get(at)),
            box.getMinX(),
            box.getMinY(),
            box.getMaxX(),
            box.getMaxY(),
            label.getX(),
            label.getY(),
            Sphere.areaKm2(boundary.shape()),
            boundary.source()
          });
    }
    batches.batchUpdate(ADD, rows);
  }

  /** A point well inside the largest part. */
  private static Point label(Geometry shape) {
    Geometry largest = shape.getGeometryN(0);
    for (int at = 1; at < shape.getNumGeometries(); at++) {
      if (shape.getGeometryN(at).getArea() > largest.getArea()) {
        largest = shape.getGeometryN(at);
      }
    }
    Envelope box = largest.getEnvelopeInternal();
    return MaximumInscribedCircle.getCenter(largest, Math.max(box.getDiameter() / 50, 1e-6));
  }

  /** A pair of outlines and the border they share. */
  record Meeting(UUID one, UUID other, double sharedKm) {}

  void meet(List<Meeting> meetings) {
    List<Object[]> rows = new ArrayList<>();
    for (Meeting meeting : meetings) {
      rows.add(new Object[] {meeting.one(), meeting.other(), meeting.sharedKm()});
      rows.add(new Object[] {meeting.other(), meeting.one(), meeting.sharedKm()});
    }
    batches.batchUpdate(
        "insert into places.neighbour (boundary_id, other_id, shared_km) values (?, ?, ?)"
            + " on conflict (boundary_id, other_id) do update set shared_km = excluded.shared_km",
        rows);
  }

  /** What a page says of the outline of a unit. */
  record Facts(UUID id, double areaKm2, LocalDate from, String source) {}

  List<Facts> facts(UUID unit, LocalDate on) {
    return sql.sql(
            """
            select id, area_km2, valid_from as "from", source from places.boundary
            where unit_id = :unit and valid @> cast(:on as date)
            """)
        .param("unit", unit)
        .param("on", on)
        .query(Facts.class)
        .list();
  }

  /** A unit that borders on another. */
  record Neighbour(UUID unit, String name, double sharedKm) {
    /** The shared border in kilometres with one decimal, as the reader writes it. */
    public String km(Tongue tongue) {
      String digits = String.format(Locale.ROOT, "%.1f", sharedKm);
      return tongue == Tongue.EN ? digits : digits.replace('.', ',');
    }
  }

  List<Neighbour> neighbours(UUID unit, LocalDate on) {
    return sql.sql(
            """
            select v.unit_id as unit, v.type || ' ' || v.name as name, n.shared_km
            from places.boundary b
            join places.neighbour n on n.boundary_id = b.id
            join places.boundary o on o.id = n.other_id
            join places.unit_version v on v.unit_id = o.unit_id and v.valid @> cast(:on as date)
            where b.unit_id = :unit and b.valid @> cast(:on as date) and o.valid @> cast(:on as date)
            order by n.shared_km desc, v.folded, v.unit_id
            """)
        .param("unit", unit)
        .param("on", on)
        .query(Neighbour.class)
        .list();
  }

  /** An outline as a map draws it, with a point well inside for its name. */
  record Light(
      UUID unit, boolean inForce, String light, double labelLongitude, double labelLatitude) {}

  /** Of each unit the outline of that day, or else the first one after it. */
  List<Light> light(Collection<UUID> units, LocalDate on) {
    return sql.sql(
            """
            select distinct on (unit_id) unit_id as unit, valid @> cast(:on as date) as in_force, light,
                   label_longitude, label_latitude
            from places.boundary
            where unit_id = any(cast(:units as uuid[])) and (valid_to is null or valid_to >= :on)
            order by unit_id, valid_from
            """)
        .param("units", array(units))
        .param("on", on)
        .query(Light.class)
        .list();
  }

  static String[] array(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  private static Boundary boundary(ResultSet row, int index) throws SQLException {
    try {
      return new Boundary(
          row.getObject("id", UUID.class),
          row.getObject("unit_id", UUID.class),
          UnitLevel.valueOf(row.getString("level")),
          row.getObject("valid_from", LocalDate.class),
          row.getObject("valid_to", LocalDate.class),
          new WKBReader(OutlineShape.SHAPES).read(row.getBytes("shape")),
          row.getString("source"));
    } catch (ParseException e) {
      throw new SQLException("a stored outline cannot be read", e);
    }
  }
}
