package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.register.Level;

/** Units by labels that mean one each, for filters and for what a form suggests. */
@Component
class UnitsToChoose {
  private static final int FEW = 12;

  private final Places places;

  UnitsToChoose(Places places) {
    this.places = places;
  }

  /** The districts and communes a scope reaches, label by id; all where it reaches everything. */
  Map<String, String> within(Scope scope, LocalDate day) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (!scope.units().isEmpty() && scope.units().size() <= FEW) {
      scope.units().stream()
          .flatMap(id -> places.unit(id, day).stream())
          .filter(unit -> unit.level() != UnitLevel.PROVINCE)
          .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name))
          .forEach(unit -> labels.put(unit.id().toString(), label(unit, day)));
      return labels;
    }
    all(day, Optional.empty())
        .forEach((id, label) -> {
          if (scope.units().isEmpty() || scope.units().contains(UUID.fromString(id))) {
            labels.put(id, label);
          }
        });
    return labels;
  }

  private String label(Unit unit, LocalDate day) {
    UUID parent = unit.parent();
    return unit.fullName()
        + (parent == null || unit.level() != UnitLevel.COMMUNE
            ? ""
            : places
                .unit(parent, day)
                .filter(one -> one.level() == UnitLevel.DISTRICT)
                .map(one -> " (" + one.fullName() + ")")
                .orElse(""));
  }

  /** The units of the province of one level, or districts before communes. */
  Map<String, String> all(LocalDate day, Optional<Level> level) {
    Map<UUID, String> districts = new HashMap<>();
    List<Unit> units = new ArrayList<>(places.ofLevel(UnitLevel.DISTRICT, day));
    units.forEach(unit -> districts.put(unit.id(), unit.fullName()));
    units.addAll(places.ofLevel(UnitLevel.COMMUNE, day));
    Map<String, String> labels = new LinkedHashMap<>();
    for (Unit unit : units) {
      if (level.map(one -> one.name().equals(unit.level().name())).orElse(true)) {
        UUID parent = unit.parent();
        String above = parent == null ? "" : districts.getOrDefault(parent, "");
        labels.put(
            unit.id().toString(), unit.fullName() + (above.isEmpty() ? "" : " (" + above + ")"));
      }
    }
    return labels;
  }
}
