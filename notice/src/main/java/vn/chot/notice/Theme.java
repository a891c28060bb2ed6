package vn.chot.notice;

/**
 * What a measure is about: a closed list, for a province's epidemic command and for the general
 * work of government.
 */
public enum Theme {
  TRACING("Truy vết, điều tra dịch tễ"),
  QUARANTINE("Cách ly"),
  ZONING("Khoanh vùng, giãn cách, cấp độ dịch"),
  TESTING("Xét nghiệm"),
  TREATMENT("Thu dung, điều trị"),
  VACCINATION("Tiêm chủng"),
  CHECKPOINT("Chốt kiểm soát"),
  BORDER("Biên giới, xuất nhập cảnh"),
  SEA("Biển, đảo, tàu thuyền"),
  TRANSPORT("Giao thông, vận tải"),
  DECLARATION("Khai báo y tế"),
  RESIDENCE("Cư trú, lưu trú"),
  EXPERTS("Chuyên gia, lao động nước ngoài"),
  SCHOOL("Trường học, dạy học"),
  EXAM("Thi cử, tuyển sinh"),
  WELFARE("An sinh xã hội, hỗ trợ"),
  BUDGET("Kinh phí, ngân sách"),
  SUPPLIES("Vật tư, hậu cần, hàng thiết yếu"),
  COMMUNICATION("Thông tin, tuyên truyền"),
  INSPECTION("Kiểm tra, giám sát, thanh tra"),
  ACCOUNTABILITY("Trách nhiệm, kỷ luật, kỷ cương"),
  VIOLATION("Xử lý vi phạm"),
  DUTY_ROSTER("Trực, ứng trực"),
  REPORTING("Báo cáo, tham mưu"),
  ECONOMY("Sản xuất, kinh doanh, đầu tư"),
  DIGITAL("Chuyển đổi số, dữ liệu, thủ tục hành chính"),
  DISASTER("Thiên tai, cứu nạn"),
  SECURITY("An ninh, trật tự"),
  ENVIRONMENT("Đất đai, môi trường, nông nghiệp"),
  PERSONNEL("Tổ chức, cán bộ"),
  EVENTS("Sự kiện, lễ hội, tụ tập"),
  OTHER("Khác");

  private final String vietnamese;

  Theme(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The word the JSON contract uses, such as "duty-roster". */
  public String wire() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The label a Vietnamese reader expects. */
  public String vietnamese() {
    return vietnamese;
  }
}
