package vn.chot.app.people.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Somebody decides after the dry run: the good rows come in, or the list is given up. */
@Component
class EndIntake {
  private final Intakes intakes;
  private final ListFiles files;
  private final Deeds deeds;
  private final Clock clock;

  EndIntake(Intakes intakes, ListFiles files, Deeds deeds, Clock clock) {
    this.intakes = intakes;
    this.files = files;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Begins to enter the good rows; with {@code acceptOdd} those with warnings, too. */
  @Transactional
  public Optional<Refusal> bringIn(Actor actor, UUID id, boolean acceptOdd) {
    Optional<Intake> intake = intakes.locked(id).filter(one -> one.isOf(actor));
    if (intake.isEmpty() || intake.get().state() != State.CHECKED) {
      return Optional.of(IntakeRules.NOT_NOW);
    }
    boolean begun = intake.get().counts().enteredTo() > 0;
    boolean odd = begun ? intake.get().asked().acceptOdd() : acceptOdd;
    if (intake.get().counts().good(odd) == 0) {
      return Optional.of(IntakeRules.NOTHING_GOOD);
    }
    intakes.accept(id, odd);
    intakes.state(id, State.ENTERING, OffsetDateTime.now(clock));
    return Optional.empty();
  }

  /** Gives the list up and lets go of its file; what has come in stays. */
  @Transactional
  public Optional<Refusal> cancel(Actor actor, UUID id) {
    Optional<Intake> intake = intakes.locked(id).filter(one -> one.isOf(actor));
    if (intake.isEmpty() || intake.get().state().ended()) {
      return Optional.of(IntakeRules.NOT_NOW);
    }
    intakes.state(id, State.CANCELLED, OffsetDateTime.now(clock));
    files.forget(id);
    deeds.record(actor, new IntakeDeed.IntakeCancelled(id, intake.get().counts().entered()));
    return Optional.empty();
  }
}
