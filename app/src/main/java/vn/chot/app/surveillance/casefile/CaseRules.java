package vn.chot.app.surveillance.casefile;

import vn.chot.app.pages.Refusal;

/** Why something asked of a case file is refused, each with what to do next. */
final class CaseRules {
  private CaseRules() {}

  static final Refusal NOT_YOURS =
      new Refusal(
          "case-not-yours",
          "Việc này do cơ quan y tế hoặc Ủy ban nhân dân huyện làm. Hãy báo cho họ kèm số ca.",
          "This is done by health bodies or the district's People's Committee. Tell them the case's"
              + " number.",
          403);

  static final Refusal NOT_HEALTH =
      new Refusal(
          "case-not-health",
          "Hồ sơ ca bệnh chỉ mở cho cơ quan y tế, Ủy ban nhân dân huyện và xã. Cơ quan khác xem mức và"
              + " mốc dịch tễ ở trang truy vết.",
          "Case files are open to health bodies and the People's Committees of districts and"
              + " communes. Others see levels and points on the tracing pages.",
          403);

  static final Refusal NOT_THERE =
      new Refusal(
          "case-not-there",
          "Không có hồ sơ ca bệnh này trong địa bàn của bạn. Hãy tìm lại theo số ca hoặc tên.",
          "There is no such case file in your area. Look it up by its number or name.",
          404);

  static final Refusal CHANGED_MEANWHILE =
      new Refusal(
          "case-changed-meanwhile",
          "Có người vừa sửa hồ sơ này. Những gì bạn gõ còn nguyên: hãy xem lại rồi lưu lần nữa.",
          "Somebody has just changed this file. What you typed is still there: look again, then save"
              + " once more.",
          409);

  static final Refusal PERSON_UNKNOWN =
      Refusal.of(
          "case-person-unknown",
          "Không có người này trong địa bàn của bạn. Hãy tra cứu hoặc đăng ký người trước.",
          "There is no such person in your area. Look them up or register them first.");

  static final Refusal HAS_FILE =
      new Refusal(
          "case-has-file",
          "Người này đang có một hồ sơ ca bệnh. Hãy mở hồ sơ đó; nếu là lần mắc mới, hãy ghi kết quả của"
              + " lần trước đã.",
          "This person has a standing case file. Open that one; if this is a new illness, enter the"
              + " outcome of the last one first.",
          409);

  static final Refusal REASON_MISSING =
      Refusal.of(
          "case-reason-missing",
          "Chưa ghi lý do. Hãy ghi ngắn gọn vì sao.",
          "The reason is missing. Say briefly why.");

  static final Refusal NATIONAL_NUMBER =
      Refusal.of(
          "case-national-number",
          "Số ca quốc gia không đúng. Hãy ghi BN và các chữ số, ví dụ BN1044.",
          "That is no national number. Write BN and digits, such as BN1044.");

  static final Refusal NUMBER_TAKEN =
      new Refusal(
          "case-number-taken",
          "Số BN này đã dùng cho một ca khác. Hãy kiểm tra lại thông báo của Bộ Y tế, hoặc tìm ca mang số"
              + " đó để gộp.",
          "This BN number belongs to another case. Check the ministry's notice, or find that case and"
              + " merge the two.",
          409);

  static final Refusal ONSET_FUTURE =
      Refusal.of(
          "case-onset-future",
          "Ngày khởi phát ở tương lai. Hãy sửa ngày.",
          "The onset lies in the future. Correct the day.");

  static final Refusal ONSET_AFTER_SAMPLE =
      Refusal.of(
          "case-onset-after-sample",
          "Ngày khởi phát sau ngày lấy mẫu. Hãy sửa một trong hai ngày; nếu đúng là triệu chứng có sau khi"
              + " lấy mẫu, hãy xác nhận và ghi lý do.",
          "The onset is after the sample. Correct one of the two; if symptoms did come after the"
              + " sample, confirm it and say why.");

  static final Refusal ONSET_LONG_BEFORE =
      Refusal.of(
          "case-onset-long-before",
          "Ngày khởi phát trước ngày lấy mẫu hơn 60 ngày. Hãy kiểm tra năm; nếu đúng, hãy xác nhận và ghi"
              + " lý do.",
          "The onset is more than 60 days before the sample. Check the year; if it is right, confirm"
              + " it and say why.");

  static final Refusal SAMPLE_FUTURE =
      Refusal.of(
          "case-sample-future",
          "Giờ lấy mẫu ở tương lai. Hãy sửa ngày giờ.",
          "The sample's time lies in the future. Correct it.");

  static final Refusal RESULT_FUTURE =
      Refusal.of(
          "case-result-future",
          "Giờ có kết quả ở tương lai. Hãy sửa ngày giờ.",
          "The result's time lies in the future. Correct it.");

  static final Refusal RESULT_BEFORE_SAMPLE =
      Refusal.of(
          "case-result-before-sample",
          "Kết quả có trước khi lấy mẫu. Hãy sửa một trong hai giờ.",
          "The result is before the sample. Correct one of the two.");

  static final Refusal DAY =
      Refusal.of(
          "case-day",
          "Ngày hoặc giờ không đúng. Hãy ghi ngày như 27/4/2021 và giờ như 8:30.",
          "That is no day or time. Write a day like 27/4/2021 and a time like 8:30.");

