package vn.chot.app.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Directory;

/** As whom a person reads messages today. */
@Component
class FindReader {
  private static final Set<Role> HOLD_POSTS =
      EnumSet.of(Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE);

  private final Directory directory;
  private final Clock clock;

  FindReader(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** Whether anything is ever told to somebody of these roles. */
  static boolean isEverTold(Actor actor) {
    return actor.is(Role.CLERK) || actor.roles().stream().anyMatch(HOLD_POSTS::contains);
  }

  /** Agencies only for who can hold a post: the others cost no look-up. */
  Reader of(Actor actor) {
    boolean holdsPosts = actor.roles().stream().anyMatch(HOLD_POSTS::contains);
    return new Reader(
        actor.id(),
        holdsPosts ? Set.copyOf(directory.standing(actor, LocalDate.now(clock)).own()) : Set.of(),
        actor.is(Role.CLERK));
  }
}
