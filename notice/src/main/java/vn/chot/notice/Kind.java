package vn.chot.notice;

/**
 * The kinds of papers: the 29 of Decree 30/2020/NĐ-CP, article 7, those only the Party issues
 * (Guidance 36-HD/VPTW), and {@link #UNKNOWN}.
 */
public enum Kind {
  NGHI_QUYET("Nghị quyết", "NQ"),
  QUYET_DINH("Quyết định", "QĐ"),
  CHI_THI("Chỉ thị", "CT"),
  QUY_CHE("Quy chế", "QC"),
  QUY_DINH("Quy định", "QyĐ"),
  THONG_CAO("Thông cáo", "TC"),
  THONG_BAO("Thông báo", "TB"),
  HUONG_DAN("Hướng dẫn", "HD"),
  CHUONG_TRINH("Chương trình", "CTr"),
  KE_HOACH("Kế hoạch", "KH"),
  PHUONG_AN("Phương án", "PA"),
  DE_AN("Đề án", "ĐA"),
  DU_AN("Dự án", "DA"),
  BAO_CAO("Báo cáo", "BC"),
  BIEN_BAN("Biên bản", "BB"),
  TO_TRINH("Tờ trình", "TTr"),
  HOP_DONG("Hợp đồng", "HĐ"),
  CONG_DIEN("Công điện", "CĐ"),
  BAN_GHI_NHO("Bản ghi nhớ", "BGN"),
  BAN_THOA_THUAN("Bản thỏa thuận", "BTT"),
  GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ"),
  GIAY_MOI("Giấy mời", "GM"),
  GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT"),
  GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP"),
  PHIEU_GUI("Phiếu gửi", "PG"),
  PHIEU_CHUYEN("Phiếu chuyển", "PC"),
  PHIEU_BAO("Phiếu báo", "PB"),
  THU_CONG("Thư công", ""),
  CONG_VAN("Công văn", "CV"),
  KET_LUAN("Kết luận", "KL"),
  UNKNOWN("Chưa rõ loại", "");

  private final String vietnamese;
  private final String symbol;

  Kind(String vietnamese, String symbol) {
    this.vietnamese = vietnamese;
    this.symbol = symbol;
  }

  /** The kind's name as a paper prints it, such as "Thông báo". */
  public String vietnamese() {
    return vietnamese;
  }

  /** The kind's abbreviation inside a symbol, such as "TB"; empty where it has none. */
  public String symbol() {
    return symbol;
  }
}
