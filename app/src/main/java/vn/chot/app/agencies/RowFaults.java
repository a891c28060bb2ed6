package vn.chot.app.agencies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.chot.sheet.Remark;

/** What may be wrong with a row of the directory's sheet, each with its cure. */
final class RowFaults {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private RowFaults() {}

  static final Remark KEY =
      new Remark(
          "Mã trống hoặc sai dạng. Hãy ghi mã gồm 1–40 chữ, số, dấu chấm hoặc gạch, ví dụ: SYT.",
          "The key is missing or malformed. Use 1 to 40 letters, figures, dots or dashes, such as"
              + " SYT.");

  static final Remark NAME =
      new Remark(
          "Thiếu tên chính thức hoặc tên dài quá 200 ký tự. Hãy ghi tên.",
          "The official name is missing or longer than 200 characters. Give it.");

  static final Remark SHORT_NAMES =
      new Remark(
          "Tên viết tắt: nhiều nhất 12 tên, mỗi tên tối đa 60 ký tự, cách nhau bằng dấu chấm phẩy.",
          "Short names: 12 at most, 60 characters each, parted by semicolons.");

  static final Remark ALIASES =
      new Remark(
          "Bí danh dài quá 300 ký tự. Hãy tách các tên bằng dấu chấm phẩy.",
          "An alias is longer than 300 characters. Part the names by semicolons.");

  static final Remark EMAIL =
      new Remark(
          "E-mail phải có dạng ten@donvi.vn. Hãy sửa hoặc để trống.",
          "The e-mail must look like name@office.vn. Correct it or leave it empty.");

  static final Remark DAYS =
      new Remark(
          "Đến ngày sớm hơn Từ ngày. Hãy sửa ngày.",
          "The last day lies before the first. Correct the days.");

  static final Remark LAST_DAY_FOR_SUCCESSOR =
      new Remark(
          "Có cơ quan kế thừa nhưng chưa có Đến ngày. Hãy ghi ngày kết thúc hoạt động.",
          "There is a successor but no last day. Give the day on which the agency ends.");

  static final Remark TWO_STATES_ONE_DAY =
      new Remark(
          "Mã này đã có ở dòng trên với cùng Từ ngày. Hãy xoá một dòng hoặc sửa Mã / Từ ngày.",
          "A row above has the same key and first day. Remove one, or correct the key or the day.");

  static final Remark NAME_TAKEN =
      new Remark(
          "Đã có cơ quan cùng tên dưới cùng cấp trên trong thời gian này. Hãy ghi tên khác, hoặc"
              + " dùng đúng Mã của cơ quan đó.",
          "An agency of this name already stands below the same parent in that time. Give another"
              + " name, or use that agency's key.");

  static final Remark PARENT_PERIOD =
      new Remark(
          "Cơ quan cấp trên không hoạt động trong thời gian này. Hãy sửa cấp trên hoặc ngày.",
          "The parent was not in force in that time. Correct the parent or the days.");

  static final Remark OWN_PARENT =
      new Remark(
          "Cơ quan cấp trên là chính nó. Hãy ghi cấp trên khác hoặc để trống.",
          "The agency is its own parent. Give another parent or leave it empty.");

  static final Remark NEEDS_AREA =
      new Remark(
          "Cơ quan cấp huyện, cấp xã cần có Địa bàn. Hãy ghi mã hoặc tên đơn vị hành chính.",
          "An agency of a district or commune needs an area. Give the unit's code or name.");

  static final Remark TITLE =
      new Remark(
          "Thiếu chức danh hoặc dài quá 120 ký tự. Hãy ghi chức danh, ví dụ: Giám đốc.",
          "The post's title is missing or longer than 120 characters. Give it, such as Giám đốc.");

  static final Remark LOGIN =
      new Remark(
          "Tên đăng nhập gồm 2–40 chữ thường không dấu, số, dấu chấm hoặc gạch; ví dụ: gd.syt.",
          "A login has 2 to 40 plain small letters, figures, dots or dashes, such as gd.syt.");

