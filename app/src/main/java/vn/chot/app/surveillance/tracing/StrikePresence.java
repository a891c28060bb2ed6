package vn.chot.app.surveillance.tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.trace.Presence;

/** Takes presences back, with a reason; what was struck stays to be read. */
@Component
class StrikePresence {
  private final JdbcClient sql;
  private final NumberPeople numberPeople;
  private final NumberSpaces numberSpaces;
  private final StorePresences storePresences;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;
  private final Deeds deeds;

  StrikePresence(
      JdbcClient sql,
      NumberPeople numberPeople,
      NumberSpaces numberSpaces,
      StorePresences storePresences,
      TraceChanges changes,
      AskForTracing askForTracing,
      Deeds deeds) {
    this.sql = sql;
    this.numberPeople = numberPeople;
    this.numberSpaces = numberSpaces;
    this.storePresences = storePresences;
    this.changes = changes;
    this.askForTracing = askForTracing;
    this.deeds = deeds;
  }

  /** Strikes it. */
  @Transactional
  public Optional<Refusal> strike(Actor by, PresenceDraft told, String why) {
    return take(by, told, why, true);
  }

  /** Strikes it and stores what it should have been; neither where one is refused. */
  @Transactional
  public Optional<Refusal> correct(Actor by, PresenceDraft told, PresenceDraft now, String why) {
    if (!now.from().isBefore(now.to())) {
      return Optional.of(TracingRules.ENDS_BEFORE);
    }
    Optional<Refusal> refusal = take(by, told, why, false);
    if (refusal.isPresent()) {
      return refusal;
    }
    Presented stored = storePresences.store(by, List.of(now), "CORRECTION");
    if (!stored.faults().isEmpty()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return stored.faults().stream().findFirst().map(Presented.Fault::why);
  }

  private Optional<Refusal> take(Actor by, PresenceDraft told, String why, boolean struck) {
    if (why.isBlank()) {
      return Optional.of(TracingRules.WHY_MISSING);
    }
    Integer person = numberPeople.known(List.of(told.person())).get(told.person());
    Integer space = known(told.space());
    if (person == null || space == null || !told.from().isBefore(told.to())) {
      return Optional.of(TracingRules.NOT_HELD);
    }
    Presence presence =
        new Presence(person, space, Moments.minute(told.from()), Moments.minuteAfter(told.to()));
    if (isPoint(presence)) {
      return Optional.of(TracingRules.POINT_OF_CASE);
    }
    TraceChanges.Numbered change = changes.begin(TraceChanges.Kind.STRUCK, 1, "", by.id());
    Optional<IndexChange> step = take(presence, change.number(), why.strip());
    if (step.isEmpty()) {
      changes.then(change, List.of());
      return Optional.of(TracingRules.NOT_HELD);
    }
    changes.then(change, new ArrayList<>(List.of(step.get())));
    askForTracing.ofPresences(new int[] {person, space, presence.from(), presence.to()});
    deeds.record(by, new TracingDeed.PresenceCorrected(change.number(), struck));
    return Optional.empty();
  }

  private @Nullable Integer known(UUID space) {
    return numberSpaces.known(List.of(space)).get(space);
  }

  private static final String IS_POINT =
      """
      select exists (
        select 1 from surveillance.point_presence
        where space = :space and from_minute = :from and to_minute = :to and person = :person)
      """;

  /** A point of a case is kept by its file. */
  private boolean isPoint(Presence presence) {
    return sql.sql(IS_POINT)
        .param("space", presence.space())
        .param("from", presence.from())
        .param("to", presence.to())
        .param("person", presence.person())
        .query(Boolean.class)
        .single();
  }

  private static final String TAKE =
      """
      with gone as (
        delete from surveillance.presence where ctid = (
          select ctid from surveillance.presence
          where person = :person and from_minute = :from and to_minute = :to and space = :space
          limit 1 for update)
        returning person, told_as, space, from_minute, to_minute, change)
      insert into surveillance.presence_struck
        (person, told_as, space, from_minute, to_minute, added_by, change, why)
      select person, told_as, space, from_minute, to_minute, change, :change, :why from gone
      """;

  /** Takes one of exactly these values out of the table, if there is one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<IndexChange> take(Presence presence, int change, String why) {
    int taken =
        sql.sql(TAKE)
            .param("person", presence.person())
            .param("from", presence.from())
            .param("to", presence.to())
            .param("space", presence.space())
            .param("change", change)
            .param("why", why)
            .update();
    return taken == 0 ? Optional.empty() : Optional.of(new IndexChange.Remove(presence));
  }
}
