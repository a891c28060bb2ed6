package vn.chot.app.places;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;

/** What lies inside a polygon: as a piece of the map's page, and as a file. */
@Controller
class InsidePages {
  private static final int MOST_SHOWN = 100;

  private final FindInside findInside;
  private final ExportInside exportInside;
  private final SiteReaches reaches;
  private final Readings readings;
  private final AskedDay askedDay;

  InsidePages(
      FindInside findInside,
      ExportInside exportInside,
      SiteReaches reaches,
      Readings readings,
      AskedDay askedDay) {
    this.findInside = findInside;
    this.exportInside = exportInside;
    this.reaches = reaches;
    this.readings = readings;
    this.askedDay = askedDay;
  }

  @PostMapping("/places/map/inside")
  String inside(
      Actor actor,
      @RequestParam(defaultValue = "") String ring,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String kind,
      Model model,
      HttpServletResponse response) {
    SitesSeen seen = seen(actor, on, kind);
    model.addAttribute("ring", ring);
    model.addAttribute("seen", seen);
    switch (Ring.of(ring)) {
      case Ring.Read.Bad(var refusal) -> {
        response.setStatus(refusal.status());
        model.addAttribute("refusal", refusal);
        model.addAttribute("inside", null);
      }
      case Ring.Read.Good(Ring good) -> {
        FindInside.Inside inside = findInside.in(good, seen, MOST_SHOWN);
        readings.shown(
            actor,
            "/places/map/inside",
            inside.sites().stream().map(site -> site.id().toString()).toList());
        model.addAttribute("refusal", null);
        model.addAttribute("inside", inside);
      }
    }
    return "places/inside";
  }

  @PostMapping("/places/map/inside.xlsx")
  void export(
      Actor actor,
      @RequestParam(defaultValue = "") String ring,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String kind,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    SitesSeen seen = seen(actor, on, kind);
    switch (Ring.of(ring)) {
      case Ring.Read.Bad(var refusal) -> refusal.send(request, response);
      case Ring.Read.Good(Ring good) ->
          exportInside.write(
              actor,
              good,
              seen,
              Tongue.of(request),
              SentFile.xlsx(response, "trong-vung-" + seen.day()));
    }
  }

  private SitesSeen seen(Actor actor, String on, String kind) {
    return new SitesSeen(
        reaches.of(actor), kind.isEmpty() ? null : SiteKind.of(kind).orElse(null), askedDay.of(on));
  }
}
