package vn.chot.notice;

/** How fast a paper must travel: Decree 30/2020/NĐ-CP, article 8, the stamp under the number. */
public enum Urgency {
  /** No stamp. */
  NORMAL("Thường"),
  /** Stamped "KHẨN". */
  KHAN("Khẩn"),
  /** Stamped "THƯỢNG KHẨN". */
  THUONG_KHAN("Thượng khẩn"),
  /** Stamped "HỎA TỐC". */
  HOA_TOC("Hỏa tốc");

  private final String vietnamese;

  Urgency(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The label a Vietnamese reader expects. */
  public String vietnamese() {
    return vietnamese;
  }
}
