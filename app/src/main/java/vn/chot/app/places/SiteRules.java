package vn.chot.app.places;

import vn.chot.app.pages.Refusal;

/** Why something cannot be done to a site, and what to do next. */
final class SiteRules {
  static final Refusal ELSEWHERE =
      new Refusal(
          "site-elsewhere",
          "Địa điểm này ngoài địa bàn của bạn. Hãy nhờ cơ quan phụ trách địa bàn đó hoặc quản trị viên.",
          "This site lies outside your area. Ask the agency of that area or an administrator.",
          403);
  static final Refusal NO_UNIT =
      Refusal.of(
          "site-no-unit",
          "Chưa chọn xã, phường có thật. Hãy chọn trong danh sách.",
          "No known commune is chosen. Choose one from the list.");
  static final Refusal NO_NAME =
      Refusal.of(
          "site-no-name",
          "Tên cần từ 1 đến 200 chữ. Hãy ghi tên như biển hiệu.",
          "A name has 1 to 200 letters. Write it as on the sign.");
  static final Refusal NO_POINT =
      Refusal.of(
          "site-no-point",
          "Tọa độ chưa đúng: ghi cả kinh độ (102 đến 118) và vĩ độ (6 đến 24) của Việt Nam, hoặc để trống cả hai.",
          "The coordinates are not right: give both longitude (102 to 118) and latitude (6 to 24), or"
              + " neither.");
  static final Refusal NO_CAPACITY =
      Refusal.of(
          "site-no-capacity",
          "Sức chứa là một số từ 0 đến 1.000.000. Hãy sửa hoặc để trống.",
          "The capacity is a number from 0 to 1,000,000. Correct it or leave it empty.");
  static final Refusal DAYS =
      Refusal.of(
          "site-days",
          "Ngày đóng trước ngày mở, hoặc không phải là ngày. Hãy sửa hai ngày.",
          "The last day lies before the first, or is no day. Correct the days.");
  static final Refusal CODE_TAKEN =
      Refusal.of(
          "site-code-taken",
          "Mã này đã thuộc địa điểm khác cùng loại. Hãy dùng mã khác hoặc để trống.",
          "Another site of this kind bears that code. Use another or leave it empty.");
  static final Refusal STALE =
      new Refusal(
          "site-stale",
          "Người khác vừa sửa địa điểm này. Hãy xem lại bản mới rồi sửa tiếp.",
          "Somebody else has just corrected this site. Look at it anew, then correct it.",
          409);
  static final Refusal SPACE =
      Refusal.of(
          "space-not-right",
          "Chỗ bên trong cần tên từ 1 đến 120 chữ, mã chưa dùng ở địa điểm này và sức chứa là số (có thể để trống).",
          "A space needs a name of 1 to 120 letters, a code not yet used in this site, and a number as"
              + " its capacity or none.");

  static final Refusal TOO_MANY_SPACES =
      Refusal.of(
          "space-too-many",
          "Nhiều nhất 200 chỗ một lần. Hãy thêm làm nhiều lần, hoặc nhập bằng bảng tính.",
          "At most 200 spaces at once. Add them in several goes, or import a sheet.");

  private SiteRules() {}
}
