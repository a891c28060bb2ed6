package vn.chot.app.surveillance.tracing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What spaces are called, by the numbers the index knows them by. */
@Component
class SpaceLabels {
  private final JdbcClient sql;

  SpaceLabels(JdbcClient sql) {
    this.sql = sql;
  }

  private record Row(
      int number, @Nullable String site, @Nullable String space, @Nullable String point) {}

  private static final String NAMES =
      """
      select t.number, s.name as site, p.name as space,
             t.label as point
      from surveillance.traced_space t
      left join places.published_space p on p.id = t.ref_id
      left join places.published_site s on s.id = coalesce(p.site_id, t.ref_id)
      where t.number = any (:numbers)
      """;

  /** Such as "Lớp 6A, Trường X". */
  Map<Integer, String> of(Collection<Integer> numbers) {
    Map<Integer, String> labels = new HashMap<>();
    if (!numbers.isEmpty()) {
      sql.sql(NAMES)
          .param("numbers", numbers.stream().distinct().toArray(Integer[]::new))
          .query(Row.class)
          .list()
          .forEach(row -> labels.put(row.number(), label(row)));
    }
    return labels;
  }

  private static String label(Row row) {
    String site = row.site();
    String point = row.point();
    if (site == null) {
      return point == null ? "–" : point;
    }
    return row.space() == null ? site : row.space() + ", " + site;
  }

  /** The label of one space or site by its own id; empty where there is none. */
  String of(UUID ref) {
    return sql.sql(
            """
            select coalesce(p.name || ', ', '') || s.name
            from places.published_site s left join places.published_space p on p.id = :ref
            where s.id = coalesce(p.site_id, :ref)
            """)
        .param("ref", ref)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
