package vn.chot.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * A refusal as programs are answered, RFC 9457: {@code type} and {@code code} for the program,
 * {@code title} says what is wrong and {@code detail} what to do next, in Vietnamese unless {@code
 * Accept-Language} prefers English.
 */
public final class Problem {
  private Problem() {}

  /** The answer to a request under {@code /api/v1}. */
  public static ResponseEntity<ProblemDetail> of(Refusal refusal, HttpServletRequest request) {
    return of(refusal, refusal.status(), request);
  }

  static ResponseEntity<ProblemDetail> of(Refusal refusal, int status, HttpServletRequest request) {
    Tongue tongue = tongue(request);
    String[] sentences = refusal.in(tongue).split("(?<=[.!?])\\s+", 2);
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:chot:problem:" + refusal.code()));
    problem.setTitle(sentences[0]);
    problem.setDetail(sentences[sentences.length - 1]);
    problem.setProperty("code", refusal.code());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, tongue.code())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(problem);
  }

  /** What the program asks for; else what the browser's person has chosen. */
  private static Tongue tongue(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null || !forPrograms(request)) {
      return Tongue.of(request);
    }
    return Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage())
        ? Tongue.EN
        : Tongue.VI;
  }

  /** Whether the address, or the one it was led here from, is a program's. */
  static boolean forPrograms(HttpServletRequest request) {
    Object from = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
    String path = from == null ? request.getRequestURI() : from.toString();
    return path.equals("/api/v1") || path.startsWith("/api/v1/");
  }
}
