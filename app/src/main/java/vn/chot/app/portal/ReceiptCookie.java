package vn.chot.app.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Carries a new receipt's code from the form to the page that shows it, and no script reads it. */
final class ReceiptCookie {
  private static final String NAME = "chot-receipt";
  private static final Duration SHOWN_FOR = Duration.ofMinutes(15);

  private ReceiptCookie() {}

  static void put(String code, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, code)
            .path("/portal")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .maxAge(SHOWN_FOR)
            .build()
            .toString());
  }

  /** The code of the form sent a moment ago in this browser; empty where there was none. */
  static String code(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }
}
