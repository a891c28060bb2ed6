package vn.chot.app.agencies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.chot.app.pages.Refusal;

/** What this room refuses, each with what to do next. */
final class Refusals {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Refusals() {}

  static final Refusal TEACHERS_ONLY =
      new Refusal(
          "name-teachers-only",
          "Chỉ văn thư và quản trị viên được dạy tên gọi. Hãy nhờ văn thư.",
          "Only clerks and administrators may teach names. Ask a clerk.",
          403);

  static final Refusal ADMINISTRATORS_ONLY =
      new Refusal(
          "agency-administrators-only",
          "Chỉ quản trị viên được sửa danh mục cơ quan. Hãy nhờ quản trị viên.",
          "Only administrators may change the directory. Ask one.",
          403);

  static final Refusal NO_SUCH_AGENCY =
      new Refusal(
          "agency-not-there",
          "Không có cơ quan này. Hãy quay lại danh mục và tìm lại.",
          "There is no such agency. Go back to the directory and look again.",
          404);

  static final Refusal NO_SUCH_POST =
      new Refusal(
          "post-not-there",
          "Không có chức danh này. Hãy tải lại trang cơ quan.",
          "There is no such post. Load the agency's page again.",
          404);

  static final Refusal CHOOSE_AN_AGENCY =
      Refusal.of(
          "agency-to-choose",
          "Hãy chọn ít nhất một cơ quan trong danh mục.",
          "Choose at least one agency of the directory.");

  static final Refusal NAME_MISSING =
      Refusal.of(
          "agency-name-missing",
          "Hãy ghi tên (không quá 200 ký tự, có ít nhất một chữ cái).",
          "Give a name (200 characters at most, with at least one letter).");

  static final Refusal SHORT_NAMES =
      Refusal.of(
          "agency-short-names",
          "Tên viết tắt dài quá 60 ký tự hoặc nhiều quá 12 tên. Hãy bớt lại.",
          "Short names have 60 characters at most, and there are 12 at most. Use fewer.");

  static final Refusal EMAIL =
      Refusal.of(
          "agency-email",
          "Thư điện tử phải có dạng ten@donvi.vn và không quá 200 ký tự. Hãy sửa hoặc để trống.",
          "The e-mail must look like name@office.vn, 200 characters at most. Correct it or leave it"
              + " empty.");

  static final Refusal PARENT =
      Refusal.of(
          "agency-parent-missing",
          "Cơ quan cấp trên không có hoặc không còn hoạt động vào ngày bắt đầu. Hãy chọn cơ quan khác"
              + " hoặc ngày khác.",
          "The parent does not exist or was not in force on the first day. Choose another parent or"
              + " day.");

  static final Refusal LOOP =
      Refusal.of(
          "agency-loop",
          "Cơ quan cấp trên lại nằm dưới chính cơ quan này: cây bị vòng. Hãy chọn cấp trên khác.",
          "The parent stands below this very agency: the tree would loop. Choose another parent.");

  static final Refusal AREA =
      Refusal.of(
          "agency-area-missing",
          "Địa bàn không có vào ngày này. Hãy chọn đơn vị hành chính đang có hiệu lực.",
          "The area did not exist on that day. Choose a unit in force.");

  static final Refusal DUPLICATE =
      new Refusal(
          "agency-name-taken",
          "Đã có cơ quan cùng tên dưới cùng cấp trên trong thời gian này. Hãy mở cơ quan đó để sửa,"
              + " hoặc ghi tên khác.",
          "An agency of this name already stands below the same parent in that time. Correct that"
              + " one, or give another name.",
          409);

  static final Refusal DAYS =
      Refusal.of(
          "agency-days",
          "Ngày kết thúc phải sau hoặc trùng ngày bắt đầu. Hãy sửa ngày.",
          "The last day must not lie before the first. Correct the days.");

  static final Refusal ALREADY_ENDED =
      new Refusal(
          "agency-ended",
          "Cơ quan này đã kết thúc hoạt động nên không sửa được. Hãy tạo cơ quan mới nếu cần.",
          "This agency has ended and cannot be changed. Enter a new one if needed.",
          409);

  static final Refusal NOT_IN_FORCE =
      Refusal.of(
          "agency-not-in-force",
          "Cơ quan này chưa thành lập hoặc đã kết thúc vào ngày đó. Hãy chọn ngày khác.",
          "The agency had not begun or had ended on that day. Choose another day.");

  static final Refusal STILL_PARENT =
      new Refusal(
          "agency-has-children",
          "Còn cơ quan trực thuộc sau ngày đó. Hãy chuyển hoặc kết thúc các cơ quan trực thuộc trước.",
          "Agencies still stand below it after that day. Move or end them first.",
          409);

  static final Refusal SUCCESSOR =
      Refusal.of(
          "agency-successor",
          "Cơ quan kế thừa phải khác cơ quan này và đang hoạt động vào ngày hôm sau. Hãy chọn lại.",
          "A successor must be another agency, in force on the next day. Choose again.");

  static final Refusal TITLE =
      Refusal.of(
          "post-title-missing",
          "Hãy ghi chức danh (không quá 120 ký tự), ví dụ: Giám đốc.",
          "Give the post's title (120 characters at most), such as Giám đốc.");

  static final Refusal ACCOUNT_UNKNOWN =
      Refusal.of(
          "holder-unknown",
          "Không có tài khoản này. Hãy tạo tài khoản ở trang Tài khoản rồi giao chức danh.",
          "There is no such account. Make it on the page Accounts, then hand over the post.");

  static final Refusal ACCOUNT_DISABLED =
      Refusal.of(
          "holder-disabled",
          "Tài khoản này đã bị khoá nên không nhận chức danh được. Hãy mở lại tài khoản hoặc chọn"
              + " người khác.",
          "This account is disabled and cannot take a post. Enable it or choose somebody else.");

  static final Refusal NOT_HELD =
      new Refusal(
          "post-not-held",
          "Không có ai giữ chức danh này từ ngày đó. Hãy tải lại trang.",
          "Nobody holds this post on that day. Load the page again.",
          409);

  static Refusal overlapping(LocalDate from) {
    return new Refusal(
        "post-held",
        "Từ ngày "
            + DAY.format(from)
            + " đã có người được giao chức danh này. Hãy chọn ngày sau ngày đó, hoặc kết thúc việc"
            + " giữ chức danh trước.",
        "Somebody was given this post from "
            + DAY.format(from)
            + " on. Choose a later day, or end that holding first.",
        409);
  }

  static Refusal notADay(String typed) {
    return Refusal.of(
        "agency-not-a-day",
        "“" + typed + "” không phải là ngày. Hãy ghi theo dạng 27/04/2021.",
        "“" + typed + "” is not a day. Write it as 27/04/2021.");
  }
}
