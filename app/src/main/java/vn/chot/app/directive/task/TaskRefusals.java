package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.chot.app.pages.Refusal;

/** What this room refuses, each with what to do next. */
final class TaskRefusals {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private TaskRefusals() {}

  static final Refusal NO_SUCH_TASK =
      new Refusal(
          "task-not-there",
          "Không có nhiệm vụ này trong phần việc của bạn. Hãy quay lại danh sách nhiệm vụ.",
          "There is no such task among yours. Go back to the list of tasks.",
          404);

  static final Refusal NO_SUCH_MEASURE =
      new Refusal(
          "directed-measure-not-there",
          "Không có nội dung chỉ đạo này trong phần việc của bạn. Hãy quay lại danh sách nhiệm vụ.",
          "There is no such measure among yours. Go back to the list of tasks.",
          404);

  static final Refusal OFFICE_ONLY =
      new Refusal(
          "task-office-only",
          "Việc này do Văn phòng UBND làm. Nếu cần, hãy ghi rõ trong báo cáo hoặc nêu vướng mắc để Văn"
              + " phòng xử lý.",
          "Only the office does this. Say what you need in a report or raise an obstacle.",
          403);

  static final Refusal LEAD_ONLY =
      new Refusal(
          "task-lead-only",
          "Chỉ cơ quan chủ trì được làm việc này. Cơ quan phối hợp hãy ghi ý kiến vào ô “Ý kiến phối"
              + " hợp”.",
          "Only the agency that leads does this. A co-operating agency adds a word instead.",
          403);

  static final Refusal HEAD_ONLY =
      new Refusal(
          "task-head-only",
          "Chỉ lãnh đạo cơ quan được làm việc này. Hãy trình lãnh đạo cơ quan mình.",
          "Only the agency's head does this. Put it to your head.",
          403);

  static final Refusal NOT_HANDED =
      new Refusal(
          "task-not-handed",
          "Nhiệm vụ này chưa được giao cho bạn. Hãy nhờ lãnh đạo cơ quan giao việc rồi báo cáo.",
          "This task has not been handed to you. Ask your head to hand it to you first.",
          403);

  static final Refusal NOT_ASKED =
      new Refusal(
          "obstacle-not-asked",
          "Vướng mắc này không gửi tới cơ quan của bạn. Cơ quan được hỏi hoặc Văn phòng sẽ trả lời.",
          "This obstacle was not raised to your agency. The agency asked or the office answers it.",
          403);

  static final Refusal CO_OPERATORS_ONLY =
      new Refusal(
          "word-cooperators-only",
          "Chỉ cơ quan phối hợp ghi ý kiến ở đây. Cơ quan chủ trì hãy báo cáo kết quả.",
          "Only co-operating agencies add a word here. The lead reports instead.",
          403);

  static final Refusal PERCENT =
      Refusal.of(
          "percent-out-of-range",
          "Tỷ lệ hoàn thành phải là số nguyên từ 0 đến 100. Hãy nhập lại.",
          "How far it is must be a whole number from 0 to 100. Type it again.");

  static final Refusal NO_OBSTACLE =
      new Refusal(
          "no-open-obstacle",
          "Nhiệm vụ này không có vướng mắc nào đang chờ trả lời. Hãy tải lại trang.",
          "No obstacle of this task waits for an answer. Load the page again.",
          409);

  static final Refusal NOT_ABOVE =
      Refusal.of(
          "obstacle-not-above",
          "Vướng mắc chỉ gửi được lên cấp trên của cơ quan hoặc Văn phòng UBND. Hãy chọn trong danh sách.",
          "An obstacle goes to a level above the agency or to the office. Choose from the list.");

  static final Refusal NOT_INSIDE =
      Refusal.of(
          "hand-not-inside",
          "Người này không giữ vị trí nào trong cơ quan chủ trì. Hãy chọn người trong danh sách.",
          "This person holds no post in the lead agency. Choose from the list.");

  static final Refusal DAY_PAST =
      Refusal.of(
          "deadline-past",
          "Thời hạn mới đã qua rồi. Hãy chọn từ hôm nay trở đi.",
          "The new deadline has passed already. Choose today or a later day.");

  static final Refusal DAY_TOO_FAR =
      Refusal.of(
          "deadline-too-far",
          "Thời hạn mới quá xa (sau năm 2200). Hãy kiểm tra lại năm.",
          "The new deadline is too far away (after 2200). Check the year.");

  static final Refusal DAY_SAME =
      Refusal.of(
          "deadline-same",
          "Thời hạn mới trùng với thời hạn hiện tại. Hãy chọn ngày khác.",
          "The new deadline is the present one. Choose another day.");

  static final Refusal MEASURE_OVERTAKEN =
      new Refusal(
          "deadline-overtaken",
          "Thời hạn của nội dung này vừa được người khác đổi nên chưa lưu. Hãy xem lại rồi làm lại.",
          "Somebody else has just moved this deadline, so nothing was saved. Look again, then repeat.",
          409);

  static final Refusal NOTHING_TO_MOVE =
      new Refusal(
          "deadline-nothing-open",
          "Không còn nhiệm vụ nào đang mở để đổi thời hạn. Hãy tải lại trang.",
          "No open task is left whose deadline could be moved. Load the page again.",
          409);

  static final Refusal NOTHING_TO_DIRECT =
      new Refusal(
          "nothing-to-direct",
          "Văn bản này không có nhiệm vụ nào để giao. Nếu đọc sót, hãy thêm nhiệm vụ ở trang rà soát.",
          "This paper orders nothing. If something was overlooked, add it on the review page.",
          409);

