package vn.chot.app.agencies;

/** On which level an agency stands. */
public enum AgencyLevel {
  CENTRAL("Trung ương", "Central"),
  PROVINCE("Cấp tỉnh", "Province"),
  DISTRICT("Cấp huyện", "District"),
  COMMUNE("Cấp xã", "Commune");

  private final String vietnamese;
  private final String english;

  AgencyLevel(String vietnamese, String english) {
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
