package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.AgencyKind;
import vn.chot.app.agencies.AgencyLevel;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.WithinRequest;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;

/**
 * On whose persons somebody may work that day: heads and staff of agencies that were given the
 * authority in those agencies' area, district and commune accounts in theirs; clerks, chairmen and
 * administrators on nobody's. Asked anew at every request; within one, where the menu, the guard
 * and the page all ask, it is found once.
 */
@Component
public class FindReach {
  private final Directory directory;
  private final Places places;
  private final Authorities authorities;

  FindReach(Directory directory, Places places, Authorities authorities) {
    this.directory = directory;
    this.places = places;
    this.authorities = authorities;
  }

  /** Where they may work. */
  public Reach of(Actor actor, LocalDate on) {
    return WithinRequest.once(FindReach.class, List.of(actor, on), () -> find(actor, on));
  }

  private Reach find(Actor actor, LocalDate on) {
    Set<UUID> areas = areas(actor, on);
    if (areas.isEmpty()) {
      return Reach.NONE;
    }
    Optional<UUID> home = places.home(on).map(Unit::id);
    if (home.isPresent() && areas.contains(home.get())) {
      return new Reach(true, Set.of());
    }
    Set<UUID> units = new HashSet<>();
    areas.forEach(area -> units.addAll(places.territory(area, on)));
    return new Reach(false, units);
  }

  /** The same for a page or call of persons, which answers 403 to those who have none. */
  public Reach orRefuse(Actor actor, LocalDate on) {
    Reach reach = of(actor, on);
    if (reach.none()) {
      throw new NoReach();
    }
    return reach;
  }

  /** The areas of the agencies by which they may work on persons, those below them not counted. */
  Set<UUID> areas(Actor actor, LocalDate on) {
    boolean local = actor.is(Role.DISTRICT) || actor.is(Role.COMMUNE);
    boolean agency = actor.is(Role.AGENCY_HEAD) || actor.is(Role.AGENCY_STAFF);
    if (!local && !agency) {
      return Set.of();
    }
    List<UUID> own = directory.standing(actor, on).own();
    Set<UUID> authorised = agency ? authorities.inForce(own, on) : Set.of();
    Set<UUID> areas = new HashSet<>();
    for (UUID id : own) {
      directory
          .agency(id, on)
          .filter(one -> authorised.contains(id) || (local && governs(one)))
          .map(Agency::area)
          .ifPresent(areas::add);
    }
    return areas;
  }

  private static boolean governs(Agency agency) {
    return agency.kind() == AgencyKind.PEOPLES_COMMITTEE
        && (agency.level() == AgencyLevel.DISTRICT || agency.level() == AgencyLevel.COMMUNE)
        && !agency.outside();
  }
}
