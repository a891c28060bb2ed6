package vn.chot.app.directive.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chot.app.access.Actor;

/** What a person can do on a task's page: a form each, asking only what that act needs. */
enum TaskAct {
  ACKNOWLEDGE(TaskMove.ACKNOWLEDGE, Right.WORKER, "tiếp nhận", "acknowledged it"),
  REPORT(TaskMove.REPORT, Right.WORKER, "báo cáo tiến độ", "reported"),
  SUBMIT(TaskMove.SUBMIT, Right.HEAD, "trình hoàn thành", "submitted it for closing"),
  RAISE_OBSTACLE(TaskMove.RAISE_OBSTACLE, Right.WORKER, "nêu vướng mắc", "raised an obstacle"),
  HAND(TaskMove.HAND, Right.HEAD, "giao cho người trong cơ quan", "handed it to a person"),
  ANSWER_OBSTACLE(
      TaskMove.ANSWER_OBSTACLE, Right.ASKED, "trả lời vướng mắc", "answered the obstacle"),
  CLOSE(TaskMove.CLOSE, Right.OFFICE, "xác nhận hoàn thành", "closed it"),
  RETURN(TaskMove.RETURN, Right.OFFICE, "yêu cầu làm tiếp", "returned it"),
  MOVE_DEADLINE(TaskMove.MOVE_DEADLINE, Right.OFFICE, "đổi thời hạn", "moved the deadline"),
  WITHDRAW(TaskMove.WITHDRAW, Right.OFFICE, "thu hồi nhiệm vụ", "withdrew it");

  private final TaskMove move;
  private final Right right;
  private final String vietnamese;
  private final String english;

  TaskAct(TaskMove move, Right right, String vietnamese, String english) {
    this.move = move;
    this.right = right;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** As it stands after "đã". */
  String vietnamese() {
    return vietnamese;
  }

  /** As it stands after a name, in past tense. */
  String english() {
    return english;
  }

  /** Its word in addresses and forms. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The act of that word; null where there is none. */
  static @Nullable TaskAct of(String word) {
    return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst().orElse(null);
  }

  /** The act behind a move. */
  static TaskAct of(TaskMove move) {
    return valueOf(move.name());
  }

  /** What this person may do to the task as it stands. */
  static Set<TaskAct> offered(Actor actor, Reach reach, TaskView task) {
    Set<TaskAct> offered = EnumSet.noneOf(TaskAct.class);
    for (TaskAct act : values()) {
      if (act.move.allowedFrom(task.state())
          && act.right.refused(actor, reach, task).isEmpty()
          && (act != ANSWER_OBSTACLE || task.obstructed())) {
        offered.add(act);
      }
    }
    return offered;
  }
}
