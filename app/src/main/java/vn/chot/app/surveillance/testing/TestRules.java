package vn.chot.app.surveillance.testing;

import vn.chot.app.pages.Refusal;

/** Why something about specimens and results is refused, each with what to do next. */
final class TestRules {
  static final Refusal NO_TESTS =
      new Refusal(
          "tests-no-reach",
          "Cơ quan của bạn không làm việc với mẫu và kết quả xét nghiệm. Nếu việc của bạn cần, hãy đề nghị"
              + " Sở Y tế hoặc quản trị viên.",
          "Your agency does not work on specimens and results. If your work needs it, ask the health"
              + " department or an administrator.",
          403);

  static final Refusal CODES_ONLY =
      new Refusal(
          "tests-codes-only",
          "Phòng xét nghiệm chỉ làm việc theo mã mẫu, không xem tên người. Hãy dùng trang Phòng xét nghiệm.",
          "A laboratory works with codes, never names. Use the page Laboratory.",
          403);

  static final Refusal NO_LABORATORY =
      new Refusal(
          "tests-no-laboratory",
          "Cơ quan của bạn chưa được ghi là phòng xét nghiệm. Hãy đề nghị Sở Y tế ghi ở trang Phòng xét"
              + " nghiệm.",
          "Your agency is not marked as a laboratory. Ask the health department to mark it.",
          403);

  static final Refusal NO_SUCH_TEST =
      new Refusal(
          "test-not-there",
          "Không có mẫu này trong địa bàn của bạn. Hãy kiểm tra lại mã trên nhãn.",
          "There is no such specimen in your area. Check the code on the label.",
          404);

  static final Refusal NO_SUCH_PERSON =
      Refusal.of(
          "test-no-such-person",
          "Người này không có trong địa bàn của bạn. Hãy tra cứu lại bằng CCCD, hoặc ghi nơi lấy mẫu thuộc"
              + " địa bàn.",
          "This person is not in your area. Look them up by their citizen's number, or say in which"
              + " commune of yours the specimen is taken.");

  static final Refusal UNIT_ELSEWHERE =
      Refusal.of(
          "test-unit-elsewhere",
          "Xã lấy mẫu ở ngoài địa bàn của bạn. Hãy chọn xã khác, hoặc để trống.",
          "The commune lies outside your area. Choose another or leave it blank.");

  static final Refusal TAKEN_IN_FUTURE =
      Refusal.of(
          "sample-in-future",
          "Giờ lấy mẫu chưa tới. Hãy sửa lại ngày giờ.",
          "The specimen would be taken in the future. Correct the day and hour.");

  static final Refusal NOT_A_LABORATORY =
      Refusal.of(
          "not-a-laboratory",
          "Cơ quan được chọn không phải phòng xét nghiệm. Hãy chọn trong danh sách phòng xét nghiệm.",
          "That agency is no laboratory. Choose one from the list.");

  static final Refusal SPECIMEN_VOID =
      new Refusal(
          "specimen-void",
          "Mẫu này đã bị hủy nên không nhận kết quả. Hãy kiểm tra lại mã, hoặc đăng ký mẫu mới.",
          "This specimen was made void and takes no result. Check the code, or register a new one.",
          409);

  static final Refusal MISTYPED =
      Refusal.of(
          "code-mistyped",
          "Mã mẫu gõ hoặc quét sai: số kiểm tra không khớp. Hãy quét lại nhãn, hoặc gõ lại cả chữ M hay G.",
          "The code is mistyped: its check digit does not fit. Scan the label again, or type it with"
              + " its letter M or G.");

  static final Refusal UNKNOWN =
      new Refusal(
          "specimen-unknown",
          "Chưa có mẫu nào mang mã này. Kết quả được giữ ở \"Kết quả chờ xử lý\": hãy hỏi nơi lấy mẫu, khi mẫu"
              + " được đăng ký thì nhập lại.",
          "No specimen bears this code. The result waits under \"Held results\": ask where it was"
              + " taken, and enter it again once it is registered.",
          404);

  static final Refusal NOT_REGISTERED =
      new Refusal(
          "specimen-not-registered",
          "Chưa có mẫu nào mang mã này. Hãy để ống riêng và gọi nơi lấy mẫu đăng ký.",
          "No specimen bears this code. Put the tube aside and have it registered where it was taken.",
          404);

  static final Refusal ELSEWHERE =
      new Refusal(
          "specimen-elsewhere",
          "Mẫu này không gửi tới phòng xét nghiệm hay địa bàn của bạn. Hãy kiểm tra mã, hoặc nhờ nơi gửi chuyển"
              + " mẫu cho bạn.",
          "This specimen was not sent to your laboratory or area. Check the code, or ask the sender to"
              + " pass it to you.",
          403);

  static final Refusal TWICE =
      new Refusal(
          "result-twice-differs",
          "Mã này có hai kết quả khác nhau trong cùng một lần gửi nên cả hai chưa được nhập. Hãy giữ lại kết quả"
              + " đúng rồi gửi lại.",
          "This code has two different results in what was sent, so neither was entered. Keep the right"
              + " one and send it again.",
          409);

  static final Refusal IN_FUTURE =
      Refusal.of(
          "result-in-future",
          "Giờ có kết quả chưa tới. Hãy sửa lại ngày giờ.",
          "The result would be of the future. Correct the day and hour.");

