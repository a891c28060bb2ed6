package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.chot.app.pages.Refusal;

/** A page or call of registers that is refused before anything is done. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal why;

  Refused(Refusal why) {
    super(why.code(), null, false, false);
    this.why = why;
  }

  /** Says so on the page for errors, or as a problem to a program. */
  @ControllerAdvice
  static class RefusedAnswer {
    @ExceptionHandler(Refused.class)
    @Nullable ResponseEntity<Void> send(
        Refused refused, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      refused.why.send(request, response);
      return null;
    }
  }
}
