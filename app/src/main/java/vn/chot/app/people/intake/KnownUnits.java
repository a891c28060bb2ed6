package vn.chot.app.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.Unmarked;

/**
 * All units of all times by name, in memory while a list is read: a hundred thousand addresses ask
 * here rather than the database.
 */
final class KnownUnits {
  private static final Map<String, String> TYPES = types();

  /** One version of a unit. */
  record Known(
      UUID id,
      String type,
      String name,
      UnitLevel level,
      @Nullable UUID parent,
      LocalDate from,
      @Nullable LocalDate to) {
    boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /** Makes the index. */
  @Component
  static class Load {
    private final JdbcClient sql;
    private final Places places;

    Load(JdbcClient sql, Places places) {
      this.sql = sql;
      this.places = places;
    }

    private static final String ALL =
        """
        select unit_id, type, name, level, parent_id, lower(valid) as valid_from,
               upper(valid) - 1 as valid_to
        from places.published_unit
        """;

    KnownUnits on(LocalDate day) {
      List<Known> all =
          sql.sql(ALL)
              .query((row, number) ->
                  new Known(
                      row.getObject("unit_id", UUID.class),
                      row.getString("type"),
                      row.getString("name"),
                      UnitLevel.valueOf(row.getString("level")),
                      row.getObject("parent_id", UUID.class),
                      row.getObject("valid_from", LocalDate.class),
                      row.getObject("valid_to", LocalDate.class)))
              .list();
      return new KnownUnits(all, places.home(day).map(Unit::id).orElse(null), day);
    }
  }

  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<UUID, List<Known>> byId = new HashMap<>();
  private final @Nullable UUID home;
  private final LocalDate day;
  private final Map<String, List<Known>> asked =
      new LinkedHashMap<>(1 << 12, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Known>> eldest) {
          return size() > 20_000;
        }
      };

  KnownUnits(Collection<Known> all, @Nullable UUID home, LocalDate day) {
    this.home = home;
    this.day = day;
    for (Known unit : all) {
      byName.computeIfAbsent(Unmarked.of(unit.name()), n -> new ArrayList<>()).add(unit);
      byId.computeIfAbsent(unit.id(), n -> new ArrayList<>()).add(unit);
    }
  }

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("thanh pho", "thanh pho");
    types.put("thi xa", "thi xa");
    types.put("thi tran", "thi tran");
    types.put("dac khu", "dac khu");
    types.put("phuong", "phuong");
    types.put("huyen", "huyen");
    types.put("quan", "quan");
    types.put("tinh", "tinh");
    types.put("xa", "xa");
    types.put("tp", "thanh pho");
    types.put("tx", "thi xa");
    types.put("tt", "thi tran");
    types.put("p", "phuong");
    types.put("h", "huyen");
    types.put("q", "quan");
    types.put("x", "xa");
    types.put("t", "tinh");
    return types;
  }

  /** Every unit that part of an address may mean, the same unit once, the best version of it. */
  List<Known> named(String part) {
    return asked.computeIfAbsent(part, this::find);
  }

  private List<Known> find(String part) {
    String folded = Unmarked.of(part);
    List<Known> found = new ArrayList<>(byName.getOrDefault(folded, List.of()));
    for (Map.Entry<String, String> type : TYPES.entrySet()) {
      if (folded.startsWith(type.getKey() + " ")) {
        String name = folded.substring(type.getKey().length() + 1);
        found.addAll(
            byName
                .getOrDefault(name, byName.getOrDefault(name.replaceFirst("^0+", ""), List.of()))
                .stream()
                .filter(unit -> Unmarked.of(unit.type()).equals(type.getValue()))
                .toList());
        break;
      }
    }
    if (folded.matches("tp ?hcm|hcm|tphcm|sai gon|tp ho chi minh")) {
      found.addAll(byName.getOrDefault("ho chi minh", List.of()));
    }
    return once(marked(part, found));
  }

  /** Where some are written with the very marks, the others are not meant. */
  private static List<Known> marked(String part, List<Known> found) {
    String small = part.toLowerCase(Locale.ROOT);
    List<Known> same =
        found.stream().filter(u -> small.endsWith(u.name().toLowerCase(Locale.ROOT))).toList();
    return same.isEmpty() ? found : same;
  }

  private List<Known> once(List<Known> found) {
    Map<UUID, Known> best = new LinkedHashMap<>();
    found.forEach(unit -> best.merge(unit.id(), unit, (a, b) -> a.on(day) ? a : b));
    return List.copyOf(best.values());
  }

  /** Whether the unit lies in the other, on the list's day or at any time. */
  boolean within(Known unit, UUID area) {
    return within(unit.id(), area, 0);
  }

  private boolean within(UUID unit, UUID area, int depth) {
    if (depth > 3) {
      return false;
    }
    for (Known version : byId.getOrDefault(unit, List.of())) {
      UUID parent = version.parent();
      if (parent != null && (parent.equals(area) || within(parent, area, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  boolean inForce(Known unit) {
    return byId.getOrDefault(unit.id(), List.of()).stream().anyMatch(version -> version.on(day));
  }

  /** Those in force before those of another time, those of our province before others. */
  List<Known> likeliest(List<Known> units) {
    List<Known> left = keep(units, this::inForce);
    UUID ours = home;
    return ours == null ? left : keep(left, unit -> unit.id().equals(ours) || within(unit, ours));
  }

  private static List<Known> keep(List<Known> units, java.util.function.Predicate<Known> wanted) {
    List<Known> left = units.stream().filter(wanted).toList();
    return left.isEmpty() ? units : left;
  }

  /** The highest level among them alone: "Bạc Liêu" is the province before its town. */
  static List<Known> highest(List<Known> units) {
    UnitLevel top =
        units.stream()
            .map(Known::level)
            .min(java.util.Comparator.naturalOrder())
            .orElse(UnitLevel.COMMUNE);
    return units.stream().filter(unit -> unit.level() == top).toList();
  }

  /** The lowest unit above them all, where there is one. */
  @Nullable UUID shared(List<Known> units) {
    Known one = units.getFirst();
    for (UUID above = one.parent(); above != null; above = parent(above)) {
      UUID area = above;
      if (units.stream().allMatch(unit -> within(unit, area))) {
        return area;
      }
    }
    return null;
  }

  private @Nullable UUID parent(UUID unit) {
    return byId.getOrDefault(unit, List.of()).stream()
        .map(Known::parent)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
