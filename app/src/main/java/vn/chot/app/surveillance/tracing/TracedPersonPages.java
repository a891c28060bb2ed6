package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;

/** What tracing knows of one person: their class and why, evidence, calls. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tracing/people/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class TracedPersonPages {
  private final TracingSight sight;
  private final ShowTracedPerson showTracedPerson;

  TracedPersonPages(TracingSight sight, ShowTracedPerson showTracedPerson) {
    this.sight = sight;
    this.showTracedPerson = showTracedPerson;
  }

  @GetMapping
  String person(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return showTracedPerson.page(
        actor, sight.of(actor), id, ShowTracedPerson.Left.NOTHING, request, model, response);
  }
}
