package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.Refusal;

/** Marks an agency as a laboratory, changes what it can test in a day, or ends it. */
@Component
public class MarkLaboratory {
  private final FindTestStand findTestStand;
  private final Laboratories laboratories;
  private final Directory directory;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  MarkLaboratory(
      FindTestStand findTestStand,
      Laboratories laboratories,
      Directory directory,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.laboratories = laboratories;
    this.directory = directory;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Whether they may: those whose health reach is the whole province, and administrators. */
  boolean may(Actor actor) {
    return actor.is(Role.ADMINISTRATOR) || findTestStand.of(actor).reach().everywhere();
  }

  private static final String MARK =
      """
      insert into surveillance.laboratory (id, agency_id, capacity, since, marked_by, marked_at)
      values (:id, :agency, :capacity, :since, :by, :at)
      on conflict (agency_id) where until is null do update set capacity = excluded.capacity
      """;

  /**
   * Marks it from today, or gives it another capacity.
   *
   * @param capacity samples a day
   * @return why not; nothing when it was
   */
  @Transactional
  public Optional<Refusal> mark(Actor actor, UUID agency, int capacity) {
    LocalDate today = LocalDate.now(clock);
    if (!may(actor)) {
      return Optional.of(LaboratoryRules.NOT_YOURS);
    }
    Optional<Agency> known = directory.agency(agency, today).filter(one -> !one.outside());
    if (known.isEmpty()) {
      return Optional.of(LaboratoryRules.NO_SUCH_AGENCY);
    }
    if (capacity < 1 || capacity > 1_000_000) {
      return Optional.of(LaboratoryRules.CAPACITY);
    }
    sql.sql(MARK)
        .param("id", UUID.randomUUID())
        .param("agency", agency)
        .param("capacity", capacity)
        .param("since", today)
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(actor, new TestDeed.LaboratoryMarked(agency, capacity, today));
    return Optional.empty();
  }

  private static final String END =
      """
      update surveillance.laboratory set until = greatest(since, cast(:until as date))
      where agency_id = :agency and until is null
      """;

  /** Ends it today; what waits there stays to be passed on. */
  @Transactional
  public Optional<Refusal> end(Actor actor, UUID agency) {
    LocalDate today = LocalDate.now(clock);
    if (!may(actor)) {
      return Optional.of(LaboratoryRules.NOT_YOURS);
    }
    if (laboratories.among(List.of(agency), today).isEmpty()) {
      return Optional.of(TestRules.NOT_A_LABORATORY);
    }
    sql.sql(END).param("agency", agency).param("until", today.minusDays(1)).update();
    deeds.record(actor, new TestDeed.LaboratoryEnded(agency, today));
    return Optional.empty();
  }
}