  static final Refusal NOT_DIRECTED =
      new Refusal(
          "not-directed",
          "Văn bản này chưa giao nhiệm vụ nào, hoặc việc giao đã được thu hồi. Hãy tải lại trang.",
          "This paper has given no task, or it was taken back. Load the page again.",
          409);

  static final Refusal REPORTED_ALREADY =
      new Refusal(
          "reported-already",
          "Đã có cơ quan báo cáo nên không thu hồi cả văn bản được. Hãy thu hồi từng nhiệm vụ ở trang của"
              + " nhiệm vụ đó.",
          "An agency has reported already, so the whole paper cannot be taken back. Withdraw single"
              + " tasks on their pages.",
          409);

  static final Refusal GIVEN_ALREADY =
      new Refusal(
          "given-already",
          "Nội dung này đã được giao nên không đổi được nữa. Hãy tải lại trang.",
          "This measure was given already and cannot be changed any more. Load the page again.",
          409);

  static final Refusal NOBODY_CHOSEN =
      Refusal.of(
          "nobody-chosen",
          "Chưa chọn cơ quan nào. Hãy chọn ít nhất một cơ quan trong danh sách.",
          "No agency is chosen. Choose at least one from the list.");

  static final Refusal NO_SUCH_AGENCY =
      Refusal.of(
          "agency-not-there",
          "Có cơ quan không còn hoạt động hoặc ngoài tỉnh. Hãy tìm và chọn lại.",
          "An agency chosen is no longer in force or lies outside the province. Choose again.");

  static final Refusal FILE_EMPTY =
      Refusal.of(
          "file-empty",
          "Có tệp rỗng (0 byte). Hãy kiểm tra và chọn lại tệp.",
          "One of the files is empty. Check and choose it again.");

  static Refusal fileTooLarge(int megabytes) {
    return new Refusal(
        "file-too-large",
        "Có tệp lớn hơn %d MB. Hãy giảm dung lượng hoặc tách tệp rồi gửi lại; chưa có gì bị lưu."
            .formatted(megabytes),
        "One of the files is larger than %d MB. Make it smaller or split it; nothing was saved."
            .formatted(megabytes),
        413);
  }

  static Refusal tooManyFiles(int most) {
    return Refusal.of(
        "too-many-files",
        "Mỗi lần gửi nhiều nhất %d tệp. Hãy gửi làm nhiều lần.".formatted(most),
        "At most %d files at once. Send them in several reports.".formatted(most));
  }

  static Refusal wordsMissing(String vietnamese, String english) {
    return Refusal.of(
        "words-missing",
        "Chưa nhập %s. Hãy nhập rồi gửi lại.".formatted(vietnamese),
        "There is no %s. Write it, then send again.".formatted(english));
  }

  static Refusal wordsTooLong(int most) {
    return Refusal.of(
        "words-too-long",
        "Nội dung quá dài (tối đa %d ký tự). Hãy rút ngắn hoặc gửi kèm tệp.".formatted(most),
        "The words are too long (at most %d characters). Shorten them or attach a file."
            .formatted(most));
  }

  static Refusal beforePaper(LocalDate day) {
    return Refusal.of(
        "deadline-before-paper",
        "Thời hạn không thể trước ngày của văn bản (%s). Hãy sửa lại ngày."
            .formatted(DAY.format(day)),
        "The deadline cannot lie before the paper's own day (%s). Correct the day."
            .formatted(DAY.format(day)));
  }

  /** For a program whose version is gone. */
  static Refusal overtaken(String who, TaskView now) {
    return new Refusal(
        "task-overtaken",
        "%s vừa cập nhật nhiệm vụ này (phiên bản %d, “%s”) nên chưa lưu. Hãy đọc lại rồi gửi lại."
            .formatted(who, now.version(), now.state().vietnamese()),
        "%s has just moved this task (version %d, “%s”), so nothing was saved. Read it again, then"
                .formatted(who, now.version(), now.state().english())
            + " repeat.",
        409);
  }

  /** For a move that the task's state does not allow. */
  static Refusal notFrom(TaskState state, TaskMove move) {
    return new Refusal(
        "task-not-from-" + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        "Nhiệm vụ đang ở trạng thái “%s” nên không thể %s. %s"
            .formatted(state.vietnamese(), move.vietnamese(), wayOut(state)),
        "The task is “%s”, so you cannot %s. Look at its page for what comes next."
            .formatted(state.english(), move.english()),
        409);
  }

  private static String wayOut(TaskState state) {
    return switch (state) {
      case ASSIGNED -> "Hãy tiếp nhận nhiệm vụ trước.";
      case ACKNOWLEDGED, IN_PROGRESS, RETURNED -> "Cơ quan chủ trì cần trình hoàn thành trước.";
      case SUBMITTED -> "Hãy chờ Văn phòng xác nhận hoàn thành hoặc trả lại.";
      case CLOSED, WITHDRAWN -> "Nhiệm vụ đã kết thúc, không thay đổi được nữa.";
    };
  }

  static Refusal notADay(String typed) {
    return Refusal.of(
        "not-a-day",
        "“%s” không phải là ngày. Hãy chọn hoặc gõ như 05/05/2021.".formatted(typed),
        "“%s” is not a day. Choose one or type it like 05/05/2021.".formatted(typed));
  }
}
