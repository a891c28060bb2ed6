package vn.chot.app.surveillance.tracing;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases traced last. */
@Component
class RecentCases {
  static final int PAGE = 20;

  private final JdbcClient sql;

  RecentCases(JdbcClient sql) {
    this.sql = sql;
  }

  /** A case as the desk shows it. */
  record Line(
      UUID caseFile,
      UUID personId,
      int edition,
      boolean stands,
      @Nullable UUID unitId,
      @Nullable OffsetDateTime confirmedAt,
      OffsetDateTime tracedAt,
      List<Integer> counts,
      int raised,
      int lowered) {
    int count(int level) {
      return level <= counts.size() ? counts.get(level - 1) : 0;
    }
  }

  private static final String LINES =
      """
      select c.case_file, c.person_id, c.edition, c.stands, c.unit_id, c.confirmed_at, c.traced_at,
             l.counts, l.raised, l.lowered
      from surveillance.traced_case c
      join surveillance.contact_list l on l.case_file = c.case_file and l.edition = c.edition
      where (:everywhere or c.unit_id = any (cast(:units as uuid[])))
        and (cast(:after as uuid) is null or (c.traced_at, c.case_file) <
          (select k.traced_at, k.case_file from surveillance.traced_case k where k.case_file = :after))
      order by c.traced_at desc, c.case_file desc limit :most
      """;

  /** Those found in these units, null for everywhere, after that one. */
  List<Line> page(@Nullable Collection<UUID> units, @Nullable UUID after) {
    return sql.sql(LINES)
        .param("everywhere", units == null)
        .param("units", NumberPeople.texts(units == null ? List.of() : units))
        .param("after", after)
        .param("most", PAGE + 1)
        .query((row, at) ->
            new Line(
                row.getObject("case_file", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getInt("edition"),
                row.getBoolean("stands"),
                row.getObject("unit_id", UUID.class),
                row.getObject("confirmed_at", OffsetDateTime.class),
                row.getObject("traced_at", OffsetDateTime.class),
                List.of((Integer[]) row.getArray("counts").getArray()),
                row.getInt("raised"),
                row.getInt("lowered")))
        .list();
  }
}
