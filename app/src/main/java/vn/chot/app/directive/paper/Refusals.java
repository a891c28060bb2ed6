package vn.chot.app.directive.paper;

import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/** What this room refuses, each with what to do next. */
final class Refusals {

  private Refusals() {}

  static final Refusal CLERKS_ONLY =
      new Refusal(
          "paper-clerks-only",
          "Chỉ văn thư, chuyên viên văn phòng được tiếp nhận và sửa văn bản. Hãy nhờ văn thư làm việc này.",
          "Only office clerks may receive and correct papers. Ask a clerk to do this.",
          403);

  static final Refusal NO_SUCH_PAPER =
      new Refusal(
          "paper-not-there",
          "Không có văn bản này. Hãy quay lại danh sách và tìm lại.",
          "There is no such paper. Go back to the list and look again.",
          404);

  static final Refusal NO_SUCH_MEASURE =
      new Refusal(
          "measure-not-there",
          "Không có nhiệm vụ này. Hãy tải lại trang văn bản.",
          "There is no such measure. Load the paper's page again.",
          404);

  static final Refusal REVIEW_FINISHED =
      new Refusal(
          "review-finished",
          "Văn bản đã rà soát xong nên không sửa được. Hãy bấm “Mở lại rà soát” rồi sửa.",
          "The review of this paper is finished. Reopen it, then correct.",
          409);

  static final Refusal DIRECTED =
      new Refusal(
          "paper-directed",
          "Nhiệm vụ của văn bản này đã giao cho các cơ quan nên không mở lại rà soát được. Nếu giao nhầm và"
              + " chưa ai báo cáo, hãy thu hồi việc giao ở trang “Giao nhiệm vụ” trước.",
          "The tasks of this paper were given to agencies, so its review cannot be reopened. If that"
              + " was wrong and nobody has reported yet, take the direction back first.",
          409);

  static final Refusal MEASURE_DROPPED =
      new Refusal(
          "measure-dropped",
          "Nhiệm vụ này đã bị bỏ khỏi danh sách. Hãy khôi phục trước khi sửa.",
          "This measure is off the list. Restore it before you correct it.",
          409);

  static final Refusal MEASURE_MERGED =
      Refusal.of(
          "measure-merged",
          "Nhiệm vụ này đã được gộp vào nhiệm vụ trước. Hãy tách nhiệm vụ đó thay vì khôi phục.",
          "This measure was merged into the one before it. Split that one instead.");

  static final Refusal SPLIT_OUTSIDE =
      Refusal.of(
          "split-outside",
          "Chỗ tách phải nằm giữa nội dung của nhiệm vụ, mỗi bên còn chữ. Hãy đặt con trỏ vào giữa hai câu.",
          "The place to split must lie inside the measure with words on both sides. Put the caret"
              + " between two sentences.");

  static final Refusal NOT_NEIGHBOURS =
      Refusal.of(
          "merge-not-neighbours",
          "Chỉ gộp được hai nhiệm vụ đứng liền nhau trong cùng một văn bản. Hãy chọn nhiệm vụ ngay sau.",
          "Only two measures next to each other in one paper can be merged. Choose the very next"
              + " one.");

  static final Refusal NOTHING_MARKED =
      Refusal.of(
          "add-nothing",
          "Chưa chọn đoạn nào của văn bản. Hãy bôi đen đoạn giao việc rồi bấm “Thêm nhiệm vụ”.",
          "No words of the paper are marked. Mark the order in the text, then add it.");

  static final Refusal CLASSIFIED =
      Refusal.of(
          "paper-classified",
          "Văn bản đóng dấu mật (Mật, Tối mật, Tuyệt mật) không được đưa vào hệ thống này; không có gì"
              + " được lưu lại. Hãy đăng ký vào sổ văn bản mật và xử lý theo Luật Bảo vệ bí mật nhà nước.",
          "A paper marked secret may not enter this system; nothing of it was kept. Register it in the"
              + " book of classified papers and handle it under the Law on State secrets.");

  static final Refusal ARRIVAL_NUMBER =
      Refusal.of(
          "arrival-number",
          "Số đến phải là số từ 1 đến 999999. Hãy sửa lại, hoặc để trống để lấy số tiếp theo.",
          "The arrival number is a number from 1 to 999999. Correct it, or leave it empty for the"
              + " next one.");

  static final Refusal ARRIVED_LATER =
      Refusal.of(
          "arrived-later",
          "Ngày đến không thể sau hôm nay. Hãy kiểm tra lại ngày.",
          "A paper cannot arrive after today. Check the day.");

  static final Refusal NOTHING_HANDED_IN =
      Refusal.of(
          "paper-nothing",
          "Chưa có văn bản nào. Hãy chọn một tệp hoặc dán nội dung văn bản vào ô.",
          "There is no paper yet. Choose a file or paste the text.");

  static final Refusal BOTH_HANDED_IN =
      Refusal.of(
          "paper-both",
          "Vừa chọn tệp vừa dán nội dung. Hãy chỉ giữ lại một.",
          "There is both a file and pasted text. Keep only one.");

