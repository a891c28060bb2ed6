package vn.chot.app.places;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** The tree of units on a chosen day: read by everybody signed in, kept by administrators. */
@Controller
class PlacePages {
  private static final int MOST_FOUND = 100;

  private final Units units;
  private final ChooseHome chooseHome;
  private final AskedDay askedDay;

  PlacePages(Units units, ChooseHome chooseHome, AskedDay askedDay) {
    this.units = units;
    this.chooseHome = chooseHome;
    this.askedDay = askedDay;
  }

  /** Where one stands in the tree: the day, the unit opened, the units above it. */
  record Standpoint(LocalDate day, @Nullable Unit unit, List<Unit> above) {}

  @GetMapping("/places")
  String tree(
      Actor actor,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(required = false) @Nullable UUID in,
      @RequestParam(defaultValue = "") String q,
      Model model) {
    return tree(actor, askedDay.of(on), in, q, null, model);
  }

  private String tree(
      Actor actor,
      LocalDate day,
      @Nullable UUID in,
      String typed,
      @Nullable Refusal refusal,
      Model model) {
    String words = typed.substring(0, Math.min(120, typed.length()));
    String folded = Unmarked.of(words);
    Optional<Unit> home = units.home(day);
    Unit unit =
        in == null
            ? home.filter(province -> folded.isEmpty()).orElse(null)
            : units.unit(in, day).orElse(null);
    List<Unit> shown =
        folded.isEmpty()
            ? units.children(unit == null ? null : unit.id(), day)
            : units.search(folded, day, MOST_FOUND);
    model.addAttribute("here", new Standpoint(day, unit, above(unit, day)));
    model.addAttribute("home", home.orElse(null));
    model.addAttribute("units", shown);
    model.addAttribute("words", words);
    model.addAttribute("refusal", refusal);
    model.addAttribute("keeper", actor.is(Role.ADMINISTRATOR));
    return "places/tree";
  }

  private List<Unit> above(@Nullable Unit unit, LocalDate day) {
    List<Unit> line = new ArrayList<>();
    UUID parent = unit == null ? null : unit.parent();
    while (parent != null && line.size() < 3) {
      Optional<Unit> above = units.unit(parent, day);
      above.ifPresent(line::addFirst);
      parent = above.map(Unit::parent).orElse(null);
    }
    return line;
  }

  /** Says which province is served. */
  @MayOnly(Role.ADMINISTRATOR)
  @PostMapping("/places/home")
  String home(Actor actor, @RequestParam UUID unit, Model model, HttpServletResponse response) {
    Optional<Refusal> refusal = chooseHome.choose(actor, unit);
    if (refusal.isEmpty()) {
      return "redirect:/places";
    }
    response.setStatus(refusal.get().status());
    return tree(actor, askedDay.today(), null, "", refusal.get(), model);
  }
}
