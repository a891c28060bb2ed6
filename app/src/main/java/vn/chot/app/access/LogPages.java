package vn.chot.app.access;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of deeds, for the administrator. */
@Controller
class LogPages {
  private static final int SIZE = 100;

  private final Deeds deeds;
  private final Readings readings;

  LogPages(Deeds deeds, Readings readings) {
    this.deeds = deeds;
    this.readings = readings;
  }

  @MayOnly(Role.ADMINISTRATOR)
  @GetMapping("/log")
  String log(
      Actor actor,
      @RequestParam(defaultValue = "9223372036854775807") long before,
      @RequestParam(defaultValue = "") String kind,
      Model model) {
    List<Deeds.Entry> page = deeds.before(before, kind.strip(), SIZE + 1);
    List<Deeds.Entry> shown = page.subList(0, Math.min(SIZE, page.size()));
    model.addAttribute("entries", shown);
    model.addAttribute("kind", kind.strip());
    model.addAttribute("more", page.size() > SIZE);
    readings.shown(actor, "/log", shown.stream().map(e -> "deed:" + e.id()).toList());
    return "access/log";
  }
}
