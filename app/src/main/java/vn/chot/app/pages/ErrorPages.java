package vn.chot.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees when something is not there, not theirs, or broken; never a stack trace. */
@Controller
class ErrorPages implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  Object page(HttpServletRequest request, HttpServletResponse response) {
    if (Problem.forPrograms(request)) {
      return problem(request, response);
    }
    return new ModelAndView(
        "pages/error",
        Map.of("refusal", refusal(request, response.getStatus()), "status", response.getStatus()));
  }

  @RequestMapping("/error")
  Object problem(HttpServletRequest request, HttpServletResponse response) {
    int status = response.getStatus();
    return Problem.of(refusal(request, status), status, request);
  }

  private static Refusal refusal(HttpServletRequest request, int status) {
    if (request.getAttribute(Refusal.SENT) instanceof Refusal sent) {
      return sent;
    }
    if (request.getAttribute(Refusal.STALE_FORM) != null) {
      return Failures.STALE_FORM;
    }
    return Problem.forPrograms(request) ? Failures.ofProgram(status) : Failures.ofPage(status);
  }
}
