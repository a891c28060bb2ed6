package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Somebody asked for persons who may work on nobody's: answered 403 with what to do next. */
final class NoReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoReach() {
    super("no reach", null, false, false);
  }

  /** Says so on the page for errors, or as a problem to a program. */
  @ControllerAdvice
  static class Answer {
    @ExceptionHandler(NoReach.class)
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
      PersonRules.NO_REACH.send(request, response);
    }
  }
}
