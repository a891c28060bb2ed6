package vn.chot.app.places;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a unit was on a day, also where it was not there. */
@Component
class AskUnit {
  private final Units units;
  private final Successions successions;
  private final DistrictSteps districtSteps;
  private final JdbcClient sql;

  AskUnit(Units units, Successions successions, DistrictSteps districtSteps, JdbcClient sql) {
    this.units = units;
    this.successions = successions;
    this.districtSteps = districtSteps;
    this.sql = sql;
  }

  /** A unit for a time, as the page of the unit lists it. */
  record Version(
      String code,
      String type,
      String name,
      LocalDate from,
      @Nullable LocalDate to,
      String paper,
      String list) {}

  /** The answer; nothing where there never was such a unit. */
  Optional<Answer> on(UUID id, LocalDate day) {
    Optional<Unit> unit = units.unit(id, day);
    if (unit.isPresent()) {
      return Optional.of(new Answer.Known(unit.get()));
    }
    Optional<LocalDate> last =
        sql.sql(
                "select max(valid_to) from places.unit_version where unit_id = :id and valid_to < :on having max(valid_to) is not null")
            .param("id", id)
            .param("on", day)
            .query(LocalDate.class)
            .optional();
    if (last.isPresent()) {
      return Optional.of(new Answer.Ended(last.get(), successors(id, last.get(), day)));
    }
    Optional<LocalDate> first =
        sql.sql(
                "select min(valid_from) from places.unit_version where unit_id = :id having count(*) > 0")
            .param("id", id)
            .query(LocalDate.class)
            .optional();
    return first.map(from -> before(id, from, day));
  }

  private List<Unit> successors(UUID id, LocalDate last, LocalDate day) {
    Set<UUID> later =
        successions.carried(List.of(id), last).stream()
            .map(Successions.Carried::successor)
            .collect(Collectors.toCollection(HashSet::new));
    if (later.isEmpty()) {
      later.addAll(districtSteps.carriers(id, last));
    }
    return units.latest(later, day).stream().filter(u -> !u.from().isAfter(day)).toList();
  }

  private Answer before(UUID id, LocalDate from, LocalDate day) {
    Set<UUID> ground = new HashSet<>(successions.formers(id, from));
    ground.add(id);
    LocalDate known = firstKnown(ground).orElse(from);
    if (day.isBefore(known)) {
      return new Answer.NotKnownBefore(known);
    }
    return new Answer.NotYet(
        from, units.latest(ground, day).stream().filter(u -> !u.from().isAfter(day)).toList());
  }

  /**
   * Units of lists of the country are known from the first such list on; others from the first day
   * of their fellows below the same unit.
   */
  private Optional<LocalDate> firstKnown(Set<UUID> ground) {
    return sql.sql(
            """
            select min(o.valid_from) from places.unit_version v
            join places.unit_version o on o.level = v.level
              and (o.list_id is null) = (v.list_id is null)
              and (v.list_id is not null or o.parent_id is not distinct from v.parent_id)
            where v.unit_id = any(cast(:ground as uuid[]))
            """)
        .param("ground", Boundaries.array(ground))
        .query(LocalDate.class)
        .optional();
  }

  List<Version> versions(UUID id) {
    return sql.sql(
            """
            select v.code, v.type, v.name, v.valid_from as "from", v.valid_to as "to", v.paper,
                   coalesce(l.title, '') as list
            from places.unit_version v left join places.unit_list l on l.id = v.list_id
            where v.unit_id = :id order by v.valid_from
            """)
        .param("id", id)
        .query((row, n) ->
            new Version(
                row.getString("code"),
                row.getString("type"),
                row.getString("name"),
                row.getObject("from", LocalDate.class),
                row.getObject("to", LocalDate.class),
                row.getString("paper"),
                row.getString("list")))
        .list();
  }
}
