package vn.chot.app.people.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chot.app.places.PlaceDeed;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.Unmarked;

/**
 * The communes of our province by the names people type, those of the day and those that ended on
 * 30/6/2025. Kept for a minute, and until a list of units comes in.
 */
@Component
class LookUpUnits {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);

  private final Places places;
  private final Clock clock;
  private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.NOTHING);

  LookUpUnits(Places places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  private record Kept(
      Instant until, Map<String, List<Unit>> byName, Map<UUID, Set<UUID>> territories) {
    static final Kept NOTHING = new Kept(Instant.MIN, Map.of(), Map.of());
  }

  @EventListener
  void on(PlaceDeed changed) {
    kept.set(Kept.NOTHING);
  }

  /** Communes called so, with or without type and marks. */
  List<Unit> called(String folded) {
    return now().byName().getOrDefault(folded, List.of());
  }

  /** The same where the beginning alone was typed, as long as it means few. */
  List<Unit> beginning(String folded) {
    List<Unit> found = called(folded);
    if (!found.isEmpty() || folded.length() < 2) {
      return found;
    }
    Set<Unit> begun = new HashSet<>();
    now()
        .byName()
        .forEach((name, units) -> {
          if (name.startsWith(folded)) {
            begun.addAll(units);
          }
        });
    return begun.size() <= 4 ? List.copyOf(begun) : List.of();
  }

  /** Every unit whose people belong to one of these. */
  Set<UUID> territory(List<Unit> units) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Set<UUID>> known = now().territories();
    Set<UUID> all = new HashSet<>();
    for (Unit unit : units) {
      all.add(unit.id());
      all.addAll(known.computeIfAbsent(unit.id(), id -> places.territory(id, today)));
    }
    return all;
  }

  private Kept now() {
    Instant now = clock.instant();
    Kept current = Objects.requireNonNull(kept.get());
    if (current.until().isAfter(now)) {
      return current;
    }
    Kept read = read(now);
    kept.set(read);
    return read;
  }

  private Kept read(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    Map<UUID, Unit> units = new LinkedHashMap<>();
    places.ofLevel(UnitLevel.COMMUNE, today).forEach(unit -> units.put(unit.id(), unit));
    if (today.isAfter(LAST_OLD_DAY)) {
      places
          .ofLevel(UnitLevel.COMMUNE, LAST_OLD_DAY)
          .forEach(unit -> units.putIfAbsent(unit.id(), unit));
    }
    Map<String, List<Unit>> byName = new HashMap<>();
    for (Unit unit : units.values()) {
      for (String name : Set.of(Unmarked.of(unit.name()), Unmarked.of(unit.fullName()))) {
        byName.computeIfAbsent(name, none -> new ArrayList<>()).add(unit);
      }
    }
    return new Kept(now.plus(KEPT), Map.copyOf(byName), new ConcurrentHashMap<>());
  }
}
