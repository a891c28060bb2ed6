package vn.chot.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees when something is not there, not theirs, or broken; never a stack trace. */
@Controller
class ErrorPages implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  String page(HttpServletRequest request, HttpServletResponse response, Model model) {
    model.addAttribute("refusal", refusal(request, response.getStatus()));
    model.addAttribute("status", response.getStatus());
    return "pages/error";
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response) {
    Refusal refusal = refusal(request, response.getStatus());
    ProblemDetail problem = ProblemDetail.forStatus(response.getStatus());
    problem.setTitle(refusal.in(Tongue.of(request)));
    problem.setProperty("code", refusal.code());
    return ResponseEntity.status(response.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static Refusal refusal(HttpServletRequest request, int status) {
    if (request.getAttribute(Refusal.STALE_FORM) != null) {
      return new Refusal(
          "stale-form",
          "Trang này đã mở từ trước khi đăng nhập lại nên chưa lưu được. Hãy tải lại trang rồi làm lại.",
          "This page was open since before you signed in, so nothing was saved. Reload it and try"
              + " again.",
          403);
    }
    return switch (status) {
      case 401 ->
          new Refusal(
              "signed-out",
              "Phiên làm việc đã hết. Hãy đăng nhập lại.",
              "Your session has ended. Sign in again.",
              401);
      case 403 ->
          new Refusal(
              "not-yours",
              "Tài khoản của bạn không có quyền làm việc này. Nếu cần, hãy nhờ quản trị viên.",
              "Your account may not do this. Ask the administrator if you need to.",
              403);
      case 404 ->
          new Refusal(
              "not-there",
              "Không có trang này. Hãy kiểm tra địa chỉ hoặc quay về trang đầu.",
              "There is no such page. Check the address or go back to the first page.",
              404);
      case 413 ->
          new Refusal(
              "too-large",
              "Tệp quá lớn. Hãy gửi tệp nhỏ hơn 20 MB hoặc dán nội dung văn bản.",
              "The file is too large. Send one below 20 MB or paste the text.",
              413);
      default ->
          new Refusal(
              status < 500 ? "not-understood" : "broken",
              status < 500
                  ? "Hệ thống không hiểu yêu cầu này. Hãy quay lại trang trước và thử lại."
                  : "Hệ thống gặp lỗi, việc vừa làm chưa được lưu. Hãy thử lại; nếu vẫn lỗi, báo quản"
                      + " trị viên kèm thời điểm này.",
              status < 500
                  ? "The request was not understood. Go back and try again."
                  : "Something broke and your last step was not saved. Try again; if it stays, tell"
                      + " the administrator the time.",
              status < 500 && status >= 400 ? status : 400);
    };
  }
}
