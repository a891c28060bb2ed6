package vn.chot.app.agencies;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything the directory's index is built from, as it stands in the database. */
@Component
class AgencyRows {
  static final String COLUMNS =
      "v.agency_id, v.name, v.short_names, v.kind, v.level, v.parent_id, v.area_id, v.email,"
          + " v.outside, v.valid_from, v.valid_to";

  private final JdbcClient sql;

  AgencyRows(JdbcClient sql) {
    this.sql = sql;
  }

  /** Who follows whom, from which day. */
  record Succession(UUID from, UUID to, LocalDate day) {}

  /**
   * A name somebody chose once.
   *
   * @param scope the province whose papers use it so, folded; empty where everybody does
   * @param agencies whom it means; empty for a body outside
   */
  record Alias(String written, String folded, String scope, List<UUID> agencies) {
    Alias {
      agencies = List.copyOf(agencies);
    }
  }

  List<Agency> versions() {
    return sql.sql("select " + COLUMNS + " from agencies.agency_version v order by v.valid_from")
        .query(AgencyRows::agency)
        .list();
  }

  List<Succession> successions() {
    return sql.sql("select from_id, to_id, day from agencies.succession order by day, to_id")
        .query((row, index) ->
            new Succession(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class)))
        .list();
  }

  List<Alias> aliases() {
    return sql.sql("select written, folded, scope, agencies from agencies.alias")
        .query((row, index) ->
            new Alias(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                List.of((UUID[]) row.getArray(4).getArray())))
        .list();
  }

  static Agency agency(ResultSet row, int index) throws SQLException {
    Array shortNames = row.getArray("short_names");
    return new Agency(
        row.getObject("agency_id", UUID.class),
        row.getString("name"),
        List.of((String[]) shortNames.getArray()),
        AgencyKind.valueOf(row.getString("kind")),
        AgencyLevel.valueOf(row.getString("level")),
        row.getObject("parent_id", UUID.class),
        row.getObject("area_id", UUID.class),
        row.getString("email"),
        row.getBoolean("outside"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
