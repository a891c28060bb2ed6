package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.Reach;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** The desk: cases traced last, how fast it goes, what waits. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class TracingDeskPages {
  private static final int DAYS = 30;

  private final TracingSight sight;
  private final RecentCases recentCases;
  private final CaseFiles caseFiles;
  private final ShownPeople shownPeople;
  private final Levels levels;
  private final HandOvers handOvers;
  private final Speed speed;
  private final PresenceIndex index;
  private final KnownLists lists;
  private final Readings readings;
  private final Clock clock;

  TracingDeskPages(
      TracingSight sight,
      RecentCases recentCases,
      CaseFiles caseFiles,
      ShownPeople shownPeople,
      Levels levels,
      HandOvers handOvers,
      Speed speed,
      PresenceIndex index,
      KnownLists lists,
      Readings readings,
      Clock clock) {
    this.sight = sight;
    this.recentCases = recentCases;
    this.caseFiles = caseFiles;
    this.shownPeople = shownPeople;
    this.levels = levels;
    this.handOvers = handOvers;
    this.speed = speed;
    this.index = index;
    this.lists = lists;
    this.readings = readings;
    this.clock = clock;
  }

  /** What the desk says of the index and of what waits. */
  record State(boolean ready, long presences, int waiting) {}

  @GetMapping("/tracing")
  String desk(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
    TracingSight.Sight may = sight.of(actor);
    Collection<UUID> units = units(may.reach());
    List<RecentCases.Line> found = recentCases.page(units, after);
    List<RecentCases.Line> shown = found.subList(0, Math.min(RecentCases.PAGE, found.size()));
    Map<UUID, String> communes = new HashMap<>();
    shown.forEach(line -> {
      UUID unit = line.unitId();
      communes.put(line.caseFile(), unit == null ? "–" : shownPeople.unit(unit));
    });
    readings.shown(
        actor, "/tracing", shown.stream().map(line -> line.caseFile().toString()).toList());
    model.addAttribute("may", may);
    model.addAttribute("lines", shown);
    model.addAttribute("more", found.size() > RecentCases.PAGE);
    model.addAttribute("numbers", numbers(shown.stream().map(RecentCases.Line::caseFile).toList()));
    model.addAttribute("communes", communes);
    model.addAttribute("levels", levels.of(fallen(shown)));
    model.addAttribute(
        "medians",
        speed.since(OffsetDateTime.now(clock).minusDays(DAYS), Optional.ofNullable(units)));
    model.addAttribute(
        "state", new State(index.ready().isPresent(), index.presences(), lists.waiting()));
    model.addAttribute("waiting", handOvers.waiting(units));
    return "surveillance/tracing/desk";
  }

  /** Whose cases stand no more: they are shown as what they are now. */
  private static List<UUID> fallen(List<RecentCases.Line> lines) {
    return lines.stream()
        .filter(line -> !line.stands())
        .map(RecentCases.Line::personId)
        .distinct()
        .toList();
  }

  /** Null for everywhere. */
  static @Nullable Collection<UUID> units(Reach reach) {
    return reach.everywhere() ? null : Set.copyOf(reach.units());
  }

  /** What cases are called. */
  Map<UUID, String> numbers(Collection<UUID> cases) {
    return numbers(caseFiles, cases);
  }

  static Map<UUID, String> numbers(CaseFiles caseFiles, Collection<UUID> cases) {
    Map<UUID, String> numbers = new HashMap<>();
    for (CaseFile file : caseFiles.files(Set.copyOf(cases))) {
      numbers.put(file.id(), file.number());
    }
    return numbers;
  }
}
