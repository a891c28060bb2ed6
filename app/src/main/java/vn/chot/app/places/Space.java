package vn.chot.app.places;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a site: a class, a ward, a row.
 *
 * @param parent the space it lies in, of the same site; null where it lies in the site itself
 * @param code once in its site; empty where it has none
 * @param capacity in people; null where unknown
 * @param closedOn the last day; null while it is open
 */
public record Space(
    UUID id,
    UUID site,
    @Nullable UUID parent,
    String code,
    SpaceKind kind,
    String name,
    @Nullable Integer capacity,
    @Nullable LocalDate closedOn) {}
