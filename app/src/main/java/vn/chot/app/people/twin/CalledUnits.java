package vn.chot.app.people.twin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;

/** Names of units as they are written beside a person. */
@Component
class CalledUnits {
  private final Places places;

  CalledUnits(Places places) {
    this.places = places;
  }

  /** The full names on that day, each asked once; nothing for no unit or one that has ended. */
  Function<@Nullable UUID, String> on(LocalDate day) {
    Map<UUID, String> known = new HashMap<>();
    return unit ->
        unit == null
            ? ""
            : known.computeIfAbsent(
                unit, id -> places.unit(id, day).map(Unit::fullName).orElse(""));
  }
}
