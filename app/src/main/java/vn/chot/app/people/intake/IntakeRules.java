package vn.chot.app.people.intake;

import vn.chot.app.pages.Refusal;

/** Why a step of an intake is refused, each with what to do next. */
final class IntakeRules {
  private IntakeRules() {}

  static final Refusal NO_FILE =
      Refusal.of(
          "intake-no-file",
          "Hãy chọn một tệp .xlsx hoặc .csv có dữ liệu.",
          "Choose an .xlsx or .csv file with content.");

  static final Refusal TOO_LARGE =
      new Refusal(
          "intake-too-large",
          "Tệp lớn hơn "
              + ListFiles.MEGABYTES
              + " MB. Hãy lưu dưới dạng .xlsx (nhỏ hơn CSV vài lần), bỏ cột không cần, hoặc tách thành"
              + " nhiều tệp.",
          "The file is larger than "
              + ListFiles.MEGABYTES
              + " MB. Save it as .xlsx (several times smaller than CSV), leave out columns you do not"
              + " need, or part it into several files.",
          413);

  static final Refusal NO_PURPOSE =
      Refusal.of(
          "intake-no-purpose",
          "Hãy chọn mục đích nhập danh sách.",
          "Choose what the list is brought in for.");

  static final Refusal DAY =
      Refusal.of(
          "intake-day",
          "Ngày của danh sách không đúng hoặc ở tương lai. Hãy chọn ngày danh sách được lập.",
          "The list's day is missing or in the future. Choose the day on which the list was made.");

  static final Refusal ONE_AT_A_TIME =
      new Refusal(
          "intake-one-at-a-time",
          "Bạn đang có một danh sách chưa xong. Hãy làm tiếp hoặc huỷ danh sách đó trước.",
          "You have a list that is not finished. Go on with it, or cancel it first.",
          409);

  static final Refusal NO_NAME =
      Refusal.of(
          "intake-no-name",
          "Chưa có cột nào là họ tên. Hãy chọn cột họ tên (hoặc cột mã bệnh nhân nếu danh sách không có"
              + " tên).",
          "No column is the name. Choose the column of names (or of patients' codes where there are"
              + " none).");

  static final Refusal COLUMNS_CHANGED =
      Refusal.of(
          "intake-columns",
          "Số cột gửi lên không khớp với tệp. Hãy mở lại trang rồi chọn cột.",
          "The columns sent are not those of the file. Open the page again and choose.");

  static Refusal twice(Field field) {
    return Refusal.of(
        "intake-twice",
        "Hai cột cùng là “" + field.vietnamese() + "”. Hãy đổi một cột thành “Không nhập”.",
        "Two columns are both “" + field.english() + "”. Set one of them to “not taken”.");
  }

  static final Refusal EMPTY =
      Refusal.of(
          "intake-empty",
          "Trang tính không có dòng nào. Hãy chọn trang tính khác.",
          "The sheet has no rows. Choose another.");

  static final Refusal NO_SUCH_SHEET =
      Refusal.of(
          "intake-no-such-sheet",
          "Tệp không có trang tính này. Hãy chọn một trang trong danh sách sheets.",
          "The file has no such sheet. Choose one of its sheets.");

  static final Refusal NOT_NOW =
      new Refusal(
          "intake-not-now",
          "Danh sách đã sang bước khác. Trang này đã được mở lại theo bước mới.",
          "The list is at another step. The page now shows that step.",
          409);

  static final Refusal NOTHING_GOOD =
      Refusal.of(
          "intake-nothing-good",
          "Không có dòng nào nhập được. Hãy tải các dòng lỗi về, sửa rồi gửi lại.",
          "No row can come in. Fetch the rows, correct them and send them again.");
}
