package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.WithinRequest;

/** Asks where somebody stands towards tests; asked at every request and kept nowhere. */
@Component
class FindTestStand {
  private final FindHealthReach findHealthReach;
  private final Laboratories laboratories;
  private final Directory directory;
  private final Clock clock;

  FindTestStand(
      FindHealthReach findHealthReach,
      Laboratories laboratories,
      Directory directory,
      Clock clock) {
    this.findHealthReach = findHealthReach;
    this.laboratories = laboratories;
    this.directory = directory;
    this.clock = clock;
  }

  TestStand of(Actor actor) {
    return WithinRequest.whileReading(FindTestStand.class, List.of(actor), () -> find(actor));
  }

  private TestStand find(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    boolean agency = actor.is(Role.AGENCY_HEAD) || actor.is(Role.AGENCY_STAFF);
    return new TestStand(
        actor,
        findHealthReach.of(actor, today),
        agency ? laboratories.among(directory.standing(actor, today).own(), today) : Set.of());
  }

  /** The same for a page or call of tests, which answers 403 to those who have none. */
  TestStand orRefuse(Actor actor) {
    TestStand stand = of(actor);
    if (stand.none()) {
      throw new NoTests(TestRules.NO_TESTS);
    }
    return stand;
  }

  /** The same for what shows or changes names: not for laboratories. */
  TestStand officerOrRefuse(Actor actor) {
    TestStand stand = of(actor);
    if (stand.reach().none()) {
      throw new NoTests(stand.none() ? TestRules.NO_TESTS : TestRules.CODES_ONLY);
    }
    return stand;
  }

  /** The same for a laboratory's pages. */
  TestStand testerOrRefuse(Actor actor) {
    TestStand stand = of(actor);
    if (!stand.tester()) {
      throw new NoTests(TestRules.NO_LABORATORY);
    }
    return stand;
  }
}
