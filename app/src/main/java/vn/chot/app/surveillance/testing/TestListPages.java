package vn.chot.app.surveillance.testing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;

/** The tests of an area; a laboratory without a reach is led to its desk. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class TestListPages {
  private static final int SIZE = 50;

  private final FindTestStand findTestStand;
  private final TestList list;
  private final TestArea area;
  private final TestNames names;
  private final Readings readings;

  TestListPages(
      FindTestStand findTestStand,
      TestList list,
      TestArea area,
      TestNames names,
      Readings readings) {
    this.findTestStand = findTestStand;
    this.list = list;
    this.area = area;
    this.names = names;
    this.readings = readings;
  }

  @GetMapping("/tests")
  String list(
      Actor actor,
      @ModelAttribute TestAsked asked,
      @RequestParam(defaultValue = "") String place,
      Model model) {
    TestStand stand = findTestStand.orRefuse(actor);
    if (stand.reach().none()) {
      return "redirect:/tests/laboratory";
    }
    if (!place.isBlank()) {
      return "redirect:" + chosen(stand, asked, place).address(null);
    }
    Set<UUID> units = area.units(stand, asked.unit());
    List<TestLine> found = list.page(units, asked, SIZE + 1);
    List<TestLine> shown = found.subList(0, Math.min(SIZE, found.size()));
    readings.shown(actor, "/tests", shown.stream().map(line -> line.id().toString()).toList());
    model.addAttribute("stand", stand);
    model.addAttribute("asked", asked);
    model.addAttribute("lines", shown);
    model.addAttribute("persons", names.persons(shown.stream().map(TestLine::personId).toList()));
    model.addAttribute("communes", names.units(shown.stream().map(TestLine::unitId)));
    model.addAttribute("laboratories", names.laboratories());
    model.addAttribute("places", area.labels(stand).texts());
    model.addAttribute("place", area.label(asked.unit()));
    model.addAttribute("next", found.size() > SIZE ? asked.address(shown.getLast().key()) : null);
    return "surveillance/testing/list";
  }

  /** The place typed becomes the id of its unit; none where no place of theirs is meant. */
  private TestAsked chosen(TestStand stand, TestAsked asked, String place) {
    String unit =
        area.labels(stand).chosen(place).map(UUID::toString).orElse(new UUID(0, 0).toString());
    return new TestAsked(
        unit,
        asked.state(),
        asked.method(),
        asked.outcome(),
        asked.from(),
        asked.to(),
        asked.laboratory(),
        asked.screening(),
        asked.self(),
        "");
  }
}
