package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
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

/** Where it is noted since when a person is isolated, and until when. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tracing/people/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class IsolationPages {
  private final TracingSight sight;
  private final ShowTracedPerson showTracedPerson;
  private final Isolations isolations;

  IsolationPages(TracingSight sight, ShowTracedPerson showTracedPerson, Isolations isolations) {
    this.sight = sight;
    this.showTracedPerson = showTracedPerson;
    this.isolations = isolations;
  }

  @PostMapping("/isolation")
  String isolate(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String hour,
      @RequestParam(defaultValue = "") String ended,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    showTracedPerson.within(may, id);
    Optional<Instant> moment = TypedMoment.of(day, hour);
    if (moment.isEmpty()) {
      return showTracedPerson.page(
          actor,
          may,
          id,
          ShowTracedPerson.Left.refused(TracingRules.TIME),
          request,
          model,
          response);
    }
    if (ended.isEmpty()) {
      isolations.begin(actor, id, moment.get(), "tracing");
    } else {
      isolations.end(actor, id, moment.get());
    }
    return "redirect:/tracing/people/" + id;
  }
}
