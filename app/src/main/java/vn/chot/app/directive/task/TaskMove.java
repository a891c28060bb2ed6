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
  ACKNOWLEDGE("tiếp nhận", "acknowledge it", EnumSet.of(ASSIGNED), ACKNOWLEDGED),
  /** The agency says how far it is. */
  REPORT(
      "báo cáo tiến độ",
      "report on it",
      EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED),
      IN_PROGRESS),
  /** The agency names what stands in the way, to a level that can remove it. */
  RAISE_OBSTACLE(
      "nêu vướng mắc",
      "raise an obstacle",
      EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED),
      IN_PROGRESS),
  /** The level asked answers; the state stays. */
  ANSWER_OBSTACLE(
      "trả lời vướng mắc",
      "answer an obstacle",
      EnumSet.of(ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED),
      null),
  /** The agency's head gives it to a person inside; the state stays. */
  HAND(
      "giao người thực hiện",
      "hand it to a person",
      EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED),
      null),
  /** The agency says it is done. */
  SUBMIT(
      "trình hoàn thành", "submit it", EnumSet.of(ACKNOWLEDGED, IN_PROGRESS, RETURNED), SUBMITTED),
  /** The office gives it back. */
  RETURN("trả lại", "return it", EnumSet.of(SUBMITTED), RETURNED),
  /** The office closes it. */
  CLOSE("xác nhận hoàn thành", "close it", EnumSet.of(SUBMITTED), CLOSED),
  /** The issuer takes it back. */
  WITHDRAW(
      "thu hồi",
      "withdraw it",
      EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED),
      WITHDRAWN),
  /** The issuer names another day; the state stays. */
  MOVE_DEADLINE(
      "đổi thời hạn",
      "move its deadline",
      EnumSet.of(ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED),
      null);

  private final String vietnamese;
  private final String english;
  private final Set<TaskState> from;
  private final @Nullable TaskState to;

  TaskMove(String vietnamese, String english, Set<TaskState> from, @Nullable TaskState to) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.from = Set.copyOf(from);
    this.to = to;
  }

  /** The verb in Vietnamese, such as "tiếp nhận". */
  String vietnamese() {
    return vietnamese;
  }

  /** The verb in English, such as "acknowledge it". */
  String english() {
    return english;
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
