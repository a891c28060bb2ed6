package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer with half of the provinces or more is a map of the country, and such a map holds Hoàng Sa
 * and Trường Sa: Luật Đo đạc và bản đồ 27/2018/QH14.
 */
final class NationalLayer {
  private static final int SMALLEST = 10;
  private static final Envelope HOANG_SA = new Envelope(111.0, 113.0, 15.5, 17.3);
  private static final Envelope TRUONG_SA = new Envelope(111.3, 117.8, 6.5, 12.1);

  private NationalLayer() {}

  /** What is missing, if this is a national layer that lacks the islands. */
  static Optional<UnitImport.Problem> islandsMissing(Map<Unit, Geometry> layer, int provinces) {
    List<Geometry> drawn =
        layer.entrySet().stream()
            .filter(e -> e.getKey().level() == UnitLevel.PROVINCE)
            .map(Map.Entry::getValue)
            .toList();
    if (drawn.size() < SMALLEST || drawn.size() * 2 < provinces) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>();
    if (drawn.stream().noneMatch(shape -> reaches(shape, HOANG_SA))) {
      missing.add("Hoàng Sa");
    }
    if (drawn.stream().noneMatch(shape -> reaches(shape, TRUONG_SA))) {
      missing.add("Trường Sa");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UnitImport.Problem(0, OutlineRules.islandsMissing(String.join(", ", missing))));
  }

  private static boolean reaches(Geometry shape, Envelope box) {
    return shape.getEnvelopeInternal().intersects(box)
        && shape.intersects(OutlineShape.SHAPES.toGeometry(box));
  }
}