  static final Refusal BEFORE_SAMPLE =
      Refusal.of(
          "result-before-sample",
          "Giờ có kết quả trước giờ lấy mẫu. Hãy sửa giờ kết quả, hoặc nhờ nơi lấy mẫu sửa giờ lấy.",
          "The result is earlier than the specimen. Correct its hour, or have the hour of the specimen"
              + " corrected.");

  static final Refusal CT_OF_ANTIGEN =
      Refusal.of(
          "ct-of-antigen",
          "Test nhanh không có giá trị Ct. Hãy để trống ô Ct, hoặc kiểm tra lại mã mẫu.",
          "A rapid antigen test has no Ct. Leave it blank, or check the code.");

  static final Refusal CT_RANGE =
      Refusal.of(
          "ct-range",
          "Giá trị Ct phải lớn hơn 0 và không quá 60. Hãy gõ như 24,5.",
          "A Ct is above 0 and at most 60. Write it like 24.5.");

  static final Refusal OUTCOME =
      Refusal.of(
          "result-outcome",
          "Kết quả phải là dương tính, âm tính hoặc chưa xác định. Hãy gõ P, N hoặc ?.",
          "A result is positive, negative or inconclusive. Write P, N or ?.");

  static final Refusal NO_CODE =
      Refusal.of(
          "result-no-code",
          "Chưa có mã mẫu. Hãy quét hoặc gõ mã trên nhãn.",
          "The code is missing. Scan it or type it from the label.");

  static final Refusal MOMENT =
      Refusal.of(
          "test-moment",
          "Ngày giờ không đúng. Hãy gõ như 27/4/2021 14:05.",
          "That is no day and hour. Write it like 27/4/2021 14:05.");

  static final Refusal CHOOSE_PERSON =
      Refusal.of(
          "test-choose-person",
          "Chưa chọn người. Hãy tìm bằng thẻ, số CCCD, hoặc họ tên và năm sinh rồi chọn một người.",
          "Nobody was chosen. Find them by card, citizen's number, or name and year, then choose.");

  static final Refusal NO_PURPOSE =
      Refusal.of(
          "test-no-purpose",
          "Hãy chọn mục đích tra cứu trước; chọn một lần, những lần sau được giữ nguyên.",
          "Choose what you look people up for; it stays chosen.");

  static final Refusal SELF_OUTCOME =
      Refusal.of(
          "self-test-outcome",
          "Tự xét nghiệm phải có kết quả. Hãy chọn dương tính hoặc âm tính.",
          "A self-test has a result. Choose positive or negative.");

  static final Refusal BATCH =
      Refusal.of(
          "results-batch",
          "Mỗi lần gửi từ 1 đến 100 kết quả. Hãy chia nhỏ rồi gửi tiếp.",
          "Send 1 to 100 results at once. Split them and go on.");

  static final Refusal REASON =
      Refusal.of(
          "correction-reason",
          "Chưa ghi lý do sửa. Hãy ghi ngắn gọn, ví dụ: gõ nhầm, xét nghiệm lại.",
          "The reason is missing. Write it shortly, such as: mistyped, tested again.");

  static final Refusal NO_RESULT_YET =
      Refusal.of(
          "no-result-yet",
          "Mẫu này chưa có kết quả để sửa. Hãy nhập kết quả.",
          "There is no result to correct yet. Enter one.");

  static final Refusal HAS_RESULT =
      new Refusal(
          "test-has-result",
          "Mẫu này đã có kết quả nên không hủy được. Hãy sửa kết quả nếu nhập nhầm.",
          "This specimen has a result and cannot be made void. Correct the result if it was mistyped.",
          409);

  static final Refusal OF_POOL =
      new Refusal(
          "result-of-pool",
          "Kết quả này là của mẫu gộp. Hãy sửa kết quả của mẫu gộp, hoặc đăng ký mẫu đơn mới cho người này.",
          "This result is the pool's. Correct the pool's result, or register a new specimen of this"
              + " person.",
          409);

  static final Refusal CHANGED_MEANWHILE =
      new Refusal(
          "test-changed-meanwhile",
          "Có người vừa đổi mẫu này. Những gì bạn gõ còn nguyên bên dưới: hãy xem lại rồi bấm lưu lần nữa.",
          "Somebody has just changed this specimen. What you typed is still below: look again, then"
              + " save once more.",
          409);

  static final Refusal NOT_YOURS_TO_RECORD =
      new Refusal(
          "result-not-yours",
          "Kết quả RT-PCR do phòng xét nghiệm hoặc cơ quan y tế huyện, tỉnh nhập. Hãy chuyển cho nơi đó.",
          "Results of RT-PCR are entered by the laboratory or the health bodies of district and"
              + " province. Pass it to them.",
          403);

  private TestRules() {}

  /** Another result stands for the specimen. */
  static Refusal contradicts(TestOutcome stands) {
    return new Refusal(
        "result-contradicts",
        "Mẫu này đã có kết quả "
            + stands.vietnamese().toLowerCase(java.util.Locale.of("vi"))
            + ", trái với kết quả vừa gửi. Kết quả cũ còn nguyên, kết quả mới được giữ ở \"Kết quả chờ xử lý\":"
            + " hãy kiểm tra với phòng xét nghiệm rồi sửa kết quả kèm lý do, hoặc bỏ kết quả mới.",
        "This specimen's result is "
            + stands.english().toLowerCase(java.util.Locale.ENGLISH)
            + ", against what was sent. The old one stands, the new one waits under \"Held results\":"
            + " check with the laboratory, then correct the result with a reason, or drop the new"
            + " one.",
        409);
  }
}
