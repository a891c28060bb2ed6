package vn.chot.app.surveillance.tracing;

/** How sure a meeting is. */
enum Sureness {
  CERTAIN("Chắc chắn", "Certain"),
  LIKELY("Có khả năng", "Likely"),
  UNSURE("Chưa chắc", "Unsure");

  private final String vietnamese;
  private final String english;

  Sureness(String vietnamese, String english) {
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
