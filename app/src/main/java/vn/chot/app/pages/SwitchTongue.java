package vn.chot.app.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches this browser between Vietnamese and English. */
@Controller
class SwitchTongue {

  @PostMapping("/language")
  String switchTo(
      @RequestParam String to,
      @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(Tongue.COOKIE, Tongue.of(to).code())
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
    return "redirect:" + (ownPath(back) ? back : "/");
  }

  /** Only a path of this site: no scheme, no host, nothing a browser reads as one. */
  private static boolean ownPath(String back) {
    return back.startsWith("/")
        && !back.startsWith("//")
        && back.chars().noneMatch(c -> c == '\\' || c < ' ');
  }
}
