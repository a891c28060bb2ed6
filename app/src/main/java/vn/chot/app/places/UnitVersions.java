package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every version of every unit in memory, by id and by name, and which of them are ours. */
final class UnitVersions {
  private final Map<String, List<Unit>> byName = new HashMap<>();
  private final Map<UUID, List<Unit>> byId = new HashMap<>();
  private final Map<UUID, List<Unit>> below = new HashMap<>();
  private final Map<UUID, List<Successions.Step>> into = new HashMap<>();
  private final Map<UUID, List<Successions.Step>> outOf = new HashMap<>();
  private final Map<LocalDate, Set<UUID>> ours = new ConcurrentHashMap<>();
  private final Map<LocalDate, UnitLabels> labels = new ConcurrentHashMap<>();
  private final @Nullable UUID home;

  UnitVersions(Collection<Unit> all, Collection<Successions.Step> steps, @Nullable UUID home) {
    this.home = home;
    for (Unit unit : all) {
      byName.computeIfAbsent(Unmarked.of(unit.name()), n -> new ArrayList<>()).add(unit);
      byId.computeIfAbsent(unit.id(), n -> new ArrayList<>()).add(unit);
      UUID parent = unit.parent();
      if (parent != null) {
        below.computeIfAbsent(parent, n -> new ArrayList<>()).add(unit);
      }
    }
    for (Successions.Step step : steps) {
      into.computeIfAbsent(step.successor(), n -> new ArrayList<>()).add(step);
      outOf.computeIfAbsent(step.former(), n -> new ArrayList<>()).add(step);
    }
  }

  @Nullable UUID home() {
    return home;
  }

  List<Unit> named(String foldedName) {
    return byName.getOrDefault(foldedName, List.of());
  }

  /** The names without type that begin so. */
  Stream<String> beginning(String folded) {
    return byName.keySet().stream().filter(name -> name.startsWith(folded));
  }

  List<Unit> versions(UUID unit) {
    return byId.getOrDefault(unit, List.of());
  }

  /** Home, what lies or lay in it by that day, and what went into any of that. */
  Set<UUID> ours(LocalDate day) {
    UUID root = home;
    return root == null ? Set.of() : ours.computeIfAbsent(day, asked -> reached(root, asked));
  }

  UnitLabels labels(LocalDate day) {
    return labels.computeIfAbsent(
        day, asked -> UnitLabels.of(new NamedUnits(this, asked), ours(asked)));
  }

  private Set<UUID> reached(UUID from, LocalDate day) {
    Set<UUID> reached = new HashSet<>(Set.of(from));
    Deque<UUID> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      UUID unit = next.pop();
      Stream.concat(
              below.getOrDefault(unit, List.of()).stream()
                  .filter(version -> !version.from().isAfter(day))
                  .map(Unit::id),
              into.getOrDefault(unit, List.of()).stream()
                  .filter(step -> !step.day().isAfter(day))
                  .map(Successions.Step::former))
          .filter(reached::add)
          .forEach(next::push);
    }
    return Set.copyOf(reached);
  }

  /** What these went into after the one day and by the other, over all steps. */
  Set<UUID> wentInto(Collection<UUID> units, LocalDate after, LocalDate by) {
    Set<UUID> later = new HashSet<>();
    Deque<UUID> next = new ArrayDeque<>(units);
    while (!next.isEmpty()) {
      outOf.getOrDefault(next.pop(), List.of()).stream()
          .filter(step -> step.day().isAfter(after) && !step.day().isAfter(by))
          .map(Successions.Step::successor)
          .filter(later::add)
          .forEach(next::push);
    }
    return later;
  }
}
