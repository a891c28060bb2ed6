package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.People;

/**
 * Since when people are isolated, as other rooms tell it: whom they meet from then on counts not.
 */
@Component
class Isolations {
  private final JdbcClient sql;
  private final People people;
  private final NumberPeople numberPeople;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;
  private final Deeds deeds;
  private final Clock clock;

  Isolations(
      JdbcClient sql,
      People people,
      NumberPeople numberPeople,
      TraceChanges changes,
      AskForTracing askForTracing,
      Deeds deeds,
      Clock clock) {
    this.sql = sql;
    this.people = people;
    this.numberPeople = numberPeople;
    this.changes = changes;
    this.askForTracing = askForTracing;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String OPEN =
      """
      select id, since from surveillance.isolation
      where person_id = :person and until is null order by since limit 1
      """;

  /** A time of isolation that has not ended. */
  record Open(UUID id, OffsetDateTime since) {}

  Optional<Instant> since(UUID person) {
    return open(person).map(one -> one.since().toInstant());
  }

  private Optional<Open> open(UUID person) {
    return sql.sql(OPEN).param("person", person).query(Open.class).optional();
  }

  private static final String ADD =
      """
      insert into surveillance.isolation (id, person_id, told_as, since, source, change, made_by, made_at)
      values (:id, :person, :told, :since, :source, :change, :by, :at)
      """;

  /** Told again with another moment, the moment is corrected. */
  @Transactional
  public void begin(Actor by, UUID told, Instant since, String source) {
    UUID person = standing(told);
    int number = number(person);
    Optional<Open> open = open(person);
    if (open.isPresent() && open.get().since().toInstant().equals(since)) {
      return;
    }
    TraceChanges.Numbered change = changes.begin(TraceChanges.Kind.ISOLATION, 1, source, by.id());
    if (open.isPresent()) {
      sql.sql(
              """
              update surveillance.isolation set since = :since, source = :source, change = :change
              where id = :id
              """)
          .param("since", since.atOffset(ZoneOffset.UTC))
          .param("source", source)
          .param("change", change.number())
          .param("id", open.get().id())
          .update();
    } else {
      sql.sql(ADD)
          .param("id", UUID.randomUUID())
          .param("person", person)
          .param("told", told)
          .param("since", since.atOffset(ZoneOffset.UTC))
          .param("source", source)
          .param("change", change.number())
          .param("by", by.id())
          .param("at", OffsetDateTime.now(clock))
          .update();
    }
    tell(change, number, Moments.minute(since));
    deeds.record(by, new TracingDeed.PersonIsolated(person, since.toString()));
  }

  /** Ends what is open; nothing where nothing is. */
  @Transactional
  public void end(Actor by, UUID told, Instant at) {
    UUID person = standing(told);
    Optional<Open> open = open(person);
    if (open.isEmpty()) {
      return;
    }
    TraceChanges.Numbered change = changes.begin(TraceChanges.Kind.ISOLATION, 1, "", by.id());
    sql.sql(
            """
            update surveillance.isolation set until = greatest(since, :until), change = :change
            where person_id = :person and until is null
            """)
        .param("until", at.atOffset(ZoneOffset.UTC))
        .param("change", change.number())
        .param("person", person)
        .update();
    tell(change, number(person), Integer.MAX_VALUE);
    deeds.record(by, new TracingDeed.IsolationEnded(person, at.toString()));
  }

  private void tell(TraceChanges.Numbered change, int number, int minute) {
    changes.then(change, List.of(new IndexChange.Isolate(number, minute)));
    askForTracing.ofPeople(List.of(number), "ISOLATION");
  }

  private UUID standing(UUID told) {
    UUID person = people.standing(List.of(told)).get(told);
    if (person == null) {
      throw new IllegalArgumentException("no such person");
    }
    return person;
  }

  private int number(UUID person) {
    @Nullable Integer number = numberPeople.of(List.of(person)).get(person);
    if (number == null) {
      throw new IllegalStateException("a person without a number");
    }
    return number;
  }

  private record Since(UUID personId, OffsetDateTime since) {}

  private static final String ALL =
      """
      select person_id, min(since) as since from surveillance.isolation
      where person_id = any (cast(:ids as uuid[])) and until is null group by person_id
      """;

  /** Since when those of them who are isolated are. */
  Map<UUID, Instant> since(List<UUID> ids) {
    Map<UUID, Instant> since = new java.util.HashMap<>();
    sql.sql(ALL)
        .param("ids", NumberPeople.texts(ids))
        .query(Since.class)
        .list()
        .forEach(row -> since.put(row.personId(), row.since().toInstant()));
    return since;
  }
}
