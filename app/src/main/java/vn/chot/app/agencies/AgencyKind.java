package vn.chot.app.agencies;

/** What an agency is in the political system. */
public enum AgencyKind {
  /** Tỉnh ủy, huyện ủy, đảng ủy xã and their standing boards. */
  PARTY_COMMITTEE,
  /** Ban Tuyên giáo, Ban Dân vận, Văn phòng Tỉnh ủy, Ban Cán sự đảng. */
  PARTY_BODY,
  /** Hội đồng nhân dân. */
  PEOPLES_COUNCIL,
  /** Ủy ban nhân dân. */
  PEOPLES_COMMITTEE,
  /** Văn phòng UBND: the office that keeps the papers. */
  OFFICE,
  /** Sở, ban, phòng: specialised agencies of a People's Committee. */
  DEPARTMENT,
  /** Công an, quân sự, biên phòng. */
  ARMED_FORCE,
  /** Mặt trận Tổ quốc and the political and social unions. */
  FRONT,
  /** Báo, Đài Phát thanh - Truyền hình. */
  PRESS,
  /** Ban Chỉ đạo, tổ công tác: steering bodies. */
  STEERING,
  /** Bệnh viện, trung tâm, trường, ban quản lý: units that serve. */
  UNIT,
  /** Anything else. */
  OTHER
}
