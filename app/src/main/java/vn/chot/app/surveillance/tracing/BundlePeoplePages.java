package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;

/** Whom a bundle of another province names, who of them we know, and what was done with them. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class BundlePeoplePages {
  private static final int PAGE = 50;

  private final TracingSight sight;
  private final Bundles bundles;
  private final SealFiles seal;
  private final ShownPeople shownPeople;
  private final Levels levels;
  private final Readings readings;

  BundlePeoplePages(
      TracingSight sight,
      Bundles bundles,
      SealFiles seal,
      ShownPeople shownPeople,
      Levels levels,
      Readings readings) {
    this.sight = sight;
    this.bundles = bundles;
    this.seal = seal;
    this.shownPeople = shownPeople;
    this.levels = levels;
    this.readings = readings;
  }

  @GetMapping("/tracing/bundles/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  String people(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int after,
      HttpServletRequest request,
      Model model) {
    TracingSight.Sight may = sight.deciding(actor);
    Bundles.In in =
        bundles.one(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Bundles.Line> found = bundles.people(id, after, PAGE + 1);
    List<Bundles.Line> lines = found.subList(0, Math.min(PAGE, found.size()));
    List<UUID> ids = lines.stream().map(Bundles.Line::personId).toList();
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    readings.shown(
        actor,
        "/tracing/bundles",
        ids.stream().map(UUID::toString).distinct().toList(),
        purpose.name());
    Map<UUID, ShownPeople.Shown> people = shownPeople.of(ids, may.reach(), Set.of());
    model.addAttribute("may", may);
    model.addAttribute("in", in);
    model.addAttribute("lines", lines);
    model.addAttribute("more", found.size() > PAGE);
    model.addAttribute("people", people);
    model.addAttribute("levels", levels.of(ids));
    model.addAttribute("said", said(id));
    return "surveillance/tracing/bundle";
  }

  /** What the file says of each, by place. */
  private List<BundleContent.Someone> said(UUID id) {
    return bundles
        .taken(id)
        .flatMap(one -> seal.content(one.file(), BundleContent.class))
        .map(BundleContent::people)
        .orElse(List.of());
  }
}
