package vn.chot.app.surveillance.testing;

import vn.chot.app.pages.Refusal;

/** Why something about a screening campaign is refused, each with what to do next. */
final class ScreeningRules {
  static final Refusal NAME =
      Refusal.of(
          "screening-name",
          "Chưa đặt tên chiến dịch. Hãy gõ tên như \"Sàng lọc khu chợ Bến Lạc\".",
          "The campaign has no name. Type one such as \"Screening of the market\".");

  static final Refusal AREA =
      Refusal.of(
          "screening-area",
          "Chưa chọn nơi xét nghiệm trong địa bàn của bạn. Hãy gõ vài chữ rồi chọn trong danh sách.",
          "No place of your area was chosen. Type some letters and choose from the list.");

  static final Refusal DAYS =
      Refusal.of(
          "screening-days",
          "Ngày bắt đầu hoặc kết thúc chưa đúng, hoặc kết thúc trước khi bắt đầu. Hãy gõ như 27/4/2021.",
          "The first or last day is no day, or the last is before the first. Write them like"
              + " 27/4/2021.");

  static final Refusal NUMBERS =
      Refusal.of(
          "screening-numbers",
          "Số người và số đội phải từ 1 trở lên. Hãy gõ số.",
          "The persons planned and the teams are 1 at least. Type numbers.");

  static final Refusal NOT_THERE =
      new Refusal(
          "screening-not-there",
          "Không có chiến dịch này trong địa bàn của bạn. Hãy quay lại danh sách.",
          "There is no such campaign in your area. Go back to the list.",
          404);

  static final Refusal CLOSED =
      new Refusal(
          "screening-closed",
          "Chiến dịch đã kết thúc. Hãy mở chiến dịch mới nếu còn người cần xét nghiệm.",
          "The campaign is closed. Plan a new one if more people are to be tested.",
          409);

  private ScreeningRules() {}
}
