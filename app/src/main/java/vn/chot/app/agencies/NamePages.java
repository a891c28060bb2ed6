package vn.chot.app.agencies;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** What is sent from an agency's page about the names it goes by. */
@Controller
@RequestMapping("/agencies/{id:[0-9a-f-]{36}}/names")
@MayOnly({Role.CLERK, Role.ADMINISTRATOR})
class NamePages {
  private final LearnName learnName;
  private final ForgetName forgetName;
  private final AgencyPages.Show show;

  NamePages(LearnName learnName, ForgetName forgetName, AgencyPages.Show show) {
    this.learnName = learnName;
    this.forgetName = forgetName;
    this.show = show;
  }

  @PostMapping
  String learn(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String province,
      Model model,
      HttpServletResponse response) {
    return after(actor, id, learnName.learn(actor, name, province, List.of(id)), model, response);
  }

  @PostMapping("/{name:[0-9a-f-]{36}}/forget")
  String forget(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID name,
      Model model,
      HttpServletResponse response) {
    return after(actor, id, forgetName.forget(actor, name), model, response);
  }

  private String after(
      Actor actor, UUID id, Optional<Refusal> refusal, Model model, HttpServletResponse response) {
    Change change = refusal.<Change>map(Change.Declined::new).orElseGet(() -> new Change.Done(id));
    return show.after(actor, id, change, model, response);
  }
}
