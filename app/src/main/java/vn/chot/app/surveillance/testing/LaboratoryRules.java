package vn.chot.app.surveillance.testing;

import vn.chot.app.pages.Refusal;

/** Why something about laboratories is refused, each with what to do next. */
final class LaboratoryRules {
  static final Refusal NOT_YOURS =
      new Refusal(
          "laboratory-not-yours",
          "Chỉ cơ quan y tế cấp tỉnh hoặc quản trị viên được ghi phòng xét nghiệm. Hãy đề nghị Sở Y tế.",
          "Only the province's health bodies or an administrator mark laboratories. Ask the health"
              + " department.",
          403);

  static final Refusal NO_SUCH_AGENCY =
      Refusal.of(
          "laboratory-no-agency",
          "Không có cơ quan này trong danh mục hôm nay. Hãy chọn một cơ quan trong danh sách gợi ý.",
          "No such agency stands in the directory today. Choose one of those offered.");

  static final Refusal CAPACITY =
      Refusal.of(
          "laboratory-capacity",
          "Công suất là số mẫu mỗi ngày, từ 1 đến 1.000.000. Hãy gõ một số.",
          "The capacity is samples a day, 1 to 1,000,000. Type a number.");

  private LaboratoryRules() {}
}
