package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the commune of a day in whose outline a point lies. */
final class LocateUnits {
  private record Area(UUID unit, IndexedPointInAreaLocator locator) {}

  private final STRtree areas = new STRtree();

  LocateUnits(Boundaries boundaries, LocalDate on, Envelope box) {
    for (Boundary boundary : boundaries.near(UnitLevel.COMMUNE, on, box)) {
      LocalDate ends = boundary.to();
      if (!boundary.from().isAfter(on) && (ends == null || !ends.isBefore(on))) {
        areas.insert(
            boundary.shape().getEnvelopeInternal(),
            new Area(boundary.unit(), new IndexedPointInAreaLocator(boundary.shape())));
      }
    }
  }

  Optional<UUID> at(Coordinate point) {
    List<?> near = areas.query(new Envelope(point));
    return near.stream()
        .map(Area.class::cast)
        .filter(area -> area.locator().locate(point) != Location.EXTERIOR)
        .map(Area::unit)
        .findFirst();
  }
}
