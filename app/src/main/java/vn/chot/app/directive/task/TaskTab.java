package vn.chot.app.directive.task;

/** The parts of the list "Việc được giao", each a condition on the tasks. */
enum TaskTab {
  /** Everything that is not settled. */
  OPEN("Chưa xong", "Open", "not t.settled"),
  /** Given, and nobody at the agency has taken it. */
  NEW("Mới giao", "New", "not t.settled and t.state = 'ASSIGNED'"),
  /** Taken, reported on or given back. */
  DOING(
      "Đang làm",
      "In progress",
      "not t.settled and t.state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')"),
  /** Its named day has passed. */
  OVERDUE("Quá hạn", "Overdue", "not t.settled and t.due < :today"),
  /** The agency asks the office to close it. */
  SUBMITTED("Trình hoàn thành", "Submitted", "not t.settled and t.state = 'SUBMITTED'"),
  /** An obstacle waits for an answer. */
  OBSTACLES("Vướng mắc", "Obstacles", "not t.settled and t.obstacle_at is not null"),
  /** The agency co-operates in the measure; one line a measure, however many lead it. */
  COOPERATING("Phối hợp", "Co-operating", "true"),
  /** Handed to the person who looks. */
  MINE("Giao cho tôi", "Handed to me", "not t.settled and t.handed_to = :me"),
  /** Closed or withdrawn. */
  SETTLED("Đã xong", "Done", "t.settled");

  private final String vietnamese;
  private final String english;
  private final String condition;

  TaskTab(String vietnamese, String english, String condition) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.condition = condition;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }

  /** The condition on a task {@code t}. */
  String condition() {
    return condition;
  }

  /** Whether only somebody who acts for an agency has such tasks. */
  boolean byPost() {
    return this == COOPERATING || this == MINE;
  }
}
