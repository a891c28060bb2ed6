package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.chot.app.pages.Refusal;

/** Somebody asked for what is not theirs: answered with what to do next. */
final class NoTests extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal why;

  NoTests(Refusal why) {
    super(why.code(), null, false, false);
    this.why = why;
  }

  /** Says so on the page for errors, or as a problem to a program. */
  @ControllerAdvice
  static class TestsAnswer {
    @ExceptionHandler(NoTests.class)
    void send(NoTests refused, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      refused.why.send(request, response);
    }
  }
}
