package vn.chot.app.agencies;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import vn.chot.app.pages.TypedDay;

/** What is sent from an agency's page about its posts. */
@Controller
@RequestMapping("/agencies/{id:[0-9a-f-]{36}}")
@MayOnly(Role.ADMINISTRATOR)
class PostPages {
  private final MakePost makePost;
  private final HandOverPost handOverPost;
  private final EndHolding endHolding;
  private final PeopleToChoose people;
  private final AgencyPages.Show show;

  PostPages(
      MakePost makePost,
      HandOverPost handOverPost,
      EndHolding endHolding,
      PeopleToChoose people,
      AgencyPages.Show show) {
    this.makePost = makePost;
    this.handOverPost = handOverPost;
    this.endHolding = endHolding;
    this.people = people;
    this.show = show;
  }

  @PostMapping("/posts")
  String make(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "false") boolean head,
      Model model,
      HttpServletResponse response) {
    return show.after(actor, id, makePost.make(actor, id, title, head), model, response);
  }

  @PostMapping("/posts/{post:[0-9a-f-]{36}}/holder")
  String handOver(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID post,
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String from,
      Model model,
      HttpServletResponse response) {
    Optional<LocalDate> day = TypedDay.of(from);
    Optional<UUID> account = people.byLogin(login);
    Change change;
    if (day.isEmpty()) {
      change = new Change.Declined(Refusals.notADay(from));
    } else if (account.isEmpty()) {
      change = new Change.Declined(Refusals.ACCOUNT_UNKNOWN);
    } else {
      change = handOverPost.handOver(actor, post, account.get(), day.get());
    }
    return show.after(actor, id, change, model, response);
  }

  @PostMapping("/holdings/{holding:[0-9a-f-]{36}}/end")
  String end(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID holding,
      @RequestParam(defaultValue = "") String to,
      Model model,
      HttpServletResponse response) {
    Change change =
        TypedDay.of(to)
            .map(day -> endHolding.end(actor, holding, day))
            .orElseGet(() -> new Change.Declined(Refusals.notADay(to)));
    return show.after(actor, id, change, model, response);
  }
}
