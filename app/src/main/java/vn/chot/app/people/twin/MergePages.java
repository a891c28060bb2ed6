package vn.chot.app.people.twin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.Reach;

/** What was merged inside one's reach, newest first, and the undoing. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class MergePages {
  private static final int SIZE = 30;
  private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-01-01T00:00:00Z");

  private final FindReach findReach;
  private final Merges merges;
  private final PartPeople partPeople;
  private final Readings readings;
  private final Clock clock;

  MergePages(
      FindReach findReach, Merges merges, PartPeople partPeople, Readings readings, Clock clock) {
    this.findReach = findReach;
    this.merges = merges;
    this.partPeople = partPeople;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/people/twins/merged")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID id,
      Model model) {
    return list(actor, moment(before), id, null, model);
  }

  private static OffsetDateTime moment(String typed) {
    try {
      return typed.isEmpty() ? NEVER : OffsetDateTime.parse(typed);
    } catch (DateTimeException noMoment) {
      return NEVER;
    }
  }

  private String list(
      Actor actor,
      OffsetDateTime before,
      UUID id,
      PartPeople.@Nullable Parting parting,
      Model model) {
    Reach reach = findReach.orRefuse(actor, LocalDate.now(clock));
    List<Merges.Held> held = merges.held(reach, before, id, SIZE + 1);
    List<Merges.Held> shown = held.subList(0, Math.min(SIZE, held.size()));
    readings.shown(
        actor, "/people/twins/merged", shown.stream().map(one -> one.id().toString()).toList());
    model.addAttribute("merges", shown);
    model.addAttribute("next", held.size() > SIZE ? shown.getLast() : null);
    model.addAttribute("parting", parting);
    return "people/twin/merged";
  }

  /** Undoes a merge and tells what could not be put back. */
  @PostMapping("/people/twins/merged/{id}/part")
  @Nullable String part(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    findReach.orRefuse(actor, LocalDate.now(clock));
    PartPeople.Parting parting = partPeople.part(actor, id);
    if (parting.refusal() != null) {
      parting.refusal().send(request, response);
      return null;
    }
    return list(actor, NEVER, new UUID(0, 0), parting, model);
  }
}
