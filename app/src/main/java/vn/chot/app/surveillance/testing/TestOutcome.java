package vn.chot.app.surveillance.testing;

/** What came out of a test. */
public enum TestOutcome {
  /** Dương tính. */
  POSITIVE("Dương tính", "Positive"),
  /** Âm tính. */
  NEGATIVE("Âm tính", "Negative"),
  /** Chưa xác định: tested again. */
  INCONCLUSIVE("Chưa xác định", "Inconclusive");

  private final String vietnamese;
  private final String english;

  TestOutcome(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }
}
