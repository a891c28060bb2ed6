package vn.chot.app.places;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The outline of a unit for a time. */
record Boundary(
    UUID id,
    UUID unit,
    UnitLevel level,
    LocalDate from,
    @Nullable LocalDate to,
    Geometry shape,
    String source) {}
