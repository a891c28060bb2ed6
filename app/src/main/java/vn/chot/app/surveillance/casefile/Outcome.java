package vn.chot.app.surveillance.casefile;

/** What became of a patient. */
enum Outcome {
  RECOVERED("Khỏi bệnh", "Recovered"),
  DIED("Tử vong", "Died"),
  LEFT("Chuyển đi, mất theo dõi", "Left or lost to follow-up");

  private final String vietnamese;
  private final String english;

  Outcome(String vietnamese, String english) {
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
