package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.pages.TypedDay;

/** Figures of tests, which everybody signed in may see: numbers name nobody. */
@Controller
class TestFigurePages {
  private static final int MOST = 62;

  private final FindTestStand findTestStand;
  private final TestFigures figures;
  private final TestArea area;
  private final Clock clock;

  TestFigurePages(FindTestStand findTestStand, TestFigures figures, TestArea area, Clock clock) {
    this.findTestStand = findTestStand;
    this.figures = figures;
    this.area = area;
    this.clock = clock;
  }

  @GetMapping("/tests/figures")
  String figures(
      Actor actor,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    TestStand stand = findTestStand.of(actor);
    boolean local = actor.is(Role.DISTRICT) || actor.is(Role.COMMUNE);
    LocalDate today = LocalDate.now(clock);
    LocalDate last = TypedDay.of(to).filter(day -> !day.isAfter(today)).orElse(today);
    LocalDate first =
        TypedDay.of(from)
            .filter(day -> !day.isAfter(last) && day.isAfter(last.minusDays(MOST)))
            .orElse(last.minusDays(6));
    Set<UUID> units = local ? area.units(stand, "") : null;
    List<TestFigures.Day> days = figures.days(units, first, last);
    model.addAttribute("stand", stand);
    model.addAttribute("days", days);
    model.addAttribute("from", first);
    model.addAttribute("to", last);
    model.addAttribute("local", local);
    return "surveillance/testing/figures";
  }
}
