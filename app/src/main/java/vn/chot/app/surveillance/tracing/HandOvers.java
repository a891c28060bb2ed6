package vn.chot.app.surveillance.tracing;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of contacts handed to communes, with whom and how long they wait. */
@Component
class HandOvers {
  private final JdbcClient sql;

  HandOvers(JdbcClient sql) {
    this.sql = sql;
  }

  /** A list that was handed over. */
  record Line(
      UUID id,
      UUID caseFile,
      UUID unitId,
      int people,
      String note,
      @Nullable UUID agencyId,
      String madeBy,
      OffsetDateTime madeAt,
      @Nullable String receivedBy,
      @Nullable OffsetDateTime receivedAt) {}

  private static final String LINES =
      """
      select o.id, o.case_file, o.unit_id, o.people, o.note, o.agency_id, m.name as made_by, o.made_at,
             r.name as received_by, o.received_at
      from surveillance.hand_over o
      join access.published_account m on m.id = o.made_by
      left join access.published_account r on r.id = o.received_by
      """;

  Optional<Line> one(UUID id) {
    return sql.sql(LINES + "where o.id = :id").param("id", id).query(Line.class).optional();
  }

  List<Line> ofCase(UUID caseFile) {
    return sql.sql(LINES + "where o.case_file = :case order by o.made_at desc limit 200")
        .param("case", caseFile)
        .query(Line.class)
        .list();
  }

  /** Those of these units, null for everywhere: waiting ones first, then the newest. */
  List<Line> of(@Nullable Collection<UUID> units, int most) {
    return sql.sql(
            LINES
                + """
                where (:everywhere or o.unit_id = any (cast(:units as uuid[])))
                order by o.received_at is not null, o.made_at desc, o.id limit :most
                """)
        .param("everywhere", units == null)
        .param("units", NumberPeople.texts(units == null ? List.of() : units))
        .param("most", most)
        .query(Line.class)
        .list();
  }

  /** How many wait for a receipt. */
  int waiting(@Nullable Collection<UUID> units) {
    return sql.sql(
            """
            select count(*) from surveillance.hand_over o
            where o.received_at is null and (:everywhere or o.unit_id = any (cast(:units as uuid[])))
            """)
        .param("everywhere", units == null)
        .param("units", NumberPeople.texts(units == null ? List.of() : units))
        .query(Integer.class)
        .single();
  }

  /** Who is in it, nearest first. */
  List<UUID> people(UUID id) {
    return sql.sql(
            """
            select person_id from surveillance.handed_person where hand_over_id = :id
            order by level, person_id limit 2000
            """)
        .param("id", id)
        .query(UUID.class)
        .list();
  }
}
