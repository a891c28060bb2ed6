package vn.chot.app.directive.task;

/** A filter on the day named. */
enum DueIn {
  OVERDUE("Đã quá hạn", "Overdue", "not t.settled and t.due < :today"),
  TODAY("Đến hạn hôm nay", "Due today", "t.due = :today"),
  WEEK("Trong 7 ngày tới", "Within 7 days", "t.due between :today and :today + 7"),
  NAMED("Có ngày hạn", "With a day", "t.deadline is not null"),
  UNNAMED("Không nêu ngày", "No day named", "t.deadline is null");

  private final String vietnamese;
  private final String english;
  private final String condition;

  DueIn(String vietnamese, String english, String condition) {
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
}
