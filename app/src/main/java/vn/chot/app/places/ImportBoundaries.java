package vn.chot.app.places;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/**
 * Brings in the outlines of units from GeoJSON: features in order go in whole, each broken or
 * unknown one is told by its number and code; of a broken file, nothing is taken. Neighbours are
 * computed anew for what is stored.
 */
@Component
public class ImportBoundaries {
  private final Units units;
  private final Boundaries boundaries;
  private final JdbcClient sql;
  private final Deeds deeds;

  ImportBoundaries(Units units, Boundaries boundaries, JdbcClient sql, Deeds deeds) {
    this.units = units;
    this.boundaries = boundaries;
    this.sql = sql;
    this.deeds = deeds;
  }

  /**
   * Stores what the file draws.
   *
   * @param day the first day for which it was drawn; units are found by their code of that day
   * @param source who drew it, and under which licence; may be empty
   */
  @Transactional
  public BoundaryImport bringIn(Actor actor, InputStream file, LocalDate day, String source) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return BoundaryImport.refused(
          List.of(new UnitImport.Problem(0, UnitRules.ADMINISTRATORS_ONLY)));
    }
    ReadOutlines.Read read = ReadOutlines.from(file);
    return read.broken()
        ? BoundaryImport.refused(read.problems())
        : bringIn(actor, read, day, source, new HashSet<>());
  }

  private record Matched(Outline outline, Unit unit) {}

  /** The same for a file already read; units in {@code taken} are drawn by a finer file. */
  BoundaryImport bringIn(
      Actor actor, ReadOutlines.Read read, LocalDate day, String source, Set<UUID> taken) {
    sql.sql("lock table places.boundary in share row exclusive mode").update();
    List<UnitImport.Problem> problems = new ArrayList<>(read.problems());
    List<Matched> matched = matched(read.outlines(), day, problems);
    Optional<UnitImport.Problem> islands =
        NationalLayer.islandsMissing(matched(matched), units.children(null, day).size());
    if (islands.isPresent()) {
      return BoundaryImport.refused(List.of(islands.get()));
    }
    Map<UnitLevel, List<Boundary>> fresh = new EnumMap<>(UnitLevel.class);
    int unchanged = 0;
    Map<UUID, List<Boundary>> known = known(matched);
    for (Matched match : matched) {
      Optional<Boundary> boundary =
          !taken.add(match.unit().id())
              ? Optional.empty()
              : placed(match, day, source, known.getOrDefault(match.unit().id(), List.of()));
      if (boundary.isPresent()) {
        fresh.computeIfAbsent(match.unit().level(), l -> new ArrayList<>()).add(boundary.get());
      } else {
        unchanged++;
      }
    }
    int stored = fresh.values().stream().mapToInt(List::size).sum();
    int pairs = 0;
    for (Map.Entry<UnitLevel, List<Boundary>> level : fresh.entrySet()) {
      pairs += store(level.getKey(), level.getValue(), day);
    }
    if (stored > 0) {
      deeds.record(actor, new PlaceDeed.BoundariesImported(UUID.randomUUID(), stored));
    }
    problems.sort(Comparator.comparingInt(UnitImport.Problem::line));
    return new BoundaryImport(read.features(), stored, unchanged, read.hamlets(), pairs, problems);
  }

  private static Map<Unit, Geometry> matched(List<Matched> matched) {
    Map<Unit, Geometry> shapes = new LinkedHashMap<>();
    matched.forEach(match -> shapes.put(match.unit(), match.outline().shape()));
    return shapes;
  }

  /** Finds the unit of each outline; two outlines of one unit are both left out. */
  private List<Matched> matched(
      List<Outline> outlines, LocalDate day, List<UnitImport.Problem> problems) {
    Map<String, List<Unit>> byCode = new HashMap<>();
    units.on(day).forEach(u -> byCode.computeIfAbsent(u.code(), c -> new ArrayList<>()).add(u));
    Map<UUID, Matched> byUnit = new LinkedHashMap<>();
    Set<UUID> twice = new HashSet<>();
    for (Outline outline : outlines) {
      Unit unit = meant(outline, byCode.getOrDefault(outline.code(), List.of()));
      if (unit == null) {
        Optional<LocalDate> known = units.firstDayOf(outline.code());
        problems.add(wrong(outline, OutlineRules.unknown(day, known)));
        continue;
      }
      Matched first = byUnit.putIfAbsent(unit.id(), new Matched(outline, unit));
      if (first != null) {
        problems.add(wrong(outline, OutlineRules.twice(first.outline().number())));
        if (twice.add(unit.id())) {
          problems.add(wrong(first.outline(), OutlineRules.twice(outline.number())));
        }
      }
    }
    twice.forEach(byUnit::remove);
    return List.copyOf(byUnit.values());
  }

  private static @Nullable Unit meant(Outline outline, List<Unit> bearers) {
    return bearers.stream()
        .filter(
            u -> outline.level().isEmpty() || u.level().name().equalsIgnoreCase(outline.level()))
        .findFirst()
        .orElse(null);
  }

  private static UnitImport.Problem wrong(Outline outline, vn.chot.app.pages.Refusal refusal) {
    return new UnitImport.Problem(
        outline.number(), OutlineRules.of(outline.number(), outline.code(), refusal));
  }

  private Map<UUID, List<Boundary>> known(List<Matched> matched) {
    Map<UUID, List<Boundary>> known = new HashMap<>();
    boundaries
        .of(matched.stream().map(m -> m.unit().id()).toList())
        .forEach(b -> known.computeIfAbsent(b.unit(), u -> new ArrayList<>()).add(b));
    return known;
  }

  /** Makes room among the outlines a unit has; none where it has this very one that day. */
  private Optional<Boundary> placed(
      Matched match, LocalDate day, String source, List<Boundary> known) {
    Geometry shape = match.outline().shape();
    LocalDate last = null;
    for (Boundary other : known) {
      LocalDate ends = other.to();
      if (other.from().isAfter(day)) {
        last = last == null ? other.from().minusDays(1) : last;
      } else if (ends == null || !ends.isBefore(day)) {
        if (other.shape().equalsExact(shape)) {
          return Optional.empty();
        }
        if (other.from().equals(day)) {
          boundaries.remove(other.id());
        } else {
          boundaries.end(other.id(), day.minusDays(1));
        }
        last = ends;
      }
    }
    return Optional.of(
        new Boundary(
            UUID.randomUUID(), match.unit().id(), match.unit().level(), day, last, shape, source));
  }

  private int store(UnitLevel level, List<Boundary> fresh, LocalDate day) {
    Envelope box = new Envelope();
    fresh.forEach(b -> box.expandToInclude(b.shape().getEnvelopeInternal()));
    box.expandBy(0.01);
    List<Boundary> around = boundaries.near(level, day, box);
    boundaries.add(fresh, DrawLight.together(fresh.stream().map(Boundary::shape).toList(), level));
    List<Boundaries.Meeting> meetings = MeetNeighbours.of(fresh, around);
    boundaries.meet(meetings);
    return meetings.size();
  }
}
