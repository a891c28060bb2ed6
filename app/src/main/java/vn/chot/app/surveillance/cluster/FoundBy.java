package vn.chot.app.surveillance.cluster;

/** By what a cluster was found, or a case came to belong to it. */
enum FoundBy {
  /** One infected the other, as the case files say. */
  CHAIN("Chuỗi lây", "Chain"),
  /** One stands in the other's list of direct contacts. */
  CONTACT("Tiếp xúc gần (F1)", "Close contact (F1)"),
  /** They were at one place within the days of the protocol. */
  PLACE("Cùng nơi, cùng thời gian", "Same place and time"),
  /** A person said so. */
  OFFICER("Cán bộ thêm", "Added by an officer");

  private final String vietnamese;
  private final String english;

  FoundBy(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }
}
