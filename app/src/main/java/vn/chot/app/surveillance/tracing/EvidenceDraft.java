package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/**
 * A meeting of two persons on its way in.
 *
 * @param caseFile the case it was told in; null where it was told by itself
 */
record EvidenceDraft(
    UUID one,
    UUID other,
    Instant from,
    Instant to,
    Distance distance,
    Masks masks,
    boolean body,
    boolean care,
    PointKind setting,
    Sureness certainty,
    EvidenceKind kind,
    @Nullable UUID caseFile,
    String note) {}
