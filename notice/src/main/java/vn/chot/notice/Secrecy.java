package vn.chot.notice;

/** The secrecy stamp of a paper: Law on Protection of State Secrets 2018, article 8. */
public enum Secrecy {
  /** No stamp. */
  NONE("Không mật"),
  /** Stamped "MẬT". */
  MAT("Mật"),
  /** Stamped "TỐI MẬT". */
  TOI_MAT("Tối mật"),
  /** Stamped "TUYỆT MẬT". */
  TUYET_MAT("Tuyệt mật");

  private final String vietnamese;

  Secrecy(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The label a Vietnamese reader expects. */
  public String vietnamese() {
    return vietnamese;
  }
}
