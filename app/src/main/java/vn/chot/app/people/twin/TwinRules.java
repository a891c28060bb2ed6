package vn.chot.app.people.twin;

import vn.chot.app.pages.Refusal;

/** Why a merge or its undoing is refused, each with what to do next. */
final class TwinRules {
  private TwinRules() {}

  static final Refusal NOT_YOURS =
      new Refusal(
          "twin-not-yours",
          "Không có cặp hồ sơ này trong địa bàn của bạn. Hãy quay lại danh sách; nếu một người ở địa bàn"
              + " khác, hãy chuyển cho cấp trên phụ trách cả hai.",
          "There is no such pair in your area. Go back to the list; where one of them is elsewhere,"
              + " pass it to those in charge of both.",
          404);

  static final Refusal SETTLED =
      new Refusal(
          "twin-settled",
          "Có người vừa quyết định cặp này, hoặc một trong hai hồ sơ đã gộp vào hồ sơ khác. Hãy quay lại"
              + " danh sách để xem các cặp còn lại.",
          "Somebody has just decided this pair, or one of the records gave way to another. Go back to"
              + " the list for those that are left.",
          409);

  static final Refusal CHOOSE =
      Refusal.of(
          "twin-choose",
          "Chưa chọn một người hay hai người, hoặc chưa chọn hồ sơ giữ lại. Hãy chọn rồi gửi lại.",
          "Choose whether they are one person or two and, for one, which record stays.");

  static final Refusal UNDONE =
      new Refusal(
          "merge-undone",
          "Lần gộp này đã được tách rồi. Hãy tải lại danh sách.",
          "This merge has been undone already. Load the list again.",
          409);

  static final Refusal LET_GO =
      new Refusal(
          "merge-let-go",
          "Lần gộp này không tách được nữa: một trong các hồ sơ đã hết hạn lưu giữ, những gì cần để tách"
              + " đã được xoá. Nếu là hai người, hãy đăng ký người kia bằng hồ sơ mới.",
          "This merge cannot be undone any more: the time of one of the records has passed, and what"
              + " undoing needs was removed. If they are two persons, register the other anew.",
          409);

  static final Refusal SEARCHING =
      new Refusal(
          "twin-searching",
          "Đang có một lượt tìm trùng. Hãy chờ lượt này xong.",
          "A search is under way. Wait until it ends.",
          409);
}
