package vn.chot.app.surveillance.testing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The standing result of one specimen of one person.
 *
 * @param id the specimen's own identity, the same before and after a correction
 * @param person whose it is; after a merge the record that stands
 * @param ct cycle threshold of a PCR, where the laboratory gave it
 * @param takenAt when the specimen was taken
 * @param resultAt when the laboratory had the result
 * @param selfTest whether the person tested themselves and an officer wrote it down
 * @param laboratory the agency that tested; null for a rapid test on the spot
 */
public record TestResult(
    UUID id,
    UUID person,
    TestMethod method,
    TestOutcome outcome,
    @Nullable Double ct,
    Instant takenAt,
    Instant resultAt,
    boolean selfTest,
    @Nullable UUID laboratory) {}
