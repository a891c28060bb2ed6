package vn.chot.app.directive.task;

import java.time.Instant;
import vn.chot.app.pages.Refusal;

/** What became of a move. */
sealed interface Moved {

  /**
   * It is done.
   *
   * @param task the task now, with its new version
   */
  record Done(TaskView task) implements Moved {}

  /**
   * Somebody else was faster; nothing was stored.
   *
   * @param current the task as they left it
   * @param who their name
   * @param when the moment
   */
  record Overtaken(TaskView current, String who, Instant when) implements Moved {}

  /**
   * It makes no sense or is not allowed; nothing was stored.
   *
   * @param why what is wrong and what to do next
   */
  record Declined(Refusal why) implements Moved {}
}
