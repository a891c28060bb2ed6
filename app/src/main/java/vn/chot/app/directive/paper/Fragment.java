package vn.chot.app.directive.paper;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import vn.chot.app.pages.Refusal;

/** The parts of the review page that a correction answers with. */
final class Fragment {
  private static final String KIND = "X-Fragment";

  private Fragment() {}

  /** The part that changed, as a template of this room. */
  static String done(String template, HttpServletResponse response) {
    response.setHeader(KIND, "done");
    return "directive/paper/" + template;
  }

  /** What another clerk saved meanwhile. */
  static String rival(Rival rival, Model model, HttpServletResponse response) {
    response.setHeader(KIND, "overtaken");
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("rival", rival);
    return "directive/paper/reviewConflict";
  }

  /** Why nothing was stored. */
  static String refusal(Refusal refusal, Model model, HttpServletResponse response) {
    response.setHeader(KIND, "refused");
    response.setStatus(refusal.status());
    model.addAttribute("refusal", refusal);
    return "directive/paper/reviewRefusal";
  }
}
