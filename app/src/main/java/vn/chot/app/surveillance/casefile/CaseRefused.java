package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.chot.app.pages.Refusal;

/** A page or call of case files that cannot be answered at all, with what to do next. */
final class CaseRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  CaseRefused(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  /** Says so on the page for errors, or as a problem to a program. */
  @ControllerAdvice
  static class CaseRefusedAnswer {
    @ExceptionHandler(CaseRefused.class)
    void send(CaseRefused refused, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      refused.refusal.send(request, response);
    }
  }
}
