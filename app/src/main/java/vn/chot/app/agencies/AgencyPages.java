package vn.chot.app.agencies;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** The page of one agency: what it is and was, its posts and who holds them, its names. */
@Controller
class AgencyPages {
  private final Show show;

  AgencyPages(Show show) {
    this.show = show;
  }

  @MayOnly({Role.CLERK, Role.ADMINISTRATOR})
  @GetMapping("/agencies/{id:[0-9a-f-]{36}}")
  String agency(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
    return show.agency(actor, id, null, model, response);
  }

  /** Shows the page, also beside a refusal of what was sent from it. */
  @Component
  static class Show {
    private final AgencyCard card;
    private final PeopleToChoose people;
    private final Readings readings;
    private final Clock clock;

    Show(AgencyCard card, PeopleToChoose people, Readings readings, Clock clock) {
      this.card = card;
      this.people = people;
      this.readings = readings;
      this.clock = clock;
    }

    String agency(
        Actor actor,
        UUID id,
        @Nullable Refusal refusal,
        Model model,
        HttpServletResponse response) {
      LocalDate today = LocalDate.now(clock);
      AgencyCard.Card found =
          card.of(id, today).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
      boolean keeper = actor.is(Role.ADMINISTRATOR);
      if (refusal != null) {
        response.setStatus(refusal.status());
      }
      readings.shown(actor, "/agencies/agency", List.of(id.toString()));
      model.addAttribute("card", found);
      model.addAttribute("refusal", refusal);
      model.addAttribute("keeper", keeper);
      model.addAttribute("people", keeper ? people.all() : List.of());
      model.addAttribute("today", today);
      return "agencies/agency";
    }

    /** Back to the agency's page, or the page again beside the refusal. */
    String after(Actor actor, UUID id, Change change, Model model, HttpServletResponse response) {
      return switch (change) {
        case Change.Done done -> "redirect:/agencies/" + id;
        case Change.Declined declined -> agency(actor, id, declined.refusal(), model, response);
      };
    }
  }
}
