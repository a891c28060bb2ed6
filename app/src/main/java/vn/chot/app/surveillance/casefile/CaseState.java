package vn.chot.app.surveillance.casefile;

/** Where a case file stands. */
public enum CaseState {
  /** Ca nghi ngờ: opened, the definition not met yet. */
  SUSPECTED("Nghi ngờ", "Suspected"),
  /** Ca bệnh xác định: the definition in force was met. */
  CONFIRMED("Xác định", "Confirmed"),
  /** Loại trừ: it turned out to be none. */
  FALLEN("Loại trừ", "Ruled out"),
  /** It gave way to another file of the same person. */
  MERGED("Đã gộp", "Merged");

  private final String vietnamese;
  private final String english;

  CaseState(String vietnamese, String english) {
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