  static final Remark PERSON =
      new Remark(
          "Thiếu họ tên hoặc dài quá 120 ký tự. Hãy ghi họ tên.",
          "The person's name is missing or longer than 120 characters. Give it.");

  static final Remark LOGIN_TWICE =
      new Remark(
          "Tên đăng nhập này đã có ở dòng trên. Hãy xoá một dòng.",
          "A row above has the same login. Remove one.");

  static final Remark POST_TWICE =
      new Remark(
          "Dòng trên đã giao chức danh này trong thời gian đó. Hãy xoá một dòng hoặc sửa ngày.",
          "A row above gives this post in the same time. Remove one or correct the days.");

  static Remark unknown(String title, String written, String known) {
    return new Remark(
        "%s “%s” không nhận ra. Hãy dùng một trong: %s.".formatted(title, written, known),
        "%s “%s” is not known. Use one of: %s.".formatted(title, written, known));
  }

  static Remark notYesNo(String title, String written) {
    return new Remark(
        "%s “%s”: hãy ghi Có hoặc Không.".formatted(title, written),
        "%s “%s”: write Có or Không (yes or no).".formatted(title, written));
  }

  static Remark notADay(String title, String written) {
    return new Remark(
        "%s “%s” không phải ngày. Hãy ghi theo dạng 27/04/2021.".formatted(title, written),
        "%s “%s” is not a day. Write it as 27/04/2021.".formatted(title, written));
  }

  static Remark noAgency(String title, String written) {
    return new Remark(
        "%s “%s” không có trong tệp này (dòng đúng) và trong danh mục. Hãy sửa Mã hoặc tên, hoặc thêm"
                .formatted(title, written)
            + " cơ quan đó.",
        "%s “%s” is neither in this file (a good row) nor in the directory. Correct it or add that"
                .formatted(title, written)
            + " agency.");
  }

  static Remark manyAgencies(String title, String written) {
    return new Remark(
        "%s “%s”: có nhiều cơ quan cùng tên. Hãy ghi Mã.".formatted(title, written),
        "%s “%s”: several agencies bear this name. Give the key.".formatted(title, written));
  }

  static Remark noArea(String written) {
    return new Remark(
        "Địa bàn “%s” không có trong danh sách đơn vị hành chính của tỉnh vào ngày đó. Hãy sửa mã hoặc tên."
            .formatted(written),
        "The area “%s” is not among the province's units on that day. Correct its code or name."
            .formatted(written));
  }

  static Remark manyAreas(String written) {
    return new Remark(
        "Địa bàn “%s”: có nhiều đơn vị cùng tên. Hãy ghi mã đơn vị.".formatted(written),
        "The area “%s”: several units bear this name. Give the unit's code.".formatted(written));
  }

  static Remark overlaps(LocalDate from) {
    return new Remark(
        "Từ ngày nằm giữa một thời kỳ đã có (từ %s). Hãy ghi đúng ngày đó để sửa, hoặc ngày sau nó."
            .formatted(DAY.format(from)),
        "The first day lies within a state that is there already (from %s). Give that day to correct"
                .formatted(DAY.format(from))
            + " it, or a later one.");
  }

  static Remark loginUnknown(String login) {
    return new Remark(
        "Chưa có tài khoản “%s”. Hãy thêm vào trang tính Tài khoản, hoặc sửa tên đăng nhập."
            .formatted(login),
        "There is no account “%s”. Add it to the sheet Tài khoản, or correct the login."
            .formatted(login));
  }

  static Remark loginDisabled(String login) {
    return new Remark(
        "Tài khoản “%s” đang bị khoá nên không nhận chức danh được. Hãy mở lại ở trang Tài khoản, hoặc giao người khác."
            .formatted(login),
        "The account “%s” is disabled and cannot take a post. Enable it on the page Accounts, or"
                .formatted(login)
            + " give the post to somebody else.");
  }

  static Remark held(LocalDate from) {
    return new Remark(
        "Từ ngày %s đã có người giữ chức danh này. Hãy ghi ngày sau ngày đó."
            .formatted(DAY.format(from)),
        "Somebody holds this post from %s on. Give a later day.".formatted(DAY.format(from)));
  }
}
