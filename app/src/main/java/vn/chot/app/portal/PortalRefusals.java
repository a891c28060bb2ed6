package vn.chot.app.portal;

import vn.chot.app.pages.Refusal;

/** Why the portal refuses, each with what to do next. */
final class PortalRefusals {
  private static final int TOO_MANY = 429;

  static final Refusal NO_FORM =
      new Refusal(
          "portal-no-form",
          "Không có biểu mẫu này, hoặc biểu mẫu đã đóng. Hãy mở trang danh sách biểu mẫu.",
          "There is no such form, or it was closed. Open the list of forms.",
          404);

  static final Refusal TRAPPED =
      Refusal.of(
          "portal-trapped",
          "Ô \"Để trống ô này\" ở cuối biểu mẫu đã có chữ, như một chương trình tự động điền. Nếu bạn là người, hãy"
              + " bấm Gửi lần nữa.",
          "The box that must stay empty was filled, as programs do. If you are a person, press Send again.");

  static final Refusal OLD_FORM =
      new Refusal(
          "portal-old-form",
          "Biểu mẫu đã mở quá lâu nên chưa gửi đi. Những gì bạn gõ còn nguyên bên dưới: hãy xem lại rồi bấm Gửi lần"
              + " nữa. Nếu vẫn gặp câu này, hãy cho phép trang lưu cookie.",
          "The form was open too long and was not sent. What you typed is still below: look through it and press"
              + " Send again. If you see this once more, allow this site to keep cookies.",
          403);

  static final Refusal NO_RECEIPT =
      new Refusal(
          "portal-no-receipt",
          "Không có mã biên nhận này. Mã gồm 12 chữ và số, như K7QF-2M9X-4TRA: hãy xem lại từng ký tự.",
          "There is no such receipt code. It has 12 letters and digits, as K7QF-2M9X-4TRA: look at each of"
              + " them.",
          404);

  static final Refusal TOO_LARGE =
      new Refusal(
          "portal-too-large",
          "Nội dung gửi lớn hơn 12 MB. Hãy quay lại, chọn ảnh nhỏ hơn hoặc gửi không kèm ảnh.",
          "What was sent is larger than 12 MB. Go back and choose a smaller picture, or none.",
          413);

  static final Refusal NO_LENGTH =
      new Refusal(
          "portal-no-length",
          "Yêu cầu chưa nói nội dung dài bao nhiêu. Hãy gửi bằng biểu mẫu trên trang.",
          "The request does not say how long its content is. Send it by the form on the page.",
          411);

  private PortalRefusals() {}

  static Refusal tooManyForms(long minutes) {
    return new Refusal(
        "portal-too-many-forms",
        "Từ mạng của bạn vừa gửi nhiều lần. Những gì bạn gõ còn nguyên bên dưới: hãy đợi %d phút rồi bấm Gửi lại. Việc khẩn, hãy gọi công an xã hoặc đường dây nóng."
            .formatted(minutes),
        "Your network has just sent many forms. What you typed is still below: wait %d minutes and press Send again. If it is urgent, call the commune police or the hotline."
            .formatted(minutes),
        TOO_MANY);
  }

  static Refusal tooManyCodes(long minutes) {
    return new Refusal(
        "portal-too-many-codes",
        "Từ mạng của bạn vừa nhập sai nhiều mã biên nhận. Hãy đợi %d phút rồi thử lại."
            .formatted(minutes),
        "Your network has just tried many wrong receipt codes. Wait %d minutes and try again."
            .formatted(minutes),
        TOO_MANY);
  }

  static Refusal tooManyRequests(long minutes) {
    return new Refusal(
        "portal-too-many-requests",
        "Từ mạng của bạn có quá nhiều yêu cầu. Hãy đợi %d phút rồi mở lại trang."
            .formatted(minutes),
        "There are too many requests from your network. Wait %d minutes and open the page again."
            .formatted(minutes),
        TOO_MANY);
  }
}
