package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An epidemiological point (mốc dịch tễ): where a patient was, from when to when.
 *
 * @param site the site it was picked as; null where it is only told
 * @param space the space inside that site; null where unknown
 * @param place as told, or the site's name
 * @param struck whether it was struck out; it then counts no more
 */
public record CasePoint(
    UUID id,
    UUID caseFile,
    @Nullable UUID site,
    @Nullable UUID space,
    String place,
    PointKind kind,
    Instant from,
    Instant to,
    boolean struck) {}
