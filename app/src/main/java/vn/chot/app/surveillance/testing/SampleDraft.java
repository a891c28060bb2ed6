package vn.chot.app.surveillance.testing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A specimen to be registered.
 *
 * @param unit the commune it is counted in; null for where the person stays
 * @param takenAt when it was taken; null where it is still to be
 * @param laboratory where it goes; null for a rapid test on the spot or where nobody knows yet
 * @param screening the campaign it belongs to; null for none
 */
public record SampleDraft(
    UUID person,
    @Nullable UUID unit,
    TestMethod method,
    @Nullable Instant takenAt,
    @Nullable UUID laboratory,
    @Nullable UUID screening,
    boolean selfTest) {

  /** A specimen taken just now or then, of no campaign. */
  public static SampleDraft taken(UUID person, TestMethod method, Instant at) {
    return new SampleDraft(person, null, method, at, null, null, false);
  }

  /** A test the person made themselves, as they told it. */
  public static SampleDraft ofSelf(UUID person, Instant at) {
    return new SampleDraft(person, null, TestMethod.RAPID_ANTIGEN, at, null, null, true);
  }
}
