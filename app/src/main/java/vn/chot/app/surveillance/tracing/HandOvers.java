package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Lists of contacts handed to communes: written with whom, and answered by a receipt. */
@Component
class HandOvers {
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  HandOvers(JdbcClient sql, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String FRESH =
      """
      select c.person_id from surveillance.contact c
      where c.case_file = :case and c.unit_id = any (cast(:units as uuid[]))
        and not exists (
          select 1 from surveillance.handed_person h
          join surveillance.hand_over o on o.id = h.hand_over_id
          where h.person_id = c.person_id and o.case_file = c.case_file and h.level <= c.level)
      """;

  private static final String ADD =
      """
      insert into surveillance.hand_over (id, case_file, unit_id, people, note, made_by, made_at)
      values (:id, :case, :unit, :people, :note, :by, :at)
      """;

  private static final String ADD_PEOPLE =
      """
      insert into surveillance.handed_person (hand_over_id, person_id, level)
      select :id, c.person_id, c.level from surveillance.contact c
      where c.case_file = :case and c.person_id = any (cast(:people as uuid[]))
      """;

  /** Hands over who was not yet, or not at so near a level; {@code territory} is the unit's. */
  @Transactional
  public Optional<Refusal> hand(
      Actor by, UUID caseFile, UUID unit, Set<UUID> territory, String note) {
    List<UUID> people =
        sql.sql(FRESH)
            .param("case", caseFile)
            .param("units", NumberPeople.texts(territory))
            .query(UUID.class)
            .list();
    if (people.isEmpty()) {
      return Optional.of(TracingRules.NOBODY_TO_HAND);
    }
    UUID id = UUID.randomUUID();
    sql.sql(ADD)
        .param("id", id)
        .param("case", caseFile)
        .param("unit", unit)
        .param("people", people.size())
        .param("note", note.strip())
        .param("by", by.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    sql.sql(ADD_PEOPLE)
        .param("id", id)
        .param("case", caseFile)
        .param("people", NumberPeople.texts(people))
        .update();
    deeds.record(by, new TracingDeed.HandedOver(id, caseFile, unit, people.size()));
    return Optional.empty();
  }

  /** The commune says that it has the list. */
  @Transactional
  public Optional<Refusal> receive(Actor by, UUID id) {
    int received =
        sql.sql(
                """
                update surveillance.hand_over set received_by = :by, received_at = :at
                where id = :id and received_at is null
                """)
            .param("by", by.id())
            .param("at", OffsetDateTime.now(clock))
            .param("id", id)
            .update();
    if (received == 0) {
      return Optional.of(TracingRules.HANDED_ALREADY);
    }
    deeds.record(by, new TracingDeed.HandOverReceived(id));
    return Optional.empty();
  }

  /** A list that was handed over. */
  record Line(
      UUID id,
      UUID caseFile,
      UUID unitId,
      int people,
      String note,
      String madeBy,
      OffsetDateTime madeAt,
      @Nullable String receivedBy,
      @Nullable OffsetDateTime receivedAt) {}

  private static final String LINES =
      """
      select o.id, o.case_file, o.unit_id, o.people, o.note, m.name as made_by, o.made_at,
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
