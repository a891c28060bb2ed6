package vn.chot.app.surveillance.testing;

/** Where a specimen stands between its code and its result. */
enum TestState {
  /** Đã cấp mã: it has a code, nobody took it yet. */
  REGISTERED("Chờ lấy mẫu", "To be taken"),
  /** Đã lấy mẫu. */
  TAKEN("Đã lấy, chờ tiếp nhận", "Taken"),
  /** Phòng xét nghiệm đã nhận. */
  RECEIVED("Đang xét nghiệm", "At the laboratory"),
  /** Its pool was positive: it is tested by itself. */
  RETEST("Cần xét nghiệm lại", "Retest needed"),
  /** Có kết quả. */
  RESULTED("Có kết quả", "Has a result"),
  /** Hủy: spoilt, lost, or never taken. */
  VOID("Đã hủy", "Void");

  private final String vietnamese;
  private final String english;

  TestState(String vietnamese, String english) {
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
