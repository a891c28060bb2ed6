package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/**
 * The tree of units as it will be when a list is brought in. A unit goes on under its code as long
 * as its name stays; a code with another name is another unit, for codes were given out anew in
 * 2020 and 2025.
 */
final class PlannedUnits {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final Map<Key, List<Planned>> byCode = new HashMap<>();
  private final List<UnitImport.Problem> problems = new ArrayList<>();
  private int unchanged;

  private record Key(UnitLevel level, String code) {}

  /** A version, stored or to be stored; its last day may move. */
  static final class Planned {
    final UUID unit;
    final UnitLevel level;
    final String code;
    final String type;
    final String name;
    final LocalDate from;
    final String paper;
    final int line;
    final boolean stored;
    @Nullable LocalDate to;
    @Nullable UUID parent;
    boolean shortened;

    Planned(UUID unit, UnitLevel level, UnitRow row, boolean stored) {
      this.unit = unit;
      this.level = level;
      this.code = row.code();
      this.type = row.type();
      this.name = row.name();
      this.from = row.from();
      this.to = row.to();
      this.paper = row.paper();
      this.line = row.line();
      this.stored = stored;
    }

    LocalDate last() {
      return to == null ? NEVER : to;
    }

    boolean on(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(last());
    }

    void endBefore(LocalDate day) {
      to = day.minusDays(1);
      shortened = stored;
    }

    boolean sameName(UnitRow row) {
      return plain(name).equals(plain(row.name()));
    }

    /** "Hoà" is "Hòa", and ward "09" is ward "9". */
    private static String plain(String name) {
      return Unmarked.of(name).replaceFirst("^0+(?=\\d)", "");
    }
  }

  PlannedUnits(List<Unit> stored) {
    for (Unit unit : stored) {
      UnitRow row =
          new UnitRow(0, unit.code(), unit.name(), unit.type(), "", unit.from(), unit.to(), "");
      Planned planned = new Planned(unit.id(), unit.level(), row, true);
      planned.parent = unit.parent();
      at(unit.level(), unit.code()).add(planned);
    }
  }

  private List<Planned> at(UnitLevel level, String code) {
    return byCode.computeIfAbsent(new Key(level, code), key -> new ArrayList<>());
  }

  List<UnitImport.Problem> problems() {
    return problems;
  }

  int unchanged() {
    return unchanged;
  }

  List<Planned> all() {
    return byCode.values().stream().flatMap(List::stream).toList();
  }

  /** Takes the rows in: provinces first, so that every row finds the unit above it. */
  void take(List<UnitRow> rows) {
    Map<UnitRow, UnitLevel> levels = new HashMap<>();
    for (UnitRow row : rows) {
      level(row).ifPresent(level -> levels.put(row, level));
    }
    take(levels, (row, level) -> row);
  }

  /**
   * Takes in a list of the whole country as of a day: what it says anew holds until something later
   * is known, what it repeats goes on, and what it leaves out ends the day before.
   *
   * @param listed the units that a list of the country has named before; only those can end
   */
  void takeWhole(List<UnitRow> rows, LocalDate day, @Nullable LocalDate next, Set<UUID> listed) {
    Map<UnitRow, UnitLevel> levels = new HashMap<>();
    Set<Key> named = new HashSet<>();
    for (UnitRow row : rows) {
      level(row)
          .ifPresent(level -> {
            levels.put(row, level);
            named.add(new Key(level, row.code()));
          });
    }
    byCode.forEach((key, versions) -> {
      if (!named.contains(key)) {
        versions.stream()
            .filter(v -> v.on(day) && v.from.isBefore(day) && listed.contains(v.unit))
            .forEach(v -> v.endBefore(day));
      }
    });
    take(levels, (row, level) -> fitted(row, level, day, next));
  }

  /** The row with the last day it has beside what is known of its code. */
  private UnitRow fitted(UnitRow row, UnitLevel level, LocalDate day, @Nullable LocalDate next) {
    Planned there = null;
    LocalDate until = next == null ? null : next.minusDays(1);
    for (Planned version : at(level, row.code())) {
      if (version.on(day)) {
        there = version;
      } else if (version.from.isAfter(day) && (until == null || !version.from.isAfter(until))) {
        until = version.from.minusDays(1);
      }
    }
    if (there == null) {
      return row.until(until);
    }
    UnitRow same = row.until(there.to);
    UUID above = parent(row, level).map(p -> p.unit).orElse(null);
    if (!says(there, same, above) && there.from.isBefore(day)) {
      there.endBefore(day);
    }
    return same;
  }

