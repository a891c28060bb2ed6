package vn.chot.app.surveillance.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Reach;
import vn.chot.app.surveillance.testing.FindHealthReach;

/**
 * Whose case files somebody may see and what they may do with them: health bodies with the
 * authority, People's Committees of districts and communes, each in their area. Communes add points
 * and do not decide.
 */
@Component
class CaseSight {
  private final FindReach findReach;
  private final FindHealthReach findHealthReach;
  private final People people;
  private final Clock clock;

  CaseSight(FindReach findReach, FindHealthReach findHealthReach, People people, Clock clock) {
    this.findReach = findReach;
    this.findHealthReach = findHealthReach;
    this.people = people;
    this.clock = clock;
  }

  /**
   * What somebody may.
   *
   * @param decides whether they confirm, correct, rule out
   */
  record Sight(Reach reach, boolean decides) {
    /** Whether a case found in this unit is theirs. */
    boolean covers(@Nullable UUID unit) {
      return reach.everywhere() || (unit != null && reach.covers(Set.of(unit)));
    }
  }

  /** What they may see and do today; 403 for those who may not see case files at all. */
  Sight of(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findHealthReach.of(actor, today);
    if (reach.none()) {
      findReach.orRefuse(actor, today);
      throw new CaseRefused(CaseRules.NOT_HEALTH);
    }
    return new Sight(reach, !actor.is(Role.COMMUNE));
  }

  /** Whether they may see case files at all. */
  boolean may(Actor actor) {
    return !findHealthReach.of(actor, LocalDate.now(clock)).none();
  }

  /** The same for what only those who decide may do. */
  Sight deciding(Actor actor) {
    Sight sight = of(actor);
    if (!sight.decides()) {
      throw new CaseRefused(CaseRules.NOT_YOURS);
    }
    return sight;
  }

  /** Whether this file is theirs: found in their area, or of a person who lives or stays there. */
  boolean covers(Sight sight, CaseRecord file) {
    if (sight.covers(file.facts().unit())) {
      return true;
    }
    Optional<Person> person = people.person(file.person());
    return person.isPresent() && sight.reach().covers(person.get().facts());
  }
}
