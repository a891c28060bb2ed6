package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.RowReport;

/** Finds the units that a sheet names by code or name, as they were in the days of the row. */
final class Areas {
  private final Places places;
  private final LocalDate today;
  private final Map<LocalDate, List<Unit>> units = new HashMap<>();

  Areas(Places places, LocalDate today) {
    this.places = places;
    this.today = today;
  }

  /** The unit, or null: told in the report where there should be one. */
  @Nullable UUID find(AgencyLine line, RowReport report) {
    if (line.outside()) {
      return null;
    }
    boolean local = line.level() == AgencyLevel.DISTRICT || line.level() == AgencyLevel.COMMUNE;
    if (line.area().isEmpty()) {
      UUID home = places.home(today).map(Unit::id).orElse(null);
      if (local && home != null) {
        report.add(line.row(), RowFaults.NEEDS_AREA);
      }
      return local ? null : home;
    }
    for (LocalDate day : days(line)) {
      Set<UUID> named = named(line.area(), day);
      if (named.size() == 1) {
        return named.iterator().next();
      }
      if (named.size() > 1) {
        report.add(line.row(), RowFaults.manyAreas(line.area()));
        return null;
      }
    }
    report.add(line.row(), RowFaults.noArea(line.area()));
    return null;
  }

  private List<LocalDate> days(AgencyLine line) {
    List<LocalDate> days = new ArrayList<>();
    if (line.to() != null) {
      days.add(line.to());
    }
    if (line.from() != null) {
      days.add(line.from());
    }
    days.add(today);
    return days;
  }

  private Set<UUID> named(String words, LocalDate day) {
    String folded = Unmarked.of(words);
    List<Unit> there = units.computeIfAbsent(day, this::there);
    Set<UUID> found = new HashSet<>();
    there.stream()
        .filter(u -> u.code().equals(words) || u.id().toString().equals(words))
        .map(Unit::id)
        .forEach(found::add);
    if (found.isEmpty()) {
      there.stream()
          .filter(u -> Unmarked.of(u.fullName()).equals(folded))
          .map(Unit::id)
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      there.stream()
          .filter(u -> Unmarked.of(u.name()).equals(folded))
          .map(Unit::id)
          .forEach(found::add);
    }
    return found;
  }

  private List<Unit> there(LocalDate day) {
    List<Unit> all = new ArrayList<>();
    places.home(day).ifPresent(all::add);
    all.addAll(places.ofLevel(UnitLevel.DISTRICT, day));
    all.addAll(places.ofLevel(UnitLevel.COMMUNE, day));
    return all;
  }
}
