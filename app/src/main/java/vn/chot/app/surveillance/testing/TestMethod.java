package vn.chot.app.surveillance.testing;

/** How a specimen is tested. */
public enum TestMethod {
  /** Xét nghiệm RT-PCR. */
  PCR("RT-PCR", "RT-PCR"),
  /** Test nhanh kháng nguyên. */
  RAPID_ANTIGEN("Test nhanh kháng nguyên", "Rapid antigen test");

  private final String vietnamese;
  private final String english;

  TestMethod(String vietnamese, String english) {
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