  /** To a program that hands in what is here already. */
  static Refusal known(@Nullable String number, boolean sameContent) {
    String which = number == null ? "" : " " + number;
    return new Refusal(
        sameContent ? "paper-known" : "paper-number-known",
        "Văn bản"
            + which
            + " đã có trong hệ thống. "
            + (sameContent
                ? "Hãy dùng văn bản ở địa chỉ trong trường paper."
                : "Hãy xem văn bản ở trường paper; nếu đây là văn bản khác, gửi lại với evenSo=true."),
        "Paper"
            + which
            + " is here already. "
            + (sameContent
                ? "Use the one under the address in the field paper."
                : "Look at the one in the field paper; if this is another, send it again with"
                    + " evenSo=true."),
        409);
  }

  static Refusal arrivalTaken(int number, int year, @Nullable Integer next) {
    return new Refusal(
        "arrival-taken",
        "Số đến %d năm %d đã có văn bản khác. ".formatted(number, year)
            + (next == null
                ? "Hãy gõ một số còn trống."
                : "Số tiếp theo còn trống là %d.".formatted(next)),
        "Arrival number %d of %d is taken. ".formatted(number, year)
            + (next == null
                ? "Type a number that is free."
                : "The next free number is %d.".formatted(next)),
        409);
  }

  static Refusal arrivalFull(int year, int last) {
    return new Refusal(
        "arrival-full",
        ("Sổ văn bản đến năm %d đã có số %d nên không còn số tiếp theo. Hãy gõ một số còn trống; nếu"
                + " số ấy là gõ nhầm, hãy sửa số đến của văn bản ấy.")
            .formatted(year, last),
        ("The arrival book of %d has come to its last number, %d. Type a number that is free, or"
                + " correct that paper's number if it was mistyped.")
            .formatted(year, last),
        409);
  }

  static Refusal entryOvertaken(String name) {
    return new Refusal(
        "entry-overtaken",
        name + " vừa sửa văn bản này nên chưa lưu. Hãy xem lại các ô dưới đây rồi lưu lần nữa.",
        name + " has just corrected this paper, so nothing was saved. Look again, then save.",
        409);
  }

  static Refusal tooMuchText(int most) {
    return Refusal.of(
        "paper-too-much-text",
        "Văn bản quá dài (hơn %,d ký tự). Hãy tách phần chính khỏi phụ lục rồi tải lên từng phần."
            .formatted(most),
        "The paper is too long (more than %,d characters). Split the annexes off.".formatted(most));
  }

  static Refusal tooLarge(int megabytes) {
    return new Refusal(
        "paper-too-large",
        ("Tệp lớn hơn %d MB. Hãy bỏ bớt ảnh hoặc tách phụ lục ra, hoặc dán phần chữ của văn bản vào"
                + " ô nhập.")
            .formatted(megabytes),
        "The file is larger than %d MB. Remove images or split off the annexes, or paste the text."
            .formatted(megabytes),
        413);
  }

  static Refusal overlaps(String path) {
    return Refusal.of(
        "measure-overlaps",
        "Đoạn này trùm lên nhiệm vụ " + path + ". Hãy tách nhiệm vụ đó hoặc chọn đoạn khác.",
        "These words belong to measure " + path + " already. Split it, or mark other words.");
  }

  static Refusal tooLong(String vietnamese, String english, int most) {
    return Refusal.of(
        "too-long",
        "%s quá dài (tối đa %d ký tự). Hãy rút ngắn lại.".formatted(vietnamese, most),
        "%s is too long (at most %d characters). Shorten it.".formatted(english, most));
  }

  static Refusal tooMany(String vietnamese, String english, int most) {
    return Refusal.of(
        "too-many",
        "%s có quá nhiều mục (tối đa %d). Hãy bớt lại.".formatted(vietnamese, most),
        "%s has too many entries (at most %d). Leave some out.".formatted(english, most));
  }

  static Refusal dayOutOfRange(String vietnamese, String english) {
    return Refusal.of(
        "day-out-of-range",
        vietnamese + " phải từ 02/9/1945 đến 31/12/2200. Hãy kiểm tra lại năm.",
        english + " must lie between 2 September 1945 and 2200. Check the year.");
  }

  /** For what was typed where a day is expected. */
  static Refusal notADay(String typed) {
    return Refusal.of(
        "not-a-day",
        "“%s” không phải là ngày. Hãy gõ như 05/05/2021.".formatted(typed),
        "“%s” is not a day. Type it like 05/05/2021.".formatted(typed));
  }

  static Refusal notASymbol(String typed) {
    return Refusal.of(
        "not-a-symbol",
        "“%s” không phải số, ký hiệu văn bản. Hãy gõ như 63/KH-UBND.".formatted(typed),
        "“%s” is not a paper's number. Type it like 63/KH-UBND.".formatted(typed));
  }
}
