package vn.chot.app.agencies;

/** What an agency is in the political system. */
public enum AgencyKind {
  /** Tỉnh ủy, huyện ủy, đảng ủy xã and their standing boards. */
  PARTY_COMMITTEE("Cấp ủy", "Party committee"),
  /** Ban Tuyên giáo, Ban Dân vận, Văn phòng Tỉnh ủy, Ban Cán sự đảng. */
  PARTY_BODY("Cơ quan Đảng", "Party body"),
  /** Hội đồng nhân dân. */
  PEOPLES_COUNCIL("Hội đồng nhân dân", "People's Council"),
  /** Ủy ban nhân dân. */
  PEOPLES_COMMITTEE("Ủy ban nhân dân", "People's Committee"),
  /** Văn phòng UBND: the office that keeps the papers. */
  OFFICE("Văn phòng", "Office"),
  /** Sở, ban, phòng: specialised agencies of a People's Committee. */
  DEPARTMENT("Cơ quan chuyên môn", "Department"),
  /** Công an, quân sự, biên phòng. */
  ARMED_FORCE("Lực lượng vũ trang", "Armed force"),
  /** Mặt trận Tổ quốc and the political and social unions. */
  FRONT("Mặt trận, đoàn thể", "Front and unions"),
  /** Báo, Đài Phát thanh - Truyền hình. */
  PRESS("Báo, đài", "Press"),
  /** Ban Chỉ đạo, tổ công tác: steering bodies. */
  STEERING("Ban Chỉ đạo", "Steering body"),
  /** Bệnh viện, trung tâm, trường, ban quản lý: units that serve. */
  UNIT("Đơn vị sự nghiệp", "Serving unit"),
  /** Anything else. */
  OTHER("Khác", "Other");

  private final String vietnamese;
  private final String english;

  AgencyKind(String vietnamese, String english) {
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
