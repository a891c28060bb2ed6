package vn.chot.app.surveillance.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/**
 * An epidemiological point as an officer tells it.
 *
 * @param place as told; the site's name where one was picked and nothing else told
 * @param vehicle plate, flight, trip; empty where none
 * @param people who was there, as told
 */
record PointDraft(
    @Nullable UUID site,
    @Nullable UUID space,
    String place,
    PointKind kind,
    String vehicle,
    String seat,
    @Nullable Instant from,
    @Nullable Instant to,
    String people,
    String note) {
  private static final Duration LONGEST = Duration.ofDays(60);

  /** What is wrong with it. */
  Optional<Refusal> fault(Instant now) {
    if (place.isBlank() || place.length() > 300) {
      return Optional.of(CaseRules.POINT_PLACE);
    }
    if (from == null || to == null) {
      return Optional.of(CaseRules.POINT_TIMES);
    }
    if (!to.isAfter(from)) {
      return Optional.of(CaseRules.POINT_ENDS_BEFORE);
    }
    if (from.isAfter(now) || to.isAfter(now.plus(Duration.ofDays(1)))) {
      return Optional.of(CaseRules.POINT_FUTURE);
    }
    return Duration.between(from, to).compareTo(LONGEST) > 0
        ? Optional.of(CaseRules.POINT_LONG)
        : Optional.empty();
  }
}
