package vn.chot.app.surveillance.tracing;

import vn.chot.app.pages.Refusal;

/** Why something asked of tracing is refused, each with what to do next. */
final class TracingRules {
  private TracingRules() {}

  static final Refusal PERSON_UNKNOWN =
      Refusal.of(
          "trace-person-unknown",
          "Không có hồ sơ người này. Hãy tra cứu hoặc đăng ký người đó trước.",
          "There is no record of this person. Look them up or register them first.");

  static final Refusal SPACE_UNKNOWN =
      Refusal.of(
          "trace-space-unknown",
          "Không có địa điểm hay chỗ này. Hãy chọn ở danh mục địa điểm, hoặc thêm địa điểm trước.",
          "There is no such site or space. Choose one of the list of sites, or add it first.");

  static final Refusal ENDS_BEFORE =
      Refusal.of(
          "trace-ends-before",
          "Lúc rời đi không sau lúc đến. Hãy sửa một trong hai giờ.",
          "The end is not after the beginning. Correct one of the two times.");

  static final Refusal OUT_OF_TIME =
      Refusal.of(
          "trace-out-of-time",
          "Thời điểm nằm trước ngày 1/12/2019, sau hiện tại, hoặc kéo dài quá 60 ngày. Hãy xem lại ngày giờ.",
          "The time lies before 1 December 2019, after now, or lasts over 60 days. Look at the dates"
              + " again.");

  static final Refusal NOT_HELD =
      new Refusal(
          "trace-presence-not-held",
          "Không còn lượt có mặt đúng như vậy: có thể vừa được sửa hoặc gạch. Hãy tải lại trang.",
          "There is no such presence any more: it may just have been corrected or struck. Load the"
              + " page again.",
          409);

  static final Refusal WHY_MISSING =
      Refusal.of(
          "trace-why-missing",
          "Chưa ghi lý do. Hãy ghi ngắn gọn vì sao.",
          "The reason is missing. Say shortly why.");

  static final Refusal ONE_PERSON =
      Refusal.of(
          "trace-one-person",
          "Hai người tiếp xúc là một hồ sơ. Hãy chọn người kia.",
          "Both are one record. Choose the other person.");

  static final Refusal STRUCK_ALREADY =
      new Refusal(
          "trace-struck-already",
          "Bằng chứng này không còn hoặc đã bị gạch. Hãy tải lại trang.",
          "This evidence is gone or was struck already. Load the page again.",
          409);

  static final Refusal LOADING =
      new Refusal(
          "trace-loading",
          "Chỉ mục truy vết đang được nạp. Danh sách sẽ tự có khi nạp xong; hãy mở lại sau ít phút.",
          "The index is being loaded. The list comes by itself when it is; look again in a few"
              + " minutes.",
          423);
}