  static final Refusal UNIT_UNKNOWN =
      Refusal.of(
          "case-unit-unknown",
          "Không có xã, phường này. Hãy gõ vài chữ rồi chọn trong danh sách gợi ý.",
          "There is no such commune. Type some letters and choose from the list.");

  static final Refusal UNIT_ELSEWHERE =
      Refusal.of(
          "case-unit-elsewhere",
          "Nơi phát hiện không thuộc địa bàn của bạn. Hãy chọn xã trong địa bàn, hoặc chuyển cho nơi phụ"
              + " trách.",
          "The place found is not in your area. Choose a commune of it, or pass the case to those in"
              + " charge.");

  static final Refusal FALLEN_ALREADY =
      new Refusal(
          "case-not-standing",
          "Hồ sơ này không còn là ca nghi ngờ hay ca xác định. Hãy mở lại hồ sơ trước.",
          "This file stands no more as suspected or confirmed. Reopen it first.",
          409);

  static final Refusal NOT_FALLEN =
      new Refusal(
          "case-not-fallen",
          "Hồ sơ này đang có hiệu lực nên không cần mở lại.",
          "This file stands; there is nothing to reopen.",
          409);

  static final Refusal CONFIRMED_ALREADY =
      new Refusal(
          "case-confirmed-already",
          "Ca này đã được xác định. Nếu sai, hãy loại trừ kèm lý do.",
          "This case is confirmed already. If that is wrong, rule it out with a reason.",
          409);

  static final Refusal MERGE_SAME =
      Refusal.of(
          "case-merge-same",
          "Hai hồ sơ là một, hoặc không có hồ sơ kia. Hãy chọn hồ sơ khác.",
          "The two files are one, or there is no such file. Choose another.");

  static final Refusal MERGE_PERSONS =
      new Refusal(
          "case-merge-persons",
          "Hai hồ sơ thuộc hai người khác nhau. Nếu là một người, hãy gộp hai người trước.",
          "The two files belong to two persons. If they are one, merge the persons first.",
          409);

  static final Refusal POINT_PLACE =
      Refusal.of(
          "point-place",
          "Chưa ghi nơi chốn. Hãy chọn địa điểm hoặc gõ tên nơi, chuyến xe.",
          "The place is missing. Choose a site or type the place or the trip.");

  static final Refusal POINT_TIMES =
      Refusal.of(
          "point-times",
          "Chưa ghi đủ ngày đến và ngày đi. Hãy ghi cả hai.",
          "The day of coming or going is missing. Enter both.");

  static final Refusal POINT_ENDS_BEFORE =
      Refusal.of(
          "point-ends-before",
          "Lúc đi trước lúc đến. Hãy sửa một trong hai.",
          "It ends before it begins. Correct one of the two.");

  static final Refusal POINT_FUTURE =
      Refusal.of(
          "point-future",
          "Mốc này ở tương lai. Hãy sửa ngày giờ.",
          "This point lies in the future. Correct its time.");

  static final Refusal POINT_LONG =
      Refusal.of(
          "point-long",
          "Mốc này dài hơn 60 ngày. Hãy tách thành nhiều mốc.",
          "This point is longer than 60 days. Part it into several.");

  static final Refusal POINT_SITE =
      Refusal.of(
          "point-site",
          "Không có địa điểm này hoặc chỗ đó không thuộc địa điểm. Hãy chọn lại.",
          "There is no such site, or the space is not one of it. Choose again.");

  static final Refusal POINT_GONE =
      new Refusal(
          "point-gone",
          "Mốc này đã bị gạch hoặc không có. Hãy tải lại trang.",
          "This point was struck out or is not there. Reload the page.",
          409);

  static final Refusal SOURCE_MISSING =
      Refusal.of(
          "source-missing",
          "Chưa ghi nguồn lây. Hãy ghi số ca (BN243, F0-21-000123) hoặc tên nước, ổ dịch.",
          "The source is missing. Enter a case's number (BN243, F0-21-000123) or a country or"
              + " cluster.");

  static final Refusal SOURCE_ITSELF =
      Refusal.of(
          "source-itself",
          "Ca bệnh không thể là nguồn của chính nó, và không được nối vòng. Hãy kiểm tra lại số ca.",
          "A case cannot be its own source, nor may sources run in a circle. Check the number.");

  static final Refusal GRADE_UNKNOWN =
      Refusal.of(
          "case-grade-unknown",
          "Không có mức độ này. Hãy chọn trong danh sách.",
          "There is no such grade. Choose one from the list.");

  static final Refusal STAY_PLACE =
      Refusal.of(
          "stay-place",
          "Chưa ghi nơi điều trị. Hãy ghi tên cơ sở.",
          "The place of treatment is missing. Enter its name.");

  static final Refusal DAY_FUTURE =
      Refusal.of(
          "case-day-future",
          "Ngày này ở tương lai hoặc trước khi lấy mẫu. Hãy sửa ngày.",
          "This day lies in the future or before the sample. Correct it.");

  static final Refusal FILE_MISSING =
      Refusal.of(
          "case-file-missing",
          "Hãy chọn một tệp .xlsx, .csv hoặc .json.",
          "Choose an .xlsx, .csv or .json file.");
}
