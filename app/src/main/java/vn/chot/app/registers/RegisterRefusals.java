package vn.chot.app.registers;

import vn.chot.app.pages.Refusal;

/** Why something asked of a register is refused, each with what to do next. */
final class RegisterRefusals {
  private RegisterRefusals() {}

  static final Refusal NO_REGISTER =
      new Refusal(
          "register-not-there",
          "Không có sổ này. Hãy mở danh sách sổ và chọn lại.",
          "There is no such register. Open the list of registers and choose again.",
          404);

  static final Refusal NOT_YOURS =
      new Refusal(
          "register-not-yours",
          "Sổ này không giao cho bạn. Nếu việc của bạn cần, hãy đề nghị cơ quan giữ sổ ghi quyền vào tệp"
              + " định nghĩa của sổ.",
          "This register is not given to you. If your work needs it, ask the agency that keeps it to write"
              + " the right into the register's file.",
          403);

  static final Refusal MAY_NOT =
      new Refusal(
          "register-may-not",
          "Bạn được xem sổ này nhưng không được làm việc này. Người có quyền ghi ở trang giới thiệu sổ.",
          "You may read this register but not do this. The register's own page says who may.",
          403);

  static final Refusal NO_ENTRY =
      new Refusal(
          "entry-not-there",
          "Không có mục này trong phần bạn được xem. Hãy tìm lại trong danh sách.",
          "There is no such entry among those you may see. Look for it in the list.",
          404);

  static final Refusal STALE =
      new Refusal(
          "entry-changed-meanwhile",
          "Có người vừa ghi vào mục này. Những gì bạn gõ còn nguyên bên dưới: hãy xem bản mới rồi bấm lưu"
              + " lần nữa.",
          "Somebody has just written to this entry. What you typed is still below: look at the new entry, then"
              + " save again.",
          409);

  static final Refusal ENDED =
      new Refusal(
          "entry-ended",
          "Mục này đã kết thúc nên không sửa được nữa. Nếu ghi sai, hãy ghi một mục mới và nêu số của mục này.",
          "This entry has ended and is changed no more. Where it is wrong, write a new one and name this one's"
              + " number.",
          409);

  static final Refusal WAITS =
      new Refusal(
          "entry-waits",
          "Mục này đang chờ phê duyệt nên chưa sửa được. Hãy đợi ý kiến, hoặc đề nghị người duyệt từ chối.",
          "This entry waits for an approval and cannot be changed now. Wait for it, or ask for a refusal.",
          409);

  static final Refusal OUTSIDE =
      new Refusal(
          "entry-outside-area",
          "Đơn vị ghi trong mục không thuộc địa bàn của bạn. Hãy chọn đơn vị thuộc địa bàn, hoặc chuyển cho nơi"
              + " phụ trách.",
          "The entry's unit lies outside your area. Choose a unit of your area, or pass it to those in charge.",
          422);

  static final Refusal SENT_BEFORE =
      new Refusal(
          "form-sent-before",
          "Nội dung này đã có người gửi nên không ghi thêm. Nếu chính bạn đã gửi, hãy dùng mã biên nhận của lần"
              + " trước.",
          "This was sent before and is not written again. If it was you, use the receipt code of that time.",
          409);

  static final Refusal NO_MOVE =
      new Refusal(
          "move-not-there",
          "Mục không còn ở trạng thái làm được việc này. Hãy tải lại trang để xem các bước hiện có.",
          "The entry is no longer in a state for this. Open the page again to see what can be done.",
          409);

  static final Refusal NOTHING_CHOSEN =
      Refusal.of(
          "register-nothing-chosen",
          "Chưa chọn mục nào. Hãy đánh dấu các mục trong danh sách rồi bấm lại.",
          "No entry was chosen. Tick entries of the list and press again.");

  static final Refusal NO_PURPOSE =
      Refusal.of(
          "register-no-purpose",
          "Sổ này có thông tin cá nhân: hãy chọn mục đích trước khi xuất.",
          "This register holds personal data: choose a purpose before exporting.");

  static final Refusal NOTHING_TO_FIND =
      Refusal.of(
          "register-nothing-to-find",
          "Hãy gõ vài chữ của tên, hoặc số giấy tờ, rồi bấm Tìm.",
          "Type some words of the name, or the number of a paper, then press Find.");

  static final Refusal NO_LOOK_UP_PURPOSE =
      Refusal.of(
          "register-no-look-up-purpose",
          "Hãy chọn mục đích tra cứu người trước; chọn một lần, những lần sau được giữ nguyên.",
          "Choose what you look persons up for; it stays chosen.");

  static final Refusal NO_ROWS =
      Refusal.of(
          "register-no-rows",
          "Chưa có dòng nào. Hãy dán các dòng từ bảng tính, dòng đầu là tên cột.",
          "There are no rows. Paste rows of a spreadsheet, the first with the columns' titles.");

  static final Refusal NO_DEFINITION =
      Refusal.of(
          "register-no-definition",
          "Chưa có nội dung: tệp trống, hoặc chưa chọn tệp. Hãy chọn tệp .yaml của sổ (tối đa 1 MB), hoặc dán nội dung vào ô.",
          "There is no text: the file is empty, or none was chosen. Choose the register's .yaml file (1 MB at most), or paste its text into the box.");

  /** A text longer than any register's. */
  static Refusal longDefinition(String file, int length) {
    String megabytes = String.format(java.util.Locale.ROOT, "%.1f", length / 1048576.0);
    return Refusal.of(
        "register-long-definition",
        "Tệp %s dài %s MB; định nghĩa của một sổ nhiều nhất 1 MB. Hãy xem có chọn nhầm tệp không; danh sách thì nhập ở trang Nhập của sổ."
            .formatted(file, megabytes.replace('.', ',')),
        "The file %s has %s MB; a register's definition has 1 MB at most. See whether it is the right file; a list is brought in on the register's Import page."
            .formatted(file, megabytes));
  }

  static final Refusal NO_FILE =
      Refusal.of(
          "register-no-file", "Hãy chọn một tệp .xlsx hoặc .csv.", "Choose an .xlsx or .csv file.");

  static final Refusal FILE_GONE =
      new Refusal(
          "register-file-gone",
          "Tệp đã nhập xong hoặc đã để quá 30 phút. Hãy chọn lại tệp và kiểm tra lại.",
          "The file was taken in already or waited for more than 30 minutes. Choose it and check it again.",
          409);
}
