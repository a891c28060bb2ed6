package vn.chot.app.access;

/** What an account is for. */
public enum Role {
  /** Văn thư, chuyên viên văn phòng: receives papers and corrects their reading. */
  CLERK("Văn thư", "Office clerk"),
  /** Chủ tịch, người chủ trì: reads everything of the office, changes nothing. */
  CHAIRMAN("Chủ tịch", "Chairman"),
  /** Quản trị viên: accounts and logs; reads no paper. */
  ADMINISTRATOR("Quản trị", "Administrator"),
  /** Thủ trưởng cơ quan: answers for the tasks of the agency whose post they hold. */
  AGENCY_HEAD("Thủ trưởng cơ quan", "Agency head"),
  /** Chuyên viên cơ quan: works on the tasks of their agency. */
  AGENCY_STAFF("Chuyên viên cơ quan", "Agency staff"),
  /** Cấp huyện: answers for a district and sees what is done in its area. */
  DISTRICT("Cấp huyện", "District"),
  /** Cấp xã: answers for a commune. */
  COMMUNE("Cấp xã", "Commune");

  private final String vietnamese;
  private final String english;

  Role(String vietnamese, String english) {
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
