package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where a call to a contact is noted. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tracing/people/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class ContactCallPages {
  private final TracingSight sight;
  private final ShowTracedPerson showTracedPerson;
  private final NoteCall noteCall;

  ContactCallPages(TracingSight sight, ShowTracedPerson showTracedPerson, NoteCall noteCall) {
    this.sight = sight;
    this.showTracedPerson = showTracedPerson;
    this.noteCall = noteCall;
  }

  @PostMapping("/calls")
  String call(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String note,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    showTracedPerson.within(may, id);
    return noteCall
        .note(actor, id, outcome, note)
        .map(why ->
            showTracedPerson.page(
                actor, may, id, ShowTracedPerson.Left.refused(why), request, model, response))
        .orElse("redirect:/tracing/people/" + id);
  }
}
