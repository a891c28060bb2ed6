package vn.chot.app.people.twin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.Reach;
import vn.chot.app.places.UnitNames;

/** The pairs that may be one person inside one's reach, best first, and the search for them. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class TwinPages {
  private static final int SIZE = 30;

  private final FindReach findReach;
  private final Likenesses likenesses;
  private final Searches searches;
  private final FindTwins findTwins;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  TwinPages(
      FindReach findReach,
      Likenesses likenesses,
      Searches searches,
      FindTwins findTwins,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.findReach = findReach;
    this.likenesses = likenesses;
    this.searches = searches;
    this.findTwins = findTwins;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  /** Where the next page goes on. */
  record Next(double score, UUID first, UUID second) {}

  @GetMapping("/people/twins")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "2") double score,
      @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID first,
      @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID second,
      Model model) {
    return list(actor, new Next(score, first, second), null, model);
  }

  private String list(Actor actor, Next after, @Nullable Refusal refusal, Model model) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    List<Likenesses.Line> lines =
        likenesses.open(reach, after.score(), after.first(), after.second(), SIZE + 1);
    List<Likenesses.Line> shown = lines.subList(0, Math.min(SIZE, lines.size()));
    readings.shown(
        actor,
        "/people/twins",
        shown.stream()
            .flatMap(line -> Stream.of(line.firstId().toString(), line.secondId().toString()))
            .distinct()
            .toList());
    model.addAttribute("lines", shown);
    model.addAttribute("units", unitNames.on(today));
    model.addAttribute("next", lines.size() > SIZE ? next(shown.getLast()) : null);
    model.addAttribute("search", searches.latest().orElse(null));
    model.addAttribute("refusal", refusal);
    return "people/twin/list";
  }

  private static Next next(Likenesses.Line last) {
    return new Next(last.score(), last.firstId(), last.secondId());
  }

  /** Begins a search through the register. */
  @PostMapping("/people/twins")
  String search(Actor actor, Model model, HttpServletResponse response) {
    findReach.orRefuse(actor, LocalDate.now(clock));
    Optional<Refusal> refusal = findTwins.search(actor);
    if (refusal.isEmpty()) {
      return "redirect:/people/twins";
    }
    response.setStatus(refusal.get().status());
    Next start = new Next(2, new UUID(0, 0), new UUID(0, 0));
    return list(actor, start, refusal.get(), model);
  }
}
