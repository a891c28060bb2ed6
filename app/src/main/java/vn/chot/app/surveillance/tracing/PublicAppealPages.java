package vn.chot.app.surveillance.tracing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Appeals as everybody reads them, without an account: places and hours, nobody's name. */
@Controller
class PublicAppealPages {
  private static final int MOST = 100;

  private final Appeals appeals;

  PublicAppealPages(Appeals appeals) {
    this.appeals = appeals;
  }

  @GetMapping("/portal/appeals")
  String all(Model model) {
    model.addAttribute("appeals", appeals.open(MOST));
    return "surveillance/tracing/public";
  }
}
