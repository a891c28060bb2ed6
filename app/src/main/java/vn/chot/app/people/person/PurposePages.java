package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;

/** Where somebody says what for they open persons' records, before the first of them. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class PurposePages {
  private final FindReach findReach;
  private final Clock clock;

  PurposePages(FindReach findReach, Clock clock) {
    this.findReach = findReach;
    this.clock = clock;
  }

  @GetMapping("/people/purpose")
  String ask(
      Actor actor,
      @RequestParam(defaultValue = "/people") String back,
      HttpServletRequest request,
      Model model) {
    findReach.orRefuse(actor, LocalDate.now(clock));
    return Asking.page(back, request, model);
  }

  @PostMapping("/people/purpose")
  String choose(
      Actor actor,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "/people") String back,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    findReach.orRefuse(actor, LocalDate.now(clock));
    Optional<Purpose> chosen = Purpose.of(purpose);
    if (chosen.isEmpty()) {
      model.addAttribute("refusal", PersonRules.PURPOSE_MISSING);
      response.setStatus(PersonRules.PURPOSE_MISSING.status());
      return Asking.page(back, request, model);
    }
    ChosenPurpose.keep(request, chosen.get());
    return "redirect:" + Asking.inPeople(back);
  }

  /** The form that asks, in place of the page that was opened without a purpose. */
  static final class Asking {
    private Asking() {}

    static String page(String back, HttpServletRequest request, Model model) {
      if (!model.containsAttribute("refusal")) {
        model.addAttribute("refusal", null);
      }
      model.addAttribute("back", inPeople(back));
      model.addAttribute("chosen", ChosenPurpose.of(request).orElse(null));
      return "people/person/purpose";
    }

    /** Only an address of these rooms leads back. */
    static String inPeople(String back) {
      return back.matches("/people(/[0-9a-z/-]*)?(\\?[0-9A-Za-z=&%_.,-]*)?") ? back : "/people";
    }
  }
}
