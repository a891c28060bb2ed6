package vn.chot.app.people.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.people.person.FindReach;

/** The lists of whoever asks: nobody else's, and none without the authority to work on persons. */
@Component
class OwnIntakes {
  private final Intakes intakes;
  private final FindReach findReach;
  private final Readings readings;
  private final Clock clock;

  OwnIntakes(Intakes intakes, FindReach findReach, Readings readings, Clock clock) {
    this.intakes = intakes;
    this.findReach = findReach;
    this.readings = readings;
    this.clock = clock;
  }

  /** One of them; 404 for one of somebody else. */
  Intake of(Actor actor, UUID id) {
    orRefuse(actor);
    return intakes
        .byId(id)
        .filter(one -> one.isOf(actor))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The newest, which are noted as shown. */
  List<Intake> newest(Actor actor, String page, int most) {
    orRefuse(actor);
    List<Intake> sent = intakes.of(actor, most);
    readings.shown(actor, page, sent.stream().map(one -> one.id().toString()).toList());
    return sent;
  }

  /** Nobody without the authority goes on from here. */
  void orRefuse(Actor actor) {
    findReach.orRefuse(actor, LocalDate.now(clock));
  }

  /** Notes that what stands in a list was shown at its step, for the purpose it came with. */
  void shown(Intake intake, String page) {
    readings.shown(
        intake.actor(),
        page + "/" + intake.state().name().toLowerCase(Locale.ROOT),
        List.of(intake.id().toString()),
        intake.purpose().name());
  }
}
