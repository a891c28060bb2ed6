package vn.chot.app.directive.paper;

/** How far a person has come with a paper. */
enum ReviewState {
  /** Received and read by the machine; a clerk is still to go through it. */
  RECEIVED("Chờ rà soát", "To review"),
  /** A clerk went through it and closed the review; nothing changes until it is reopened. */
  REVIEWED("Đã rà soát", "Reviewed");

  private final String vietnamese;
  private final String english;

  ReviewState(String vietnamese, String english) {
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
