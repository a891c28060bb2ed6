package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Reach;
import vn.chot.app.surveillance.testing.FindHealthReach;

/**
 * What somebody sees and does in tracing: whoever may work on persons sees levels and lists in
 * their area; health bodies and People's Committees see evidence and work with it; all but communes
 * hand over, sign bundles and make appeals.
 */
@Component
class TracingSight {
  private final FindReach findReach;
  private final FindHealthReach findHealthReach;
  private final Clock clock;

  TracingSight(FindReach findReach, FindHealthReach findHealthReach, Clock clock) {
    this.findReach = findReach;
    this.findHealthReach = findHealthReach;
    this.clock = clock;
  }

  /**
   * What somebody may today.
   *
   * @param reach whose levels they see
   * @param works whether they see and change evidence, call and answer
   * @param decides whether they hand over, sign and appeal
   */
  record Sight(Reach reach, boolean works, boolean decides) {
    boolean covers(UUID unit) {
      return reach.everywhere() || reach.covers(Set.of(unit));
    }

    boolean covers(Person person) {
      return reach.covers(person.facts());
    }
  }

  /** 403 for those who may not see persons at all. */
  Sight of(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    boolean works = !findHealthReach.of(actor, today).none();
    boolean onlyCommune = actor.is(Role.COMMUNE) && actor.roles().size() == 1;
    return new Sight(reach, works, works && !onlyCommune);
  }

  /** 403 for those who only read levels, such as the police. */
  Sight working(Actor actor) {
    Sight sight = of(actor);
    if (!sight.works()) {
      throw new Refused(TracingRules.NOT_HEALTH);
    }
    return sight;
  }

  /** 403 for communes, too. */
  Sight deciding(Actor actor) {
    Sight sight = working(actor);
    if (!sight.decides()) {
      throw new Refused(TracingRules.NOT_COMMUNES);
    }
    return sight;
  }

  /** Somebody asked for what is not theirs: answered with what to do next. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal why;

    Refused(Refusal why) {
      super(why.code(), null, false, false);
      this.why = why;
    }
  }

  /** Says so on the page for errors, or as a problem to a program. */
  @ControllerAdvice
  static class TracingRefusedAnswer {
    @ExceptionHandler(Refused.class)
    void send(Refused refused, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      refused.why.send(request, response);
    }
  }
}
