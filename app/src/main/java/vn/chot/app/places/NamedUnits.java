package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All units of all times by the names people write, seen from one day, in memory: a hundred
 * thousand addresses of a list ask here rather than the database. One view is for one thread.
 */
public final class NamedUnits {
  private static final int REMEMBERED = 20_000;
  private static final int FEW = 4;

  private final UnitVersions all;
  private final LocalDate day;
  private final Map<String, List<Unit>> asked =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Unit>> eldest) {
          return size() > REMEMBERED;
        }
      };

  NamedUnits(UnitVersions all, LocalDate day) {
    this.all = all;
    this.day = day;
  }

  /** Of these versions of units alone; {@code home} is the province served. */
  public static NamedUnits of(Collection<Unit> versions, @Nullable UUID home, LocalDate day) {
    return new NamedUnits(new UnitVersions(versions, List.of(), home), day);
  }

  /** The day it is seen from. */
  public LocalDate day() {
    return day;
  }

  /** Every unit that part of an address may mean, the same unit once, the best version of it. */
  public List<Unit> named(String part) {
    return asked.computeIfAbsent(part, this::find);
  }

  private List<Unit> find(String part) {
    String folded = Unmarked.of(part);
    List<Unit> found = new ArrayList<>(all.named(folded));
    WrittenType written = WrittenType.of(folded);
    if (!written.type().isEmpty()) {
      List<Unit> called = all.named(written.name());
      found.addAll(
          (called.isEmpty() ? all.named(written.name().replaceFirst("^0+", "")) : called)
              .stream().filter(unit -> Unmarked.of(unit.type()).equals(written.type())).toList());
    }
    if (folded.matches("tp ?hcm|hcm|tphcm|sai gon|tp ho chi minh")) {
      found.addAll(all.named("ho chi minh"));
    }
    return once(marked(part, found));
  }

  /** Where some are written with the very marks, the others are not meant. */
  private static List<Unit> marked(String part, List<Unit> found) {
    String small = part.toLowerCase(Locale.ROOT);
    List<Unit> same =
        found.stream().filter(u -> small.endsWith(u.name().toLowerCase(Locale.ROOT))).toList();
    return same.isEmpty() ? found : same;
  }

  private List<Unit> once(List<Unit> found) {
    Map<UUID, Unit> best = new LinkedHashMap<>();
    found.forEach(unit -> best.merge(unit.id(), unit, (a, b) -> a.on(day) ? a : b));
    return List.copyOf(best.values());
  }

  /** The same among the districts and communes of our province by that day, ended ones too. */
  public List<Unit> ours(String part) {
    Set<UUID> ours = all.ours(day);
    return keepNone(
        named(part), unit -> unit.level() != UnitLevel.PROVINCE && ours.contains(unit.id()));
  }

  /** The same where the beginning alone was typed, as long as it means few. */
  public List<Unit> oursBeginning(String part) {
    List<Unit> found = ours(part);
    String folded = Unmarked.of(part);
    if (!found.isEmpty() || folded.length() < 2) {
      return found;
    }
    Set<Unit> begun = new LinkedHashSet<>();
    all.beginning(folded).forEach(name -> begun.addAll(ours(name)));
    return begun.size() <= FEW ? List.copyOf(begun) : List.of();
  }

  /** Whether the unit lies in the other, on this day or at any time. */
  public boolean within(Unit unit, UUID area) {
    return within(unit.id(), area, 0);
  }

  private boolean within(UUID unit, UUID area, int depth) {
    if (depth > UnitLevel.values().length) {
      return false;
    }
    for (Unit version : all.versions(unit)) {
      UUID parent = version.parent();
      if (parent != null && (parent.equals(area) || within(parent, area, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  public boolean inForce(Unit unit) {
    return unit(unit.id(), day).isPresent();
  }

  /** The unit as it was on a day; nothing where it was not there. */
  Optional<Unit> unit(UUID id, LocalDate on) {
    return all.versions(id).stream().filter(version -> version.on(on)).findFirst();
  }

  /** The unit as it is that day, else as it last was before, else as it first will be. */
  Optional<Unit> nearest(UUID id) {
    return unit(id, day)
        .or(() ->
            all.versions(id).stream()
                .filter(version -> version.from().isBefore(day))
                .max(Comparator.comparing(Unit::from)))
        .or(() -> all.versions(id).stream().min(Comparator.comparing(Unit::from)));
  }

  /** Type and name of the unit, as it is or last was; empty for none. */
  public String called(@Nullable UUID unit) {
    return unit == null ? "" : nearest(unit).map(Unit::fullName).orElse("");
  }

  /** The labels by which a form offers our units. */
  public UnitLabels labels() {
    return all.labels(day);
  }

  /** The label of any unit; empty for none. */
  public String label(@Nullable UUID unit) {
    return unit == null ? "" : nearest(unit).map(one -> UnitLabels.label(this, one)).orElse("?");
  }

  /** Those in force before those of another time, those of our province before others. */
  public List<Unit> likeliest(List<Unit> units) {
    List<Unit> left = keep(units, this::inForce);
    UUID ours = all.home();
    return ours == null ? left : keep(left, unit -> unit.id().equals(ours) || within(unit, ours));
  }

  private static List<Unit> keep(List<Unit> units, Predicate<Unit> wanted) {
    List<Unit> left = keepNone(units, wanted);
    return left.isEmpty() ? units : left;
  }

  private static List<Unit> keepNone(List<Unit> units, Predicate<Unit> wanted) {
    return units.stream().filter(wanted).toList();
  }

  /** The highest level among them alone: "Bạc Liêu" is the province before its town. */
  public static List<Unit> highest(List<Unit> units) {
    UnitLevel top =
        units.stream().map(Unit::level).min(Comparator.naturalOrder()).orElse(UnitLevel.COMMUNE);
    return units.stream().filter(unit -> unit.level() == top).toList();
  }

  /** The lowest unit above them all, where there is one. */
  public @Nullable UUID shared(List<Unit> units) {
    Unit one = units.getFirst();
    for (UUID above = one.parent(); above != null; above = parent(above)) {
      UUID area = above;
      if (units.stream().allMatch(unit -> within(unit, area))) {
        return area;
      }
    }
    return null;
  }

  private @Nullable UUID parent(UUID unit) {
    return all.versions(unit).stream()
        .map(Unit::parent)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
