package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.places.KeptAreas;

/** The areas somebody acts for are those of the agencies whose posts they hold. */
@Component
class KeptByPosts implements KeptAreas {
  private static final Set<Role> ACT_FOR_AREAS =
      Set.of(Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE);

  private final CurrentRoll current;
  private final FindStanding findStanding;

  KeptByPosts(CurrentRoll current, FindStanding findStanding) {
    this.current = current;
    this.findStanding = findStanding;
  }

  @Override
  public Set<UUID> of(Actor actor, LocalDate on) {
    Set<UUID> areas = new HashSet<>();
    if (actor.roles().stream().anyMatch(ACT_FOR_AREAS::contains)) {
      for (UUID id : findStanding.of(actor, on).own()) {
        Agency agency = current.roll().agency(id, on).orElse(null);
        UUID area = agency == null ? null : agency.area();
        if (area != null) {
          areas.add(area);
        }
      }
    }
    return areas;
  }
}
