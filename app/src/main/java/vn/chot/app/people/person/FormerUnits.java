package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.chot.app.places.UnitNames;

/**
 * What a commune was before, each asked once. Units with more than a few parts (districts,
 * provinces) stand for themselves alone: to live in one province says too little.
 */
final class FormerUnits implements Function<UUID, Set<UUID>> {
  private static final int FEW = 24;

  private final UnitNames unitNames;
  private final LocalDate today;
  private final Map<UUID, Set<UUID>> known = new ConcurrentHashMap<>();

  FormerUnits(UnitNames unitNames, LocalDate today) {
    this.unitNames = unitNames;
    this.today = today;
  }

  @Override
  public Set<UUID> apply(UUID unit) {
    return known.computeIfAbsent(
        unit,
        asked -> {
          Set<UUID> parts = unitNames.territory(asked, today);
          return parts.size() > FEW ? Set.of(asked) : parts;
        });
  }
}
