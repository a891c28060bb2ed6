package vn.chot.app.people.person;

import vn.chot.app.pages.Refusal;

/** Why something asked of the register is refused, each with what to do next. */
final class PersonRules {
  private PersonRules() {}

  static final Refusal ADMINISTRATORS_ONLY =
      new Refusal(
          "authority-administrators-only",
          "Chỉ quản trị viên được giao quyền xử lý thông tin người dân. Hãy nhờ quản trị viên.",
          "Only administrators give the authority to work on persons. Ask one.",
          403);

  static final Refusal AGENCY_UNKNOWN =
      Refusal.of(
          "authority-agency-unknown",
          "Không có cơ quan này trong danh mục vào ngày đó. Hãy chọn một cơ quan trong danh sách.",
          "No such agency stands in the directory on that day. Choose one from the list.");

  static final Refusal AGENCY_WITHOUT_AREA =
      Refusal.of(
          "authority-agency-without-area",
          "Cơ quan này chưa có địa bàn nên không giao quyền được. Hãy ghi địa bàn ở trang của cơ quan"
              + " rồi giao lại.",
          "This agency has no area. Enter its area on the agency's page, then give it again.");

  static final Refusal PAPER_MISSING =
      Refusal.of(
          "authority-paper-missing",
          "Chưa ghi văn bản giao quyền. Hãy ghi số, ký hiệu và ngày của văn bản.",
          "The paper that gives the authority is missing. Enter its number and day.");

  static final Refusal ENDS_BEFORE_BEGIN =
      Refusal.of(
          "authority-ends-before",
          "Ngày hết quyền đứng trước ngày bắt đầu. Hãy sửa một trong hai ngày.",
          "The last day is before the first. Correct one of them.");

  static final Refusal AUTHORITY_HELD =
      Refusal.of(
          "authority-held",
          "Cơ quan này đang có quyền vào ngày đó. Hãy kết thúc quyền cũ trước nếu cần giao lại.",
          "This agency holds the authority on that day. End the old one first.");

  static final Refusal DAY =
      Refusal.of(
          "person-day",
          "Ngày không đúng. Hãy ghi theo mẫu 27/4/2021.",
          "That is no day. Write it like 27/4/2021.");

  static final Refusal NO_REACH =
      new Refusal(
          "people-no-reach",
          "Cơ quan của bạn chưa được giao xử lý thông tin người dân. Nếu việc của bạn cần, hãy đề nghị"
              + " quản trị viên ghi quyền kèm văn bản giao.",
          "Your agency was not given the authority to work on persons. If your work needs it, ask an"
              + " administrator to enter it with the paper that gives it.",
          403);

  static final Refusal OUTSIDE_REACH =
      Refusal.of(
          "person-outside-reach",
          "Người này không thường trú, tạm trú hay đang ở trong địa bàn của bạn. Hãy ghi nơi đang ở"
              + " thuộc địa bàn, hoặc chuyển cho nơi phụ trách.",
          "This person neither lives nor stays in your area. Enter where in your area they stay, or"
              + " pass it to those in charge.");

  static final Refusal CHANGED_MEANWHILE =
      new Refusal(
          "person-changed-meanwhile",
          "Có người vừa sửa hồ sơ này. Những gì bạn gõ còn nguyên bên dưới: hãy xem lại bản mới rồi bấm"
              + " lưu lần nữa.",
          "Somebody has just changed this record. What you typed is still below: look at the new"
              + " record, then save again.",
          409);

  static final Refusal PURPOSE_MISSING =
      Refusal.of(
          "purpose-missing",
          "Chưa chọn mục đích xem hồ sơ. Hãy chọn một mục đích trong danh sách.",
          "No purpose was chosen. Choose one from the list.");

  static final Refusal NOT_THERE =
      new Refusal(
          "person-not-there",
          "Không có hồ sơ này trong địa bàn của bạn. Hãy tra cứu lại bằng số CCCD.",
          "There is no such record in your area. Look it up by the citizen's number.",
          404);

  static final Refusal WHY_MISSING =
      Refusal.of(
          "person-why-missing",
          "Chưa ghi vì sao là người khác. Hãy ghi ngắn gọn, ví dụ: trùng tên, khác năm sinh.",
          "Say why it is somebody else, such as: same name, other birth year.");

  static final Refusal HELD =
      new Refusal(
          "citizen-id-held",
          "Số CCCD này đã là của một người trong hệ thống. Hãy mở hồ sơ đó; nếu gõ nhầm số, hãy sửa.",
          "This citizen's number belongs to a person of the register. Open that record; correct the"
              + " number if it was mistyped.",
          409);

  static final Refusal PAPER_TWICE =
      Refusal.of(
          "paper-twice",
          "Người này đã có giấy tờ số đó. Hãy kiểm tra danh sách giấy tờ bên dưới.",
          "This person has that paper already. Look at the list of papers below.");

  static final Refusal PAPER_EMPTY =
      Refusal.of(
          "paper-empty",
          "Chưa ghi số giấy tờ. Hãy ghi số như trên giấy.",
          "The paper's number is missing. Write it as on the paper.");

  static final Refusal KIN_EMPTY =
      Refusal.of(
          "kin-empty",
          "Chưa ghi tên người thân. Hãy ghi tên và quan hệ.",
          "The kin's name is missing. Write the name and the tie.");

  static final Refusal KIN_UNKNOWN =
      Refusal.of(
          "kin-unknown",
          "Không có hồ sơ này trong địa bàn của bạn, hoặc đó chính là người đang mở. Hãy tra lại, hoặc chỉ"
              + " ghi tên.",
          "There is no such record in your area, or it is the very person. Look them up again, or"
              + " write the name only.");

  static final Refusal HOUSEHOLD_UNKNOWN =
      Refusal.of(
          "household-unknown",
          "Không tìm thấy đúng một hộ có mã hoặc chủ hộ đó ở nơi người này sống. Hãy mở danh sách hộ"
              + " của xã, lấy mã hộ rồi ghi lại.",
          "Not exactly one household where this person lives has that code or head. Open the"
              + " commune's list of households and write the code.");

  static final Refusal HOUSEHOLD_HAS =
      Refusal.of(
          "household-has",
          "Người này đang thuộc một hộ. Hãy cho ra khỏi hộ đó trước.",
          "This person belongs to a household. Let them leave it first.");

  static final Refusal REASON_MISSING =
      Refusal.of(
          "retention-reason",
          "Chưa ghi lý do giữ lâu hơn, hoặc ngày không nằm trong 5 năm tới. Hãy ghi lý do và ngày.",
          "The reason is missing, or the day is not within the next 5 years. Write both.");

  static final Refusal UNIT_MISSING =
      Refusal.of(
          "people-unit-missing",
          "Chưa chọn xã hoặc huyện trong địa bàn của bạn. Hãy chọn trong danh sách gợi ý rồi xuất lại.",
          "No commune or district of your area was chosen. Choose one from the list, then export.");
}
