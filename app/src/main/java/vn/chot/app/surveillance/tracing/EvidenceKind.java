package vn.chot.app.surveillance.tracing;

/** Who tells of a meeting. */
enum EvidenceKind {
  INVESTIGATION("Điều tra ca bệnh", "Investigation"),
  HOUSEHOLD("Cùng hộ gia đình", "Same household"),
  DECLARATION("Khai báo", "Declaration"),
  MANIFEST("Danh sách chuyến đi", "List of a trip"),
  PROXIMITY("Ứng dụng phát hiện tiếp xúc gần", "Proximity app"),
  BUNDLE("Tỉnh khác chuyển đến", "From another province");

  private final String vietnamese;
  private final String english;

  EvidenceKind(String vietnamese, String english) {
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
