package vn.chot.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An expected refusal: what is wrong and what to do next, in both languages.
 *
 * @param code stable name for programs and tests, such as {@code paper-classified}
 * @param vietnamese one or two sentences to the person
 * @param english the same in English
 * @param status the HTTP status it is answered with
 */
public record Refusal(String code, String vietnamese, String english, int status) {
  /** Request attribute: the form sent was open since before the person signed in. */
  public static final String STALE_FORM = "vn.chot.stale-form";

  /** Request attribute: the refusal this request is answered with. */
  static final String SENT = "vn.chot.refusal";

  public Refusal {
    if (status < 400 || status > 499) {
      throw new IllegalArgumentException("a refusal is a 4xx, not " + status);
    }
  }

  /** A refusal of what was typed or sent (422). */
  public static Refusal of(String code, String vietnamese, String english) {
    return new Refusal(code, vietnamese, english, 422);
  }

  /** Answers the request with this, on the page for errors or as a problem to a program. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    request.setAttribute(SENT, this);
    response.sendError(status);
  }

  /** The sentence in one language. */
  public String in(Tongue tongue) {
    return tongue == Tongue.EN ? english : vietnamese;
  }
}
