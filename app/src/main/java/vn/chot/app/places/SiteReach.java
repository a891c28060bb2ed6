package vn.chot.app.places;

import java.util.Set;
import java.util.UUID;

/**
 * Where a person keeps sites, and sees people's homes.
 *
 * @param everywhere whether no unit is outside it
 * @param units the units inside it where not everything is
 */
record SiteReach(boolean everywhere, Set<UUID> units) {
  SiteReach {
    units = Set.copyOf(units);
  }

  boolean holds(UUID unit) {
    return everywhere || units.contains(unit);
  }

  boolean nowhere() {
    return !everywhere && units.isEmpty();
  }

  /** Dwellings are people's homes: read only by who keeps their area. */
  boolean shows(Site site) {
    return site.kind() != SiteKind.DWELLING || holds(site.unit());
  }

  /** As PostgreSQL takes a list of ids. */
  String[] ids() {
    return units.stream().map(UUID::toString).toArray(String[]::new);
  }
}
