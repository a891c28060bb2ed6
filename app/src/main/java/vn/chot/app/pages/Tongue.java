package vn.chot.app.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** The language a page is shown in: Vietnamese unless the person has switched. */
public enum Tongue {
  VI("vi"),
  EN("en");

  static final String COOKIE = "chot-tongue";

  private final String code;

  Tongue(String code) {
    this.code = code;
  }

  /** The BCP 47 code for the page's {@code lang} attribute. */
  public String code() {
    return code;
  }

  static Tongue of(String code) {
    return EN.code.equals(code) ? EN : VI;
  }

  /** The language chosen in this browser. */
  public static Tongue of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (COOKIE.equals(cookie.getName())) {
          return of(cookie.getValue());
        }
      }
    }
    return VI;
  }
}