  private void take(Map<UnitRow, UnitLevel> levels, BiFunction<UnitRow, UnitLevel, UnitRow> fit) {
    List<Planned> fresh = new ArrayList<>();
    levels.entrySet().stream()
        .sorted(
            Map.Entry.<UnitRow, UnitLevel>comparingByValue()
                .thenComparing(entry -> entry.getKey().from())
                .thenComparingInt(entry -> entry.getKey().line()))
        .forEach(entry ->
            place(fit.apply(entry.getKey(), entry.getValue()), entry.getValue())
                .ifPresent(fresh::add));
    fresh.forEach(this::checkParentLasts);
    problems.sort(Comparator.comparingInt(UnitImport.Problem::line));
  }

  private Optional<UnitLevel> level(UnitRow row) {
    Optional<UnitLevel> level = UnitTypes.level(row.type(), !row.parent().isEmpty());
    Optional<Refusal> broken = UnitRules.brokenBy(row, level.orElse(null));
    broken.ifPresent(refusal -> problems.add(new UnitImport.Problem(row.line(), refusal)));
    return broken.isPresent() ? Optional.empty() : level;
  }

  private Optional<Planned> place(UnitRow row, UnitLevel level) {
    Optional<Planned> parent = parent(row, level);
    if (level != UnitLevel.PROVINCE && parent.isEmpty()) {
      problems.add(new UnitImport.Problem(row.line(), UnitRules.noParent(row)));
      return Optional.empty();
    }
    UUID above = parent.map(p -> p.unit).orElse(null);
    List<Planned> there = at(level, row.code());
    UUID unit = null;
    for (Planned other : there) {
      boolean overlaps = !row.from().isAfter(other.last()) && !last(row).isBefore(other.from);
      if (overlaps && says(other, row, above)) {
        unchanged++;
        return Optional.empty();
      }
      boolean endsTheDayBefore = other.from.isBefore(row.from()) && other.to == null;
      if (overlaps && !endsTheDayBefore) {
        problems.add(new UnitImport.Problem(row.line(), UnitRules.overlaps(row, other)));
        return Optional.empty();
      }
    }
    for (Planned other : there) {
      if (other.from.isBefore(row.from()) && other.to == null) {
        other.endBefore(row.from());
      }
      if (other.sameName(row)) {
        unit = other.unit;
      }
    }
    Planned planned = new Planned(unit == null ? UUID.randomUUID() : unit, level, row, false);
    planned.parent = above;
    there.add(planned);
    return Optional.of(planned);
  }

  private static LocalDate last(UnitRow row) {
    LocalDate to = row.to();
    return to == null ? NEVER : to;
  }

  /** Whether a version already says what the row says. */
  private static boolean says(Planned other, UnitRow row, @Nullable UUID above) {
    return other.sameName(row)
        && other.name.equals(row.name())
        && other.type.equals(row.type())
        && java.util.Objects.equals(other.parent, above)
        && !row.from().isBefore(other.from)
        && last(row).equals(other.last());
  }

  private Optional<Planned> parent(UnitRow row, UnitLevel level) {
    List<UnitLevel> above =
        switch (level) {
          case PROVINCE -> List.of();
          case DISTRICT -> List.of(UnitLevel.PROVINCE);
          case COMMUNE -> List.of(UnitLevel.DISTRICT, UnitLevel.PROVINCE);
        };
    return above.stream()
        .flatMap(upper -> at(upper, row.parent()).stream())
        .filter(planned -> planned.on(row.from()))
        .findFirst();
  }

  /** The unit above has to be there until the last day. */
  private void checkParentLasts(Planned planned) {
    UUID above = planned.parent;
    if (above != null && !there(above, planned.last())) {
      problems.add(new UnitImport.Problem(planned.line, UnitRules.parentEnds(planned.code)));
    }
  }

  private boolean there(UUID unit, LocalDate day) {
    if (lastDays.isEmpty()) {
      all().forEach(p -> lastDays.merge(p.unit, p.last(), (a, b) -> a.isAfter(b) ? a : b));
    }
    return !lastDays.getOrDefault(unit, LocalDate.MIN).isBefore(day);
  }

  private final Map<UUID, LocalDate> lastDays = new HashMap<>();
}
