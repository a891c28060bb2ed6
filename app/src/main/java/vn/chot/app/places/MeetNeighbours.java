package vn.chot.app.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Finds which outlines of one level border on each other. Outlines of one source share the very
 * stretches of their borders: those are counted. Where two have none in common but come nearer than
 * 300 metres, as outlines simplified apart do, the stretch of one that runs along the other counts,
 * if it is long enough to be more than a corner.
 */
final class MeetNeighbours {
  private static final double APART = 0.003;
  private static final double MORE_THAN_A_CORNER_KM = APART * Sphere.KM_A_DEGREE * 5;

  private record Stretch(Coordinate one, Coordinate other) {
    static Stretch of(Coordinate a, Coordinate b) {
      return a.compareTo(b) < 0 ? new Stretch(a, b) : new Stretch(b, a);
    }
  }

  private final Map<Stretch, Boundary> seen = new HashMap<>();
  private final Map<UUID, Map<UUID, Double>> shared = new HashMap<>();
  private final List<Boundaries.Meeting> meetings = new ArrayList<>();

  private MeetNeighbours() {}

  /** The pairs of which at least one is fresh; all are of one level. */
  static List<Boundaries.Meeting> of(List<Boundary> fresh, List<Boundary> known) {
    MeetNeighbours meet = new MeetNeighbours();
    List<Boundary> all = new ArrayList<>(known);
    all.addAll(fresh);
    all.forEach(meet::stretches);
    STRtree tree = new STRtree();
    all.forEach(b -> tree.insert(b.shape().getEnvelopeInternal(), b));
    Set<UUID> done = new HashSet<>();
    for (Boundary one : fresh) {
      done.add(one.id());
      Envelope around = new Envelope(one.shape().getEnvelopeInternal());
      around.expandBy(APART);
      for (Object found : tree.query(around)) {
        if (found instanceof Boundary other
            && !done.contains(other.id())
            && !other.unit().equals(one.unit())
            && together(one, other)) {
          meet.pair(one, other);
        }
      }
    }
    return meet.meetings;
  }

  private static boolean together(Boundary one, Boundary other) {
    return (one.to() == null || !one.to().isBefore(other.from()))
        && (other.to() == null || !other.to().isBefore(one.from()));
  }

  private void stretches(Boundary boundary) {
    Geometry border = boundary.shape().getBoundary();
    for (int at = 0; at < border.getNumGeometries(); at++) {
      Coordinate[] points = border.getGeometryN(at).getCoordinates();
      for (int i = 1; i < points.length; i++) {
        Boundary first = seen.putIfAbsent(Stretch.of(points[i - 1], points[i]), boundary);
        if (first != null && !first.id().equals(boundary.id())) {
          double length = Sphere.lengthKm(points[i - 1], points[i]);
          count(first.id(), boundary.id(), length);
          count(boundary.id(), first.id(), length);
        }
      }
    }
  }

  private void count(UUID one, UUID other, double length) {
    shared.computeIfAbsent(one, id -> new HashMap<>()).merge(other, length, Double::sum);
  }

  private void pair(Boundary one, Boundary other) {
    double length = shared.getOrDefault(one.id(), Map.of()).getOrDefault(other.id(), 0.0);
    if (length == 0
        && new IndexedFacetDistance(one.shape()).isWithinDistance(other.shape(), APART)) {
      Envelope near = new Envelope(one.shape().getEnvelopeInternal());
      near.expandBy(APART);
      Geometry border =
          other.shape().getBoundary().intersection(OutlineShape.SHAPES.toGeometry(near));
      length = Sphere.lengthKm(border.intersection(one.shape().getBoundary().buffer(APART)));
      length = length < MORE_THAN_A_CORNER_KM ? 0 : length;
    }
    if (length > 0) {
      meetings.add(new Boundaries.Meeting(one.id(), other.id(), length));
    }
  }
}
