package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;

/**
 * One unit: what it was on a day, its versions, where it came from, what it became, its neighbours.
 */
@Controller
class UnitPages {
  private final Units units;
  private final AskUnit askUnit;
  private final Story story;
  private final DistrictSteps districtSteps;
  private final Boundaries boundaries;
  private final AskedDay askedDay;

  UnitPages(
      Units units,
      AskUnit askUnit,
      Story story,
      DistrictSteps districtSteps,
      Boundaries boundaries,
      AskedDay askedDay) {
    this.units = units;
    this.askUnit = askUnit;
    this.story = story;
    this.districtSteps = districtSteps;
    this.boundaries = boundaries;
    this.askedDay = askedDay;
  }

  /** What the page shows of the unit beside the answer. */
  record Shown(
      UUID id,
      LocalDate day,
      LocalDate today,
      List<AskUnit.Version> versions,
      List<Story.Line> before,
      List<Story.Line> after,
      List<DistrictSteps.Line> asDistrict,
      List<DistrictSteps.Line> outOfDistricts,
      Optional<Unit> above,
      List<Boundaries.Facts> outline,
      List<Boundaries.Neighbour> neighbours) {
    /** Its name: of that day, or the last one it had. */
    String name() {
      AskUnit.Version last = versions.getLast();
      for (AskUnit.Version version : versions) {
        LocalDate ends = version.to();
        if (!version.from().isAfter(day) && (ends == null || !ends.isBefore(day))) {
          last = version;
        }
      }
      return last.type() + " " + last.name();
    }
  }

  @GetMapping("/places/unit")
  String unit(
      Actor actor, @RequestParam UUID id, @RequestParam(defaultValue = "") String on, Model model) {
    LocalDate day = askedDay.of(on);
    Answer answer =
        askUnit
            .on(id, day)
            .orElseThrow(
                () -> new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND));
    List<Story.Line> after = story.after(id);
    List<AskUnit.Version> versions = askUnit.versions(id);
    model.addAttribute("answer", answer);
    model.addAttribute(
        "shown",
        new Shown(
            id,
            day,
            askedDay.today(),
            versions,
            story.before(id),
            after,
            after.isEmpty() ? districtSteps.after(id) : List.of(),
            districtSteps.before(id),
            answer instanceof Answer.Known(Unit unit) && unit.parent() != null
                ? units.unit(unit.parent(), day)
                : Optional.empty(),
            boundaries.facts(id, day),
            boundaries.neighbours(id, day)));
    return "places/unit";
  }
}
