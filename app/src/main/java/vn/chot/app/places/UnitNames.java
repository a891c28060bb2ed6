package vn.chot.app.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units are called on a day, or where they have ended, were last called. */
@Component
class UnitNames {
  private final JdbcClient sql;

  UnitNames(JdbcClient sql) {
    this.sql = sql;
  }

  /** Code and name; the name says what it lies in where that is known. */
  record Called(String code, String name) {
    static final Called NOTHING = new Called("", "");
  }

  private static final String NAMES =
      """
      select distinct on (v.unit_id) v.unit_id, v.code, v.type || ' ' || v.name as name
      from places.unit_version v
      where v.unit_id = any (cast(:units as uuid[]))
      order by v.unit_id, (v.valid @> cast(:on as date)) desc, v.valid_from desc
      """;

  Map<UUID, Called> of(Collection<UUID> units, LocalDate on) {
    Map<UUID, Called> names = new HashMap<>();
    sql.sql(NAMES)
        .param(
            "units",
            units.stream().map(UUID::toString).collect(Collectors.toSet()).toArray(String[]::new))
        .param("on", on)
        .query(row -> {
          names.put(
              row.getObject("unit_id", UUID.class),
              new Called(row.getString("code"), row.getString("name")));
        });
    return names;
  }
}
