package vn.chot.app.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of districts, and which districts a unit was made of. No source lists districts: it
 * follows from what became of the communes each had on its last day (Luật 72/2025/QH15 ended them
 * all).
 */
@Component
class DistrictSteps {
  private final Units units;
  private final Successions successions;
  private final JdbcClient sql;

  DistrictSteps(Units units, Successions successions, JdbcClient sql) {
    this.units = units;
    this.successions = successions;
    this.sql = sql;
  }

  /** How much of a district went into a unit, as the communes say. */
  private record Part(
      UUID district,
      UUID successor,
      LocalDate day,
      int communes,
      int all,
      boolean undivided,
      @Nullable Double share) {}

  /**
   * A district's part in a unit.
   *
   * @param unit the other one: the unit it went into, or the district that went into it
   * @param day the first day after the district
   * @param communes how many of the district's communes went there, of {@code all}
   * @param undivided whether each of these went there whole
   * @param share of the district's ground; null where the outlines of its communes or the shares of
   *     a divided one are not known
   */
  public record Line(
      Unit unit, LocalDate day, int communes, int all, boolean undivided, @Nullable Double share) {
    /** Whether all of the district went there. */
    public boolean whole() {
      return undivided && communes == all;
    }
  }

  private static final String PARTS =
      """
      with ended as (
        select unit_id, max(valid_to) as eve from places.unit_version
        where unit_id = any(cast(:districts as uuid[])) and level = 'DISTRICT'
        group by unit_id having count(*) = count(valid_to)),
      inside as (
        select e.unit_id as district, e.eve, c.unit_id, b.area_km2 as area
        from ended e
        join places.unit_version c on c.parent_id = e.unit_id and c.valid @> e.eve
        left join places.boundary b on b.unit_id = c.unit_id and b.valid @> e.eve),
      whole as (
        select district, count(*) as communes,
               case when count(*) = count(area) then sum(area) end as area
        from inside group by district),
      moved as (
        select i.*, s.successor_id, s.whole, case when s.whole then 1 else s.share end as share
        from inside i
        join places.succession s on s.former_id = i.unit_id and s.on_day = i.eve + 1
        union all
        select i.*, i.unit_id, true, 1
        from inside i
        join places.unit_version v on v.unit_id = i.unit_id and v.valid @> (i.eve + 1)
        where not exists (select from places.succession s
                          where s.former_id = i.unit_id and s.on_day = i.eve + 1))
      select m.district, m.successor_id as successor, m.eve + 1 as day, count(*) as communes,
             min(w.communes) as "all", bool_and(m.whole) as undivided,
             case when count(*) = count(m.area * m.share)
               then sum(m.area * m.share) / min(w.area) end as share
      from moved m join whole w on w.district = m.district
      group by m.district, m.successor_id, m.eve
      order by count(*) desc, m.district, m.successor_id
      """;

  private List<Part> parts(Collection<UUID> districts) {
    return sql.sql(PARTS).param("districts", Boundaries.array(districts)).query(Part.class).list();
  }

  /** The units a district went into, the one that took most of its communes first. */
  List<Line> after(UUID district) {
    return parts(List.of(district)).stream()
        .flatMap(part -> line(part, part.successor(), part.day()))
        .toList();
  }

  private static final String DISTRICTS_OF =
      """
      select distinct c.parent_id from places.unit_version c
      join places.unit_version d on d.unit_id = c.parent_id and d.level = 'DISTRICT'
      where c.unit_id = :unit
         or c.unit_id in (select former_id from places.succession where successor_id = :unit)
      """;

  /** The districts whose communes went into a unit. */
  List<Line> before(UUID unit) {
    List<UUID> districts = sql.sql(DISTRICTS_OF).param("unit", unit).query(UUID.class).list();
    return parts(districts).stream()
        .filter(part -> part.successor().equals(unit))
        .flatMap(part -> line(part, part.district(), part.day().minusDays(1)))
        .toList();
  }

  private Stream<Line> line(Part part, UUID other, LocalDate on) {
    return units.unit(other, on).stream()
        .map(unit ->
            new Line(
                unit, part.day(), part.communes(), part.all(), part.undivided(), part.share()));
  }

  /** All units that carry the ground of a district after its last day, over all steps. */
  List<UUID> carriers(UUID district, LocalDate last) {
    List<UUID> first = parts(List.of(district)).stream().map(Part::successor).toList();
    return Stream.concat(
            first.stream(),
            successions.carried(first, last.plusDays(1)).stream()
                .map(Successions.Carried::successor))
        .distinct()
        .toList();
  }
}
