package vn.chot.app.places;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds figures up the tree of a day. What is told of a unit that has ended goes to the unit it went
 * into; where it was divided, to the one that took most of it; where no source says, to the unit
 * that was above it.
 */
@Component
class AddUpFigures {
  private static final int MOST_STEPS = 12;

  private final JdbcClient sql;

  AddUpFigures(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String TREE =
      "select unit_id, parent_id from places.unit_version where valid @> cast(:day as date)";

  private static final String HEIRS =
      """
      select distinct on (former_id) former_id, successor_id from places.succession
      where on_day <= :day
      order by former_id, whole desc, share desc nulls last, successor_id
      """;

  /** Where no source says what an ended unit went into, the unit above it stands for it. */
  private static final String ABOVE =
      """
      select distinct on (unit_id) unit_id, parent_id from places.unit_version
      where parent_id is not null and valid_to < :day
        and unit_id not in (select former_id from places.succession where on_day <= :day)
      order by unit_id, valid_to desc
      """;

  /** The sums of every unit of that day that has any. */
  Map<UUID, Double> of(Map<UUID, Double> values, LocalDate day) {
    Map<UUID, @Nullable UUID> parents = new HashMap<>();
    sql.sql(TREE)
        .param("day", day)
        .query(row -> {
          parents.put(row.getObject("unit_id", UUID.class), row.getObject("parent_id", UUID.class));
        });
    Map<UUID, UUID> heirs = new HashMap<>();
    sql.sql(HEIRS)
        .param("day", day)
        .query(row -> {
          heirs.put(
              row.getObject("former_id", UUID.class), row.getObject("successor_id", UUID.class));
        });
    sql.sql(ABOVE)
        .param("day", day)
        .query(row -> {
          heirs.put(row.getObject("unit_id", UUID.class), row.getObject("parent_id", UUID.class));
        });
    Map<UUID, Double> sums = new HashMap<>();
    values.forEach((unit, value) -> {
      UUID standing = unit;
      for (int step = 0; standing != null && !parents.containsKey(standing); step++) {
        standing = step < MOST_STEPS ? heirs.get(standing) : null;
      }
      for (UUID up = standing; up != null; up = parents.get(up)) {
        sums.merge(up, value, Double::sum);
      }
    });
    return sums;
  }
}
