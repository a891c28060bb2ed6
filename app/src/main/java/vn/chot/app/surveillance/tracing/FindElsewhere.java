package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;

/** Finds in which other provinces a case's contacts are. */
@Component
class FindElsewhere {
  private final ContactLists contactLists;
  private final Places places;
  private final Clock clock;

  FindElsewhere(ContactLists contactLists, Places places, Clock clock) {
    this.contactLists = contactLists;
    this.places = places;
    this.clock = clock;
  }

  /** The provinces besides ours in which a case's contacts are, each with the units they are in. */
  Map<String, List<UUID>> of(UUID caseFile) {
    LocalDate today = LocalDate.now(clock);
    Optional<Unit> home = places.home(today);
    Map<String, List<UUID>> provinces = new LinkedHashMap<>();
    for (UUID unit : contactLists.byUnit(caseFile).keySet()) {
      Optional<Unit> top = province(unit, today);
      if (top.isPresent() && !top.get().id().equals(home.map(Unit::id).orElse(null))) {
        provinces.computeIfAbsent(top.get().fullName(), name -> new ArrayList<>()).add(unit);
      }
    }
    return provinces;
  }

  private Optional<Unit> province(UUID unit, LocalDate today) {
    Optional<Unit> at = places.unit(unit, today);
    while (at.isPresent() && at.get().level() != UnitLevel.PROVINCE) {
      UUID parent = at.get().parent();
      at = parent == null ? Optional.empty() : places.unit(parent, today);
    }
    return at;
  }

  /** What our own province is called. */
  String ours() {
    return places.home(LocalDate.now(clock)).map(Unit::fullName).orElse("");
  }
}
