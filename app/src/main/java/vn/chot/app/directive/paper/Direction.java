package vn.chot.app.directive.paper;

/** Whether a paper came to the office or was issued by it: Decree 30/2020/NĐ-CP, article 3. */
enum Direction {
  /** Came in, and stands in the arrival book (sổ văn bản đến). */
  IN("Văn bản đến", "Incoming"),
  /** Ours, outgoing (văn bản đi). */
  OUT("Văn bản đi", "Outgoing");

  private final String vietnamese;
  private final String english;

  Direction(String vietnamese, String english) {
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
}
