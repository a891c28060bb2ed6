package vn.chot.app.pages;

/** What is said where nobody said anything better: by the HTTP status alone. */
final class Failures {
  static final Refusal STALE_FORM =
      new Refusal(
          "stale-form",
          "Trang này đã mở từ trước khi đăng nhập lại nên chưa lưu được. Hãy tải lại trang rồi làm lại.",
          "This page was open since before you signed in, so nothing was saved. Reload it and try"
              + " again.",
          403);
  private static final Refusal SIGNED_OUT =
      new Refusal(
          "signed-out",
          "Phiên làm việc đã hết. Hãy đăng nhập lại.",
          "Your session has ended. Sign in again.",
          401);
  private static final Refusal NOT_YOURS =
      new Refusal(
          "not-yours",
          "Tài khoản của bạn không có quyền làm việc này. Nếu cần, hãy nhờ quản trị viên.",
          "Your account may not do this. Ask the administrator if you need to.",
          403);
  private static final Refusal NO_SUCH_PAGE =
      new Refusal(
          "not-there",
          "Không có trang này. Hãy kiểm tra địa chỉ hoặc quay về trang đầu.",
          "There is no such page. Check the address or go back to the first page.",
          404);
  private static final Refusal NO_SUCH_ADDRESS =
      new Refusal(
          "not-there",
          "Không có gì ở địa chỉ này. Hãy kiểm tra địa chỉ và mã số trong đó.",
          "There is nothing at this address. Check it and the id in it.",
          404);
  private static final Refusal METHOD =
      new Refusal(
          "method-not-allowed",
          "Địa chỉ này không nhận phương thức đó. Hãy xem tài liệu ở /api/docs; tiêu đề Allow kể các phương"
              + " thức được nhận.",
          "This address does not take that method. See /api/docs; the Allow header names those it"
              + " takes.",
          405);
  private static final Refusal NOT_ACCEPTABLE =
      new Refusal(
          "not-acceptable",
          "Không có câu trả lời theo kiểu yêu cầu. Hãy gửi Accept: application/json.",
          "There is no answer of the kind asked for. Send Accept: application/json.",
          406);
  private static final Refusal TOO_LARGE =
      new Refusal(
          "too-large",
          "Tệp quá lớn. Hãy gửi tệp nhỏ hơn 20 MB hoặc dán nội dung văn bản.",
          "The file is too large. Send one below 20 MB or paste the text.",
          413);
  private static final Refusal MEDIA_TYPE =
      new Refusal(
          "media-type",
          "Không nhận kiểu nội dung này. Hãy xem tài liệu ở /api/docs và sửa tiêu đề Content-Type.",
          "This kind of content is not taken. See /api/docs and correct the Content-Type header.",
          415);
  private static final Refusal NOT_UNDERSTOOD =
      new Refusal(
          "not-understood",
          "Hệ thống không hiểu yêu cầu này. Hãy quay lại trang trước và thử lại.",
          "The request was not understood. Go back and try again.",
          400);
  private static final Refusal NOT_UNDERSTOOD_BY_API =
      new Refusal(
          "not-understood",
          "Hệ thống không hiểu yêu cầu này. Hãy kiểm tra JSON và các tham số theo tài liệu ở /api/docs.",
          "The request was not understood. Check its JSON and parameters against /api/docs.",
          400);
  private static final Refusal BROKEN =
      new Refusal(
          "broken",
          "Hệ thống gặp lỗi, việc vừa làm chưa được lưu. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên kèm"
              + " thời điểm này.",
          "Something broke and your last step was not saved. Try again; if it stays, tell the"
              + " administrator the time.",
          400);

  private Failures() {}

  static Refusal ofPage(int status) {
    return switch (status) {
      case 401 -> SIGNED_OUT;
      case 403 -> NOT_YOURS;
      case 404 -> NO_SUCH_PAGE;
      case 413 -> TOO_LARGE;
      default -> status < 500 ? NOT_UNDERSTOOD : BROKEN;
    };
  }

  static Refusal ofProgram(int status) {
    return switch (status) {
      case 403 -> NOT_YOURS;
      case 404 -> NO_SUCH_ADDRESS;
      case 405 -> METHOD;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 415 -> MEDIA_TYPE;
      default -> status < 500 ? NOT_UNDERSTOOD_BY_API : BROKEN;
    };
  }
}
