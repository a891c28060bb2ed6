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

  static final Refusal NOT_HEALTH =
      new Refusal(
          "trace-not-health",
          "Phần này dành cho cơ quan y tế và Ủy ban nhân dân huyện, xã. Bạn vẫn xem được diện tiếp xúc"
              + " và danh sách trong địa bàn.",
          "This is for health bodies and People's Committees of districts and communes. You may still"
              + " read levels and lists of your area.",
          403);

  static final Refusal NOT_COMMUNES =
      new Refusal(
          "trace-not-communes",
          "Việc này do ngành y tế tỉnh hoặc huyện làm. Hãy đề nghị trung tâm y tế huyện.",
          "This is done by health bodies of the province or district. Ask the district's.",
          403);

  static final Refusal BOX_NOBODY =
      Refusal.of(
          "trace-box-nobody",
          "Không tìm thấy ai. Hãy gõ số CCCD, số điện thoại, hoặc tên kèm năm sinh và xã; người chưa có"
              + " hồ sơ thì đăng ký trước.",
          "Nobody was found. Type the citizen's number, a telephone, or name with birth year and"
              + " commune; register who has no record first.");

  static final Refusal BOX_SEVERAL =
      Refusal.of(
          "trace-box-several",
          "Có nhiều người khớp. Hãy chọn đúng người trong danh sách bên dưới rồi lưu lại.",
          "Several people match. Choose the right one from the list below, then save again.");

  static final Refusal ROW_SEVERAL =
      Refusal.of(
          "trace-row-several",
          "Có nhiều người khớp. Hãy ghi số CCCD để chỉ đúng một người.",
          "Several people match. Write the citizen's number, which means just one.");

  static final Refusal TRIP_TOO_LONG =
      Refusal.of(
          "trace-trip-too-long",
          "Danh sách một chuyến đi có tối đa 1.000 hành khách. Hãy tách mỗi chuyến một tệp.",
          "The list of a trip has 1,000 passengers at most. Send each trip as its own file.");

  static final Refusal TIME =
      Refusal.of(
          "trace-time",
          "Ngày giờ chưa đúng. Hãy ghi theo mẫu 27/4/2021 07:30.",
          "That is no date and time. Write it like 27/4/2021 07:30.");

  static final Refusal OUTCOME =
      Refusal.of(
          "trace-call-outcome",
          "Chưa chọn kết quả cuộc gọi. Hãy chọn một kết quả.",
          "No outcome of the call was chosen. Choose one.");

  static final Refusal NOBODY_TO_HAND =
      Refusal.of(
          "trace-nobody-to-hand",
          "Không còn ai ở xã này trong danh sách của ca mà chưa chuyển giao. Hãy chọn xã khác.",
          "Nobody of this commune stands in the list who was not handed over yet. Choose another.");

  static final Refusal HANDED_ALREADY =
      new Refusal(
          "trace-received-already",
          "Danh sách này đã được tiếp nhận. Hãy tải lại trang.",
          "This list was received already. Load the page again.",
          409);

  static final Refusal PLACE_SEVERAL =
      Refusal.of(
          "trace-place-several",
          "Có nhiều địa điểm khớp. Hãy chọn một trong danh sách rồi tìm lại.",
          "Several places match. Choose one from the list, then look again.");

  static final Refusal NO_FILE =
      Refusal.of(
          "trace-no-file", "Hãy chọn một tệp .xlsx hoặc .csv.", "Choose an .xlsx or .csv file.");

  static final Refusal POINT_UNKNOWN =
      Refusal.of(
          "trace-point-unknown",
          "Không có mốc dịch tễ này, hoặc mốc đã bị gạch. Hãy chọn mốc khác của ca.",
          "There is no such point, or it was struck. Choose another of the case.");

  static final Refusal POINT_OF_CASE =
      Refusal.of(
          "trace-point-of-case",
          "Lượt này là mốc dịch tễ của một ca. Hãy sửa hoặc gạch mốc ở hồ sơ ca bệnh; lượt có mặt đổi"
              + " theo.",
          "This presence is a point of a case. Correct or strike the point in the case file; the"
              + " presence follows.");

  static final Refusal KEY =
      Refusal.of(
          "trace-key",
          "Khoá công khai không đúng. Hãy dán nguyên văn khoá mà tỉnh bạn gửi (Ed25519, base64).",
          "That is no public key. Paste the very key the other province sent (Ed25519, base64).");

  static final Refusal KEY_KNOWN =
      Refusal.of(
          "trace-key-known",
          "Khoá này đã có trong danh sách tin cậy.",
          "This key is on the list already. Nothing is to be done.");

  static final Refusal BUNDLE_NO_BUNDLE =
      Refusal.of(
          "bundle-none",
          "Tệp không phải gói chuyển của Chốt hoặc chưa ký. Hãy xin tỉnh gửi lại tệp.",
          "The file is no signed bundle. Ask the other province to send it again.");

  static final Refusal BUNDLE_UNKNOWN =
      Refusal.of(
          "bundle-unknown-key",
          "Gói ký bằng khoá chưa được tin cậy. Hãy nhờ quản trị viên thêm khoá của tỉnh đó sau khi xác minh.",
          "It is signed by a key that is not trusted. Ask an administrator to add that province's key"
              + " after checking it.");

  static final Refusal BUNDLE_ALTERED =
      Refusal.of(
          "bundle-altered",
          "Chữ ký không khớp nội dung: gói đã bị sửa hoặc hỏng. Không nhận; hãy xin gửi lại.",
          "The signature does not fit: the bundle was altered or damaged. It was not taken; ask for"
              + " it again.");

  static final Refusal BUNDLE_TWICE =
      new Refusal(
          "bundle-twice",
          "Gói này đã được nhận rồi. Biên nhận cũ vẫn tải được ở danh sách bên dưới.",
          "This bundle was received already. Its receipt is in the list below.",
          409);

  static final Refusal BUNDLE_RECEIPTED =
      new Refusal(
          "bundle-receipted",
          "Gói này đã có biên nhận. Không phải làm gì thêm.",
          "This bundle has its receipt already. Nothing is to be done.",
          409);

  static final Refusal BUNDLE_ZIP =
      Refusal.of(
          "bundle-zip",
          "Tệp ZIP không phải gói của Chốt: thiếu goi.json, có tệp lạ hoặc quá lớn. Không nhận; hãy xin tỉnh gửi lại.",
          "The ZIP is no bundle: goi.json is missing, something else is in it, or it is too large. It"
              + " was not taken; ask the province to send it again.");

  static final Refusal BUNDLE_NOT_OURS =
      Refusal.of(
          "bundle-not-ours",
          "Biên nhận này không thuộc gói nào của tỉnh ta. Hãy kiểm tra lại tệp.",
          "This receipt belongs to none of our bundles. Look at the file again.");

  static final Refusal NOBODY_OUTSIDE =
      Refusal.of(
          "bundle-nobody",
          "Không có ai trong danh sách của ca đang ở tỉnh đó. Hãy chọn tỉnh khác.",
          "Nobody of the list is in that province. Choose another.");
}
