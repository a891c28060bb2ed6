package vn.chot.app.places;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where people can be.
 *
 * @param id its own identity
 * @param code the code a list gave it, once in its kind; empty where it has none
 * @param unit the unit it was registered in, which may have ended since
 * @param point where it stands; null where unknown, or where it moves
 * @param capacity in people; null where unknown
 * @param openedOn the first day; null where unknown
 * @param closedOn the last day; null while it is open
 * @param edition counts its corrections
 */
public record Site(
    UUID id,
    SiteKind kind,
    String code,
    String name,
    UUID unit,
    String address,
    @Nullable GeoPoint point,
    @Nullable Integer capacity,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    String source,
    int edition) {}
