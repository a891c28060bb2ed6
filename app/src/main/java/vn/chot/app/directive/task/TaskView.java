package vn.chot.app.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands now: one agency that leads one measure.
 *
 * @param id its identity
 * @param number grows with each task: the key lists page by
 * @param measure the measure as directed
 * @param cooperators the agencies that co-operate in the measure
 * @param agencyId the agency that leads
 * @param state how it stands
 * @param percent how far, by the agency's word
 * @param deadline the day named for this agency; null where none is
 * @param assignedAt when it was given
 * @param acknowledgedAt when the agency took it; null before
 * @param submittedAt when it was last submitted for closing; null before
 * @param settledAt when it was closed or withdrawn; null before
 * @param handedTo the person inside it was handed to; null
 * @param handedToName that person's name then; null
 * @param obstacleTo the agency asked to remove an open obstacle; null where the office is asked or
 *     none is open
 * @param askedToHelp the agencies an obstacle of it was ever raised to: they read the task since
 * @param obstacleAt when the open obstacle was raised; null where none is open
 * @param lastWord the last report's words; null
 * @param lastByName who said them; null
 * @param lastAt when; null
 * @param reported whether the agency has reported at all
 * @param version grows with each move
 */
record TaskView(
    UUID id,
    long number,
    DirectedMeasure measure,
    Set<UUID> cooperators,
    UUID agencyId,
    TaskState state,
    int percent,
    @Nullable LocalDate deadline,
    Instant assignedAt,
    @Nullable Instant acknowledgedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant settledAt,
    @Nullable UUID handedTo,
    @Nullable String handedToName,
    @Nullable UUID obstacleTo,
    Set<UUID> askedToHelp,
    @Nullable Instant obstacleAt,
    @Nullable String lastWord,
    @Nullable String lastByName,
    @Nullable Instant lastAt,
    boolean reported,
    int version) {

  /** Copies the sets. */
  TaskView {
    askedToHelp = Set.copyOf(askedToHelp);
    cooperators = Set.copyOf(cooperators);
  }

  /** The paper that orders it. */
  UUID paperId() {
    return measure.paperId();
  }

  /** Whether a day was named, has passed, and nothing settled the task: nothing else is overdue. */
  boolean overdue(LocalDate today) {
    return deadline != null && deadline.isBefore(today) && !state.settled();
  }

  /** Whether an obstacle waits for an answer. */
  boolean obstructed() {
    return obstacleAt != null;
  }
}
