package vn.chot.app.directive.task;

import java.util.UUID;

/** The addresses of this room's pages, for messages and links. */
final class TaskLinks {
  /** An agency's inbox; the office's list of all tasks. */
  static final String INBOX = "/tasks";

  private TaskLinks() {}

  /** One task. */
  static String task(UUID id) {
    return "/tasks/" + id;
  }

  /** The inbox narrowed to one paper. */
  static String inboxOf(UUID paper) {
    return "/tasks?paper=" + paper;
  }

  /** Where a clerk confirms what a paper orders. */
  static String confirm(UUID paper) {
    return "/tasks/papers/" + paper;
  }

  /** Tiến độ thực hiện kết luận: the progress of one paper. */
  static String progress(UUID paper) {
    return "/progress/" + paper;
  }
}
