package vn.chot.app.directive.task;

/** How a task stands. */
enum TaskState {
  /** Given to the agency; nobody there has taken it yet. */
  ASSIGNED("Mới giao", "Assigned"),
  /** The agency has taken it. */
  ACKNOWLEDGED("Đã tiếp nhận", "Acknowledged"),
  /** The agency has reported on it. */
  IN_PROGRESS("Đang thực hiện", "In progress"),
  /** The agency says it is done and asks the office to close it. */
  SUBMITTED("Trình hoàn thành", "Submitted for closing"),
  /** The office gave it back with a reason. */
  RETURNED("Yêu cầu làm tiếp", "Returned"),
  /** The office closed it. */
  CLOSED("Đã hoàn thành", "Closed"),
  /** The issuer took it back. */
  WITHDRAWN("Đã thu hồi", "Withdrawn");

  private final String vietnamese;
  private final String english;

  TaskState(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The Vietnamese label. */
  String vietnamese() {
    return vietnamese;
  }

  /** The English label. */
  String english() {
    return english;
  }

  /** Whether nothing more can happen to it. */
  boolean settled() {
    return this == CLOSED || this == WITHDRAWN;
  }
}
