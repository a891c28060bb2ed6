package vn.chot.app.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** Finds where a person keeps sites today: administrators everywhere, others in their areas. */
@Component
class SiteReaches {
  private final KeptAreas kept;
  private final Places places;
  private final Clock clock;

  SiteReaches(KeptAreas kept, Places places, Clock clock) {
    this.kept = kept;
    this.places = places;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  SiteReach of(Actor actor) {
    if (actor.is(Role.ADMINISTRATOR)) {
      return new SiteReach(true, Set.of());
    }
    Set<UUID> units = new HashSet<>();
    for (UUID area : kept.of(actor, today())) {
      units.addAll(places.territory(area, today()));
    }
    return new SiteReach(false, units);
  }
}
