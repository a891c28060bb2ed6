package vn.chot.app.surveillance.protocol;

/** How far a row was checked against its paper. */
public enum Certainty {
  /** The words of the paper, or of a report of it, were seen. */
  VERIFIED("Đã đối chiếu", "Verified"),
  /** Part of it was seen; {@link Basis#unsure} names the rest. */
  IN_PART("Đối chiếu một phần", "Verified in part"),
  /** From memory: to be checked before somebody acts on it. */
  MEMORY("Chưa đối chiếu", "Unverified"),
  /** One province's own rule. */
  LOCAL("Quy định của địa phương", "Local rule");

  private final String vietnamese;
  private final String english;

  Certainty(String vietnamese, String english) {
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
