package vn.chot.app.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The address without a path: leads to the first entry of the person's menu. */
@Controller
class FirstPage {

  @GetMapping("/")
  String first(@ModelAttribute("frame") Frame frame, Model model) {
    model.asMap().clear();
    return "redirect:" + (frame.menu().isEmpty() ? "/my-password" : frame.menu().getFirst().href());
  }
}
