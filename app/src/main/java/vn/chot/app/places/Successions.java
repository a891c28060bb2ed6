package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which unit came out of which. A step from a unit to itself says that it went on that day, with
 * other ground or another type.
 */
@Component
class Successions {
  private final JdbcClient sql;
  private final JdbcTemplate batches;

  Successions(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** One step, as stored. */
  record Step(
      UUID former,
      UUID successor,
      LocalDate day,
      boolean whole,
      @Nullable Double share,
      String paper) {}

  private static final String STEP =
      "select former_id as former, successor_id as successor, on_day as day, whole, share, paper"
          + " from places.succession ";

  List<Step> all() {
    return sql.sql(STEP).query(Step.class).list();
  }

  List<Step> on(LocalDate day) {
    return sql.sql(STEP + "where on_day = :day").param("day", day).query(Step.class).list();
  }

  void put(List<Step> steps) {
    List<Object[]> rows = new ArrayList<>();
    for (Step step : steps) {
      rows.add(
          new Object[] {
            UUID.randomUUID(),
            step.former(),
            step.successor(),
            step.day(),
            step.whole(),
            step.share(),
            step.paper()
          });
    }
    batches.batchUpdate(
        """
        insert into places.succession (id, former_id, successor_id, on_day, whole, share, paper)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (former_id, successor_id, on_day)
        do update set whole = excluded.whole, share = excluded.share, paper = excluded.paper
        """,
        rows);
  }

  /** What a unit went into. */
  List<Step> after(UUID former) {
    return sql.sql(STEP + "where former_id = :unit order by on_day, successor_id")
        .param("unit", former)
        .query(Step.class)
        .list();
  }

  /** What went into a unit. */
  List<Step> before(UUID successor) {
    return sql.sql(STEP + "where successor_id = :unit order by on_day desc, former_id")
        .param("unit", successor)
        .query(Step.class)
        .list();
  }

  /** A unit and one that carries its ground later. */
  record Carried(UUID unit, UUID successor) {}

  /** Of each unit all that it went into after the day, over all steps. */
  List<Carried> carried(Collection<UUID> units, LocalDate on) {
    return sql.sql(
            """
            with recursive later (unit, successor, since) as (
              select former_id, successor_id, on_day from places.succession
              where former_id = any(cast(:units as uuid[])) and on_day > :on
              union
              select l.unit, s.successor_id, s.on_day from places.succession s
              join later l on s.former_id = l.successor where s.on_day >= l.since)
            select distinct unit, successor from later
            """)
        .param("units", Boundaries.array(units))
        .param("on", on)
        .query(Carried.class)
        .list();
  }

  /** All that went into a unit by the day, over all steps. */
  List<UUID> formers(UUID unit, LocalDate on) {
    return sql.sql(
            """
            with recursive earlier (unit, until) as (
              select former_id, on_day from places.succession
              where successor_id = :unit and on_day <= :on
              union
              select s.former_id, s.on_day from places.succession s
              join earlier e on s.successor_id = e.unit where s.on_day <= e.until)
            select distinct unit from earlier
            """)
        .param("unit", unit)
        .param("on", on)
        .query(UUID.class)
        .list();
  }
}
