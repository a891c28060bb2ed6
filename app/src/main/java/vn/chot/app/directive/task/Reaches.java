package vn.chot.app.directive.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Directory;
import vn.chot.app.agencies.Standing;

/** Tells what a person may see, by their roles and the posts they hold today. */
@Component
class Reaches {
  private static final Set<Role> BY_POST =
      Set.of(Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE);
  private static final Standing NO_POST = new Standing(Set.of(), Set.of(), Set.of());

  private final Directory directory;
  private final Clock clock;

  Reaches(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The reach of this person today. */
  Reach of(Actor actor) {
    Standing standing = standing(actor);
    return new Reach(
        actor.is(Role.CLERK) || actor.is(Role.CHAIRMAN),
        standing.heads(),
        Set.copyOf(standing.own()),
        standing.overseen());
  }

  /** For whom this person acts today; for nobody where no role of theirs goes by post. */
  Standing standing(Actor actor) {
    return actor.roles().stream().anyMatch(BY_POST::contains)
        ? directory.standing(actor, today())
        : NO_POST;
  }

  /** Today. */
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
