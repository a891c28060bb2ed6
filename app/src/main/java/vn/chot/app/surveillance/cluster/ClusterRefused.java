package vn.chot.app.surveillance.cluster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.chot.app.pages.Refusal;

/** Somebody asked for what is not theirs: answered with what to do next. */
final class ClusterRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  ClusterRefused(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  /** Says so on the page for errors, or as a problem to a program. */
  @ControllerAdvice
  static class ClusterRefusedAnswer {
    @ExceptionHandler(ClusterRefused.class)
    void send(ClusterRefused refused, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      refused.refusal.send(request, response);
    }
  }
}
