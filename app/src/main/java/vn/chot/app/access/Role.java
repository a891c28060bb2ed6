package vn.chot.app.access;

/** What an account is for. */
public enum Role {
  /** Văn thư, chuyên viên văn phòng: receives papers and corrects their reading. */
  CLERK("Văn thư", "Office clerk"),
  /** Chủ tịch, người chủ trì: reads everything of the office, changes nothing. */
  CHAIRMAN("Chủ tịch", "Chairman"),
  /** Quản trị viên: accounts and logs; reads no paper. */
  ADMINISTRATOR("Quản trị", "Administrator");

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
