package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.UnitNames;

/** The units a list covers: those of the reach, within the one that was chosen. */
@Component
class TestArea {
  private final Places places;
  private final UnitNames unitNames;
  private final Clock clock;

  TestArea(Places places, UnitNames unitNames, Clock clock) {
    this.places = places;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  /** The units; null for everywhere. A chosen unit outside the reach leaves none. */
  @Nullable Set<UUID> units(TestStand stand, String chosen) {
    Optional<UUID> unit = TestAsked.id(chosen);
    if (unit.isEmpty()) {
      return stand.reach().everywhere() ? null : stand.reach().units();
    }
    Set<UUID> units = new HashSet<>(places.territory(unit.get(), LocalDate.now(clock)));
    if (!stand.reach().everywhere()) {
      units.retainAll(stand.reach().units());
    }
    return units;
  }

  /** The labels of the units somebody may choose. */
  UnitLabels labels(TestStand stand) {
    return unitNames.on(LocalDate.now(clock)).labels().only(unit -> stand.sees(unit));
  }

  String label(@Nullable UUID unit) {
    return unitNames.on(LocalDate.now(clock)).label(unit);
  }

  String label(String unit) {
    return TestAsked.id(unit).map(this::label).orElse("");
  }
}
