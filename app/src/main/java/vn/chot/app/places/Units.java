package vn.chot.app.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units in the database, each as it was on a day. */
@Component
class Units {
  private static final String COLUMNS =
      "v.unit_id, v.code, v.type, v.name, v.level, v.parent_id, v.valid_from, v.valid_to";

  private final JdbcClient sql;

  Units(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String HOME =
      """
      select %s from places.unit_version v join places.home h on h.unit_id = v.unit_id
      order by (v.valid @> cast(:on as date)) desc,
               case when v.valid_from <= :on then v.valid_from end desc nulls last, v.valid_from
      limit 1
      """
          .formatted(COLUMNS);

  /** The province served, as it was on that day or nearest to it. */
  Optional<Unit> home(LocalDate on) {
    return sql.sql(HOME).param("on", on).query(Units::unit).optional();
  }

  Optional<Unit> unit(UUID id, LocalDate on) {
    return sql.sql(
            """
            select %s from places.unit_version v
            where v.unit_id = :id and v.valid @> cast(:on as date)
            """
                .formatted(COLUMNS))
        .param("id", id)
        .param("on", on)
        .query(Units::unit)
        .optional();
  }

  /** A unit and all below it that day; the tree has three levels and holds no loop. */
  private static final String TREE =
      """
      with recursive inside as (
        select cast(:root as uuid) as unit_id
        union
        select v.unit_id from places.unit_version v join inside i on v.parent_id = i.unit_id
        where v.valid @> cast(:on as date))
      """;

  List<UUID> within(UUID root, LocalDate on) {
    return sql.sql(TREE + "select unit_id from inside")
        .param("root", root)
        .param("on", on)
        .query(UUID.class)
        .list();
  }

  private static final String TERRITORY =
      TREE
          + """
          , ground (unit_id, until) as (
            select unit_id, cast(:on as date) from inside
            union
            select s.former_id, s.on_day from places.succession s
            join ground g on s.successor_id = g.unit_id where s.on_day <= g.until)
          , held as (select distinct unit_id from ground)
          select unit_id from held
          union
          select d.unit_id from places.unit_version d
          where d.level = 'DISTRICT' and d.valid_to < :on
            and d.unit_id in (select c.parent_id from held h
                              join places.unit_version c on c.unit_id = h.unit_id)
            and not exists (select from places.unit_version later
                            where later.unit_id = d.unit_id and later.valid_from > d.valid_to)
            and not exists (select from places.unit_version c
                            where c.parent_id = d.unit_id and c.valid @> d.valid_to
                              and c.unit_id not in (select unit_id from held))
          """;

  /**
   * The same and every former unit that went into one of them by that day, over all steps; a former
   * district, where all of its communes did.
   */
  List<UUID> territory(UUID root, LocalDate on) {
    return sql.sql(TERRITORY).param("root", root).param("on", on).query(UUID.class).list();
  }

  List<Unit> below(UUID root, UnitLevel level, LocalDate on) {
    return sql.sql(
            TREE
                + """
                select %s from places.unit_version v join inside i on i.unit_id = v.unit_id
                where v.level = :level and v.valid @> cast(:on as date)
                order by v.folded, v.unit_id
                """
                    .formatted(COLUMNS))
        .param("root", root)
        .param("on", on)
        .param("level", level.name())
        .query(Units::unit)
        .list();
  }

  List<Unit> named(UUID root, String folded, LocalDate on) {
    return sql.sql(
            TREE
                + """
                select %s from places.unit_version v join inside i on i.unit_id = v.unit_id
                where v.valid @> cast(:on as date) and (v.folded = :folded or v.folded_name = :folded)
                order by v.level desc, v.folded, v.unit_id
                """
                    .formatted(COLUMNS))
        .param("root", root)
        .param("on", on)
        .param("folded", folded)
        .query(Units::unit)
        .list();
  }

  /** The children of a unit that day; without a parent, the provinces. */
  List<Unit> children(@Nullable UUID parent, LocalDate on) {
    return sql.sql(
            """
            select %s from places.unit_version v
            where v.parent_id is not distinct from cast(:parent as uuid) and v.valid @> cast(:on as date)
            order by v.level, v.folded, v.unit_id
            """
                .formatted(COLUMNS))
        .param("parent", parent)
        .param("on", on)
        .query(Units::unit)
        .list();
  }

  /** Units of the whole country whose name has these letters that day, at most {@code limit}. */
  List<Unit> search(String folded, LocalDate on, int limit) {
    return sql.sql(
            """
            select %s from places.unit_version v
            where v.folded like :words and v.valid @> cast(:on as date)
            order by case v.level when 'PROVINCE' then 0 when 'DISTRICT' then 1 else 2 end, v.folded,
                     v.unit_id
            limit :limit
            """
                .formatted(COLUMNS))
        .param("words", "%" + folded + "%")
        .param("on", on)
        .param("limit", limit)
        .query(Units::unit)
        .list();
  }

  /** Every version there is. */
  List<Unit> everything() {
    return sql.sql("select " + COLUMNS + " from places.unit_version v order by v.valid_from")
        .query(Units::unit)
        .list();
  }

  /** All units of that day. */
  List<Unit> on(LocalDate day) {
    return sql.sql(
            "select " + COLUMNS + " from places.unit_version v where v.valid @> cast(:on as date)")
        .param("on", day)
        .query(Units::unit)
        .list();
  }

  /** Each unit as it was on the day, or else as it first was after it. */
  List<Unit> latest(Collection<UUID> ids, LocalDate on) {
    return sql.sql(
            """
            select distinct on (v.unit_id) %s from places.unit_version v
            where v.unit_id = any(cast(:ids as uuid[])) and (v.valid_to is null or v.valid_to >= :on)
            order by v.unit_id, v.valid_from
            """
                .formatted(COLUMNS))
        .param("ids", Boundaries.array(ids))
        .param("on", on)
        .query(Units::unit)
        .list();
  }

  /** The first day on which any unit bore the code. */
  Optional<LocalDate> firstDayOf(String code) {
    return sql.sql(
            "select valid_from from places.unit_version where code = :code order by 1 limit 1")
        .param("code", code)
        .query(LocalDate.class)
        .optional();
  }

  boolean ever(UUID id) {
    return sql.sql("select exists (select from places.unit where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  boolean everProvince(UUID id) {
    return sql.sql(
            "select exists (select from places.unit_version where unit_id = :id and level = 'PROVINCE')")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  Optional<Unit> byCode(UnitLevel level, String code, LocalDate on) {
    return sql.sql(
            """
            select %s from places.unit_version v
            where v.level = :level and v.code = :code and v.valid @> cast(:on as date)
            """
                .formatted(COLUMNS))
        .param("level", level.name())
        .param("code", code)
        .param("on", on)
        .query(Units::unit)
        .optional();
  }

  static Unit unit(ResultSet row, int index) throws SQLException {
    return new Unit(
        row.getObject("unit_id", UUID.class),
        row.getString("code"),
        row.getString("type"),
        row.getString("name"),
        UnitLevel.valueOf(row.getString("level")),
        row.getObject("parent_id", UUID.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
