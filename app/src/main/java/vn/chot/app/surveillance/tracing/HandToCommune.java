package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.chot.app.agencies.Directory;
import vn.chot.app.messages.Messages;
import vn.chot.app.pages.Refusal;

/** Hands a case's contacts of a commune over to it, and tells its People's Committee. */
@Component
class HandToCommune {
  private final JdbcClient sql;
  private final HandOverNews news;
  private final Directory directory;
  private final Messages messages;
  private final Deeds deeds;
  private final Clock clock;

  HandToCommune(
      JdbcClient sql,
      HandOverNews news,
      Directory directory,
      Messages messages,
      Deeds deeds,
      Clock clock) {
    this.sql = sql;
    this.news = news;
    this.directory = directory;
    this.messages = messages;
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
      insert into surveillance.hand_over (id, case_file, unit_id, people, note, agency_id, made_by, made_at)
      values (:id, :case, :unit, :people, :note, :agency, :by, :at)
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
        .param("agency", agency(by))
        .param("by", by.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    sql.sql(ADD_PEOPLE)
        .param("id", id)
        .param("case", caseFile)
        .param("people", NumberPeople.texts(people))
        .update();
    deeds.record(by, new TracingDeed.HandedOver(id, caseFile, unit, people.size()));
    messages.tell(by, news.handed(id, caseFile, unit, people.size()));
    return Optional.empty();
  }

  /** For whom they hand it over: who is told of the receipt. */
  private @Nullable UUID agency(Actor by) {
    return directory.standing(by, LocalDate.now(clock)).own().stream()
        .min(UUID::compareTo)
        .orElse(null);
  }
}
