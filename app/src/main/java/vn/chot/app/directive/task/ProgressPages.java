package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;

/** The board "Tiến độ": over all papers, by paper, by agency or by measure. */
@Controller
class ProgressPages {
  private static final int NAMESAKES = 100;

  private final ProgressPapers papers;
  private final ProgressAgencies agencies;
  private final ProgressMeasures measures;
  private final AgencyNames names;
  private final Directory directory;
  private final Reaches reaches;
  private final Readings readings;

  ProgressPages(
      ProgressPapers papers,
      ProgressAgencies agencies,
      ProgressMeasures measures,
      AgencyNames names,
      Directory directory,
      Reaches reaches,
      Readings readings) {
    this.papers = papers;
    this.agencies = agencies;
    this.measures = measures;
    this.names = names;
    this.directory = directory;
    this.reaches = reaches;
    this.readings = readings;
  }

  @MayOnly({Role.CLERK, Role.CHAIRMAN, Role.DISTRICT, Role.COMMUNE})
  @GetMapping("/progress")
  String progress(
      Actor actor,
      ProgressAsked asked,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    ProgressFilter filter = asked.filter();
    LocalDate today = reaches.today();
    ProgressScope scope = ProgressScope.of(reaches.of(actor));
    ProgressWhere where = ProgressWhere.of(filter, scope, chosen(filter, today), today);
    model.addAttribute("filter", filter);
    model.addAttribute("whole", scope.whole());
    model.addAttribute("first", after.isEmpty());
    model.addAttribute("link", new ProgressLink(filter));
    model.addAttribute("agency", filter.agency() == null ? "" : names.of(filter.agency(), today));
    model.addAttribute("papers", null);
    model.addAttribute("agencies", null);
    model.addAttribute("measures", null);
    switch (filter.view()) {
      case PAPERS -> {
        ProgressPapers.Page page = papers.page(where, scope, after);
        shown(actor, page.lines().stream().map(ProgressPapers.Line::id).toList());
        model.addAttribute("papers", page);
      }
      case AGENCIES -> {
        ProgressAgencies.Page page =
            agencies.page(where, filter.sort(), TaskAsked.id(after), today);
        shown(actor, page.lines().stream().map(ProgressAgencies.Line::id).toList());
        model.addAttribute("agencies", page);
      }
      case MEASURES -> {
        ProgressMeasures.Page page = measures.page(where, scope, after, today);
        shown(actor, page.lines().stream().map(line -> line.measure().id()).toList());
        model.addAttribute("measures", page);
        model.addAttribute("names", names.ofLines(page.lines(), today));
      }
    }
    return "directive/task/progress";
  }

  private void shown(Actor actor, List<UUID> ids) {
    readings.shown(actor, "/progress", ids.stream().map(UUID::toString).toList());
  }

  /** The agencies a filter names; null where it names none. */
  @Nullable Set<UUID> chosen(ProgressFilter filter, LocalDate today) {
    if (filter.agency() != null) {
      return Set.of(filter.agency());
    }
    return filter.agencyName().isEmpty()
        ? null
        : directory.search(filter.agencyName(), today, NAMESAKES).stream()
            .map(Agency::id)
            .collect(Collectors.toSet());
  }
}
