package vn.chot.app.surveillance.testing;

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
import vn.chot.app.pages.Refusal;

/** Plans a screening campaign, or closes it. */
@Component
public class PlanScreening {
  private final FindTestStand findTestStand;
  private final Screenings screenings;
  private final Laboratories laboratories;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  PlanScreening(
      FindTestStand findTestStand,
      Screenings screenings,
      Laboratories laboratories,
      JdbcClient sql,
      Deeds deeds,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.screenings = screenings;
    this.laboratories = laboratories;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** What is planned. */
  public record Draft(
      String name,
      UUID unit,
      String target,
      TestMethod method,
      int planned,
      LocalDate firstDay,
      LocalDate lastDay,
      int teams,
      @Nullable UUID laboratory) {}

  private static final String PLAN =
      """
      insert into surveillance.screening (id, name, unit_id, target, method, planned, first_day,
        last_day, teams, laboratory_id, made_by, made_at)
      values (:id, :name, :unit, :target, :method, :planned, :first, :last, :teams, :laboratory, :by, :at)
      """;

  /** How planning went. */
  public sealed interface Planned {
    record Done(UUID id) implements Planned {}

    record Declined(Refusal why) implements Planned {}
  }

  @Transactional
  public Planned plan(Actor actor, Draft draft) {
    Optional<Refusal> refusal = refusal(findTestStand.of(actor), draft);
    if (refusal.isPresent()) {
      return new Planned.Declined(refusal.get());
    }
    UUID id = UUID.randomUUID();
    sql.sql(PLAN)
        .param("id", id)
        .param("name", draft.name().strip())
        .param("unit", draft.unit())
        .param("target", draft.target().strip())
        .param("method", draft.method().name())
        .param("planned", draft.planned())
        .param("first", draft.firstDay())
        .param("last", draft.lastDay())
        .param("teams", draft.teams())
        .param("laboratory", draft.laboratory())
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(actor, new TestDeed.ScreeningPlanned(id, draft.unit(), draft.planned()));
    return new Planned.Done(id);
  }

  private Optional<Refusal> refusal(TestStand stand, Draft draft) {
    if (draft.name().isBlank() || draft.name().length() > 200) {
      return Optional.of(ScreeningRules.NAME);
    }
    if (!stand.reach().covers(Set.of(draft.unit()))) {
      return Optional.of(ScreeningRules.AREA);
    }
    if (draft.lastDay().isBefore(draft.firstDay())) {
      return Optional.of(ScreeningRules.DAYS);
    }
    if (draft.planned() < 1
        || draft.teams() < 1
        || draft.planned() > 10_000_000
        || draft.teams() > 10_000) {
      return Optional.of(ScreeningRules.NUMBERS);
    }
    UUID laboratory = draft.laboratory();
    return laboratory != null
            && laboratories.among(List.of(laboratory), LocalDate.now(clock)).isEmpty()
        ? Optional.of(TestRules.NOT_A_LABORATORY)
        : Optional.empty();
  }

  /** Closes it; what was taken is tested all the same. */
  @Transactional
  public Optional<Refusal> close(Actor actor, UUID id) {
    TestStand stand = findTestStand.of(actor);
    Optional<Screenings.Screening> found =
        screenings.screening(id).filter(one -> stand.sees(one.unitId()));
    if (found.isEmpty()) {
      return Optional.of(ScreeningRules.NOT_THERE);
    }
    int closed =
        sql.sql(
                "update surveillance.screening set closed_at = :at where id = :id and closed_at is null")
            .param("at", OffsetDateTime.now(clock))
            .param("id", id)
            .update();
    if (closed > 0) {
      deeds.record(actor, new TestDeed.ScreeningClosed(id));
    }
    return Optional.empty();
  }
}
