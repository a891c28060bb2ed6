package vn.chot.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the units of a day as GeoJSON. A unit without an outline is drawn on what carries its
 * ground: its own later outline, its successors, or the units below it, each in turn.
 */
@Component
class DrawUnits {
  private final Units units;
  private final Boundaries boundaries;
  private final Successions successions;
  private final JsonMapper json;

  DrawUnits(Units units, Boundaries boundaries, Successions successions, JsonMapper json) {
    this.units = units;
    this.boundaries = boundaries;
    this.successions = successions;
    this.json = json;
  }

  /** An outline and the units of the day that it stands for; empty when it stands for itself. */
  private record Drawn(Boundaries.Light outline, Set<UUID> standsFor) {}

  private record Former(String id, String code, String fullName) {}

  String below(@Nullable UUID above, LocalDate on) {
    List<Unit> children = units.children(above, on);
    Map<UUID, Set<UUID>> wanted = new LinkedHashMap<>();
    children.forEach(child -> wanted.put(child.id(), Set.of(child.id())));
    Map<UUID, Drawn> drawn = new LinkedHashMap<>();
    Set<UUID> missing = draw(wanted, on, drawn);
    if (!missing.isEmpty()) {
      Map<UUID, Set<UUID>> inner = new LinkedHashMap<>();
      for (UUID child : missing) {
        for (UUID part : units.within(child, on)) {
          if (!part.equals(child)) {
            inner.put(part, Set.of(child));
          }
        }
      }
      draw(inner, on, drawn);
    }
    return collection(drawn, children, on);
  }

  /** Draws what can be drawn; gives those for whom there is nothing. */
  private Set<UUID> draw(Map<UUID, Set<UUID>> wanted, LocalDate on, Map<UUID, Drawn> drawn) {
    Set<UUID> missing = new HashSet<>(wanted.keySet());
    for (Boundaries.Light own : boundaries.light(wanted.keySet(), on)) {
      missing.remove(own.unit());
      put(drawn, own, wanted.getOrDefault(own.unit(), Set.of()));
    }
    Map<UUID, Set<UUID>> carriers = new HashMap<>();
    for (Successions.Carried step : successions.carried(missing, on)) {
      carriers
          .computeIfAbsent(step.successor(), s -> new HashSet<>())
          .addAll(wanted.getOrDefault(step.unit(), Set.of()));
      missing.remove(step.unit());
    }
    for (Boundaries.Light later : boundaries.light(carriers.keySet(), on)) {
      put(drawn, later, carriers.getOrDefault(later.unit(), Set.of()));
    }
    return missing;
  }

  private static void put(Map<UUID, Drawn> drawn, Boundaries.Light light, Set<UUID> standsFor) {
    Set<UUID> others = new HashSet<>(standsFor);
    if (light.inForce() && others.equals(Set.of(light.unit()))) {
      others.clear();
    }
    drawn.merge(
        light.unit(),
        new Drawn(light, others),
        (a, b) -> {
          Set<UUID> both = new HashSet<>(a.standsFor());
          both.addAll(b.standsFor());
          return new Drawn(a.outline(), both);
        });
  }

  private String collection(Map<UUID, Drawn> drawn, List<Unit> children, LocalDate on) {
    Map<UUID, Unit> named = new HashMap<>();
    units.latest(drawn.keySet(), on).forEach(unit -> named.put(unit.id(), unit));
    Map<UUID, Unit> asked = new HashMap<>();
    children.forEach(child -> asked.put(child.id(), child));
    StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    String between = "";
    for (UUID id : drawn.keySet().stream().sorted().toList()) {
      Drawn feature = drawn.get(id);
      Unit unit = named.get(id);
      if (feature != null && unit != null) {
        text.append(between).append("{\"type\":\"Feature\",\"id\":\"").append(id);
        text.append("\",\"properties\":")
            .append(json.writeValueAsString(properties(unit, feature, asked)));
        text.append(",\"geometry\":").append(feature.outline().light()).append('}');
        between = ",\n";
      }
    }
    return text.append("]}").toString();
  }

  private static Map<String, Object> properties(Unit unit, Drawn feature, Map<UUID, Unit> asked) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", unit.id().toString());
    properties.put("code", unit.code());
    properties.put("name", unit.name());
    properties.put("type", unit.type());
    properties.put("fullName", unit.fullName());
    properties.put("level", unit.level().name());
    Boundaries.Light outline = feature.outline();
    properties.put("label", List.of(outline.labelLongitude(), outline.labelLatitude()));
    List<Former> standsFor = new ArrayList<>();
    for (UUID id : feature.standsFor().stream().sorted().toList()) {
      Unit former = asked.get(id);
      if (former != null) {
        standsFor.add(new Former(id.toString(), former.code(), former.fullName()));
      }
    }
    properties.put("drawnFor", standsFor);
    return properties;
  }
}
