package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.places.Unmarked;

/** Which agencies may work on persons: kept by administrators, who see no person themselves. */
@Controller
@MayOnly(Role.ADMINISTRATOR)
class AuthorityPages {
  private static final int MOST = 50;

  private final Authorities authorities;
  private final GiveAuthority giveAuthority;
  private final EndAuthority endAuthority;
  private final Directory directory;
  private final Readings readings;
  private final Clock clock;

  AuthorityPages(
      Authorities authorities,
      GiveAuthority giveAuthority,
      EndAuthority endAuthority,
      Directory directory,
      Readings readings,
      Clock clock) {
    this.authorities = authorities;
    this.giveAuthority = giveAuthority;
    this.endAuthority = endAuthority;
    this.directory = directory;
    this.readings = readings;
    this.clock = clock;
  }

  /** What was typed. */
  record Typed(String agency, String since, String until, String paper) {}

  @GetMapping("/people/authorities")
  String list(Actor actor, Model model) {
    return list(
        actor, new Typed("", LocalDate.now(clock).toString(), "", ""), null, List.of(), model);
  }

  @PostMapping("/people/authorities")
  String give(
      Actor actor,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String paper,
      Model model,
      HttpServletResponse response) {
    Typed typed = new Typed(agency, since, until, paper);
    Optional<LocalDate> from = TypedDay.of(since);
    Optional<LocalDate> to = TypedDay.of(until);
    if (from.isEmpty() || (to.isEmpty() && !until.isBlank())) {
      return refused(actor, typed, PersonRules.DAY, List.of(), model, response);
    }
    List<Agency> found = directory.search(agency, from.get(), MOST);
    List<Agency> exact =
        found.stream().filter(one -> Unmarked.of(one.name()).equals(Unmarked.of(agency))).toList();
    List<Agency> meant = exact.isEmpty() ? found : exact;
    if (agency.isBlank() || meant.size() != 1) {
      return refused(actor, typed, PersonRules.AGENCY_UNKNOWN, meant, model, response);
    }
    Optional<Refusal> refusal =
        giveAuthority.give(actor, meant.getFirst().id(), from.get(), to.orElse(null), paper);
    return refusal.isEmpty()
        ? "redirect:/people/authorities"
        : refused(actor, typed, refusal.get(), List.of(), model, response);
  }

  @PostMapping("/people/authorities/{id:[0-9a-f-]{36}}/end")
  String end(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String until,
      Model model,
      HttpServletResponse response) {
    Optional<LocalDate> day = TypedDay.of(until);
    Optional<Refusal> refusal =
        day.isEmpty() ? Optional.of(PersonRules.DAY) : endAuthority.end(actor, id, day.get());
    Typed empty = new Typed("", LocalDate.now(clock).toString(), "", "");
    return refusal.isEmpty()
        ? "redirect:/people/authorities"
        : refused(actor, empty, refusal.get(), List.of(), model, response);
  }

  private String refused(
      Actor actor,
      Typed typed,
      Refusal refusal,
      List<Agency> meant,
      Model model,
      HttpServletResponse response) {
    response.setStatus(refusal.status());
    return list(actor, typed, refusal, meant, model);
  }

  private String list(
      Actor actor, Typed typed, @Nullable Refusal refusal, List<Agency> meant, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Authorities.Authority> all = authorities.all();
    Map<UUID, Agency> names =
        directory.agencies(all.stream().map(Authorities.Authority::agencyId).toList(), today);
    readings.shown(
        actor, "/people/authorities", all.stream().map(one -> one.agencyId().toString()).toList());
    model.addAttribute("authorities", all);
    model.addAttribute("names", names);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("meant", meant.stream().map(Agency::name).distinct().toList());
    model.addAttribute("today", today);
    return "people/person/authorities";
  }
}
