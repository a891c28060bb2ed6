package vn.chot.app.places;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Tells rivers, roads and the land around from units, by the properties of a feature: those of the
 * invented province ({@code flow}, {@code rank}, {@code land}) and those of OpenStreetMap ({@code
 * waterway}, {@code highway}).
 */
final class ReadScenery {
  private static final Set<String> LARGE =
      Set.of("national", "motorway", "trunk", "primary", "river");
  private static final Set<String> MIDDLE = Set.of("provincial", "secondary", "tertiary", "canal");

  private ReadScenery() {}

  /** What the feature draws; nothing where it is a unit or unknown. */
  static Optional<Scenery> of(JsonNode feature) {
    JsonNode properties = feature.path("properties");
    JsonNode geometry = feature.path("geometry");
    if (properties.has("code") || !sound(geometry.path("coordinates"))) {
      return Optional.empty();
    }
    Scenery.Kind kind = kind(properties, geometry.path("type").asString(""));
    return kind == null
        ? Optional.empty()
        : Optional.of(new Scenery(kind, weight(properties), name(properties), geometry.toString()));
  }

  private static Scenery.@org.jspecify.annotations.Nullable Kind kind(
      JsonNode properties, String type) {
    boolean line = type.equals("LineString") || type.equals("MultiLineString");
    if (line && (properties.has("flow") || properties.has("waterway"))) {
      return Scenery.Kind.RIVER;
    }
    if (line && (properties.has("rank") || properties.has("highway"))) {
      return Scenery.Kind.ROAD;
    }
    String land = type.endsWith("Polygon") ? properties.path("land").asString("") : "";
    return switch (land) {
      case "neighbour" -> Scenery.Kind.NEIGHBOUR;
      case "abroad" -> Scenery.Kind.ABROAD;
      default -> null;
    };
  }

  private static String name(JsonNode properties) {
    String name = Unmarked.tidied(properties.path("name").asString(""));
    return name.substring(0, Math.min(name.length(), 120));
  }

  private static int weight(JsonNode properties) {
    if (properties.has("flow")) {
      int flow = properties.path("flow").asInt(0);
      return flow >= 400 ? 3 : flow >= 120 ? 2 : 1;
    }
    for (String property : Set.of("rank", "highway", "waterway")) {
      String word = properties.path(property).asString("");
      if (LARGE.contains(word)) {
        return 3;
      }
      if (MIDDLE.contains(word)) {
        return 2;
      }
    }
    return 1;
  }

  /** Nested arrays that end in longitude and latitude. */
  private static boolean sound(JsonNode coordinates) {
    if (!coordinates.isArray() || coordinates.isEmpty()) {
      return false;
    }
    if (coordinates.get(0).isNumber()) {
      return coordinates.path(1).isNumber()
          && Math.abs(coordinates.get(0).asDouble()) <= 180
          && Math.abs(coordinates.get(1).asDouble()) <= 90;
    }
    for (JsonNode inner : coordinates) {
      if (!sound(inner)) {
        return false;
      }
    }
    return true;
  }
}
