package vn.chot.app.directive.task;

import static vn.chot.app.directive.task.TaskState.ACKNOWLEDGED;
import static vn.chot.app.directive.task.TaskState.ASSIGNED;
import static vn.chot.app.directive.task.TaskState.CLOSED;
import static vn.chot.app.directive.task.TaskState.IN_PROGRESS;
import static vn.chot.app.directive.task.TaskState.RETURNED;
import static vn.chot.app.directive.task.TaskState.SUBMITTED;
import static vn.chot.app.directive.task.TaskState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a task, and from which states; every move is a row with who and when. */
@SuppressWarnings("ImmutableEnumChecker") // its set is a copy nobody can change
enum TaskMove {
  /** The agency takes it. */
  ACKNOWLEDGE(EnumSet.of(ASSIGNED), ACKNOWLEDGED),
  /** The agency says how far it is. */
  REPORT(EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED), IN_PROGRESS),
  /** The agency names what stands in the way, to a level that can remove it. */
  RAISE_OBSTACLE(EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED), IN_PROGRESS),
  /** The level asked answers; the state stays. */
  ANSWER_OBSTACLE(EnumSet.of(ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED), null),
  /** The agency's head gives it to a person inside; the state stays. */
  HAND(EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED), null),
  /** The agency says it is done. */
  SUBMIT(EnumSet.of(ACKNOWLEDGED, IN_PROGRESS, RETURNED), SUBMITTED),
  /** The office gives it back. */
  RETURN(EnumSet.of(SUBMITTED), RETURNED),
  /** The office closes it. */
  CLOSE(EnumSet.of(SUBMITTED), CLOSED),
  /** The issuer takes it back. */
  WITHDRAW(EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED), WITHDRAWN),
  /** The issuer names another day; the state stays. */
  MOVE_DEADLINE(EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED), null);

  private final Set<TaskState> from;
  private final @Nullable TaskState to;

  TaskMove(Set<TaskState> from, @Nullable TaskState to) {
    this.from = Set.copyOf(from);
    this.to = to;
  }

  /** Whether a task in this state may be moved so. */
  boolean allowedFrom(TaskState state) {
    return from.contains(state);
  }

  /** The state after the move. */
  TaskState after(TaskState state) {
    return to == null ? state : to;
  }
}
