package vn.chot.app.people.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.chot.outbreak.Level;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Unit;

/** The outlines of the demonstration's units as GeoJSON: those of old and those of today. */
record DemoGround(Province province, DemoUnits units) {

  /** Province, districts and communes until 30/6/2025. */
  String former() {
    return collection(features(unit -> unit.level() != Level.HAMLET));
  }

  /** Today's communes, each the former ones it was made of. */
  String today() {
    Map<String, List<Unit>> parts = new LinkedHashMap<>();
    for (Unit unit : province.units()) {
      if (unit.level() == Level.COMMUNE) {
        parts.computeIfAbsent(successor(unit), code -> new ArrayList<>()).add(unit);
      }
    }
    List<String> features = new ArrayList<>();
    parts.forEach((code, made) -> features.add(feature(code, "commune", province.boundary(made))));
    return collection(features);
  }

  private String successor(Unit commune) {
    String code = units.successor().get(commune.code());
    if (code == null) {
      throw new IllegalStateException("successions.csv has no " + commune.code());
    }
    return code;
  }

  private List<String> features(Predicate<Unit> of) {
    return province.units().stream()
        .filter(of)
        .map(unit ->
            feature(
                unit.code(),
                unit.level().name().toLowerCase(java.util.Locale.ROOT),
                province.boundary(unit)))
        .toList();
  }

  private static String feature(String code, String level, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":\""
        + code
        + "\",\"level\":\""
        + level
        + "\"},\"geometry\":"
        + geometry
        + "}";
  }

  private static String collection(List<String> features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }
}
