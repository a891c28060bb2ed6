package vn.chot.app.places;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.ContentPolicy;

/** The map: units coloured by a figure, sites, and a polygon to ask what lies inside it. */
@Controller
@EnableConfigurationProperties(MapSettings.class)
class MapPages {
  private final Units units;
  private final List<MapFigure> figures;
  private final MapSettings settings;
  private final AskedDay askedDay;

  MapPages(Units units, List<MapFigure> figures, MapSettings settings, AskedDay askedDay) {
    this.units = units;
    this.figures = figures.stream().sorted(Comparator.comparingInt(MapFigure::order)).toList();
    this.settings = settings;
    this.askedDay = askedDay;
  }

  /** What was chosen on the page. */
  record Chosen(
      LocalDate day,
      @Nullable Unit in,
      boolean country,
      String figure,
      @Nullable SiteKind kind,
      boolean sites,
      boolean communes) {}

  @GetMapping("/places/map")
  String map(
      Actor actor,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "sites") String figure,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "true") boolean sites,
      @RequestParam(defaultValue = "false") boolean communes,
      Model model,
      HttpServletResponse response) {
    LocalDate day = askedDay.of(on);
    Optional<Unit> home = units.home(day);
    Optional<Unit> asked = askedDay.id(in).flatMap(id -> units.unit(id, day));
    boolean country = in.equals("country") || (asked.isEmpty() && home.isEmpty());
    Unit shown = country ? null : asked.or(() -> home).orElse(null);
    model.addAttribute(
        "chosen",
        new Chosen(day, shown, country, figure, SiteKind.of(kind).orElse(null), sites, communes));
    model.addAttribute("home", home.orElse(null));
    model.addAttribute("below", home.map(h -> parents(h.id(), day)).orElse(List.of()));
    model.addAttribute(
        "figures", figures.stream().flatMap(one -> one.parts(actor).stream()).toList());
    model.addAttribute("tiles", settings.tiles());
    model.addAttribute("attribution", settings.attribution());
    if (settings.hasTiles()) {
      response.setHeader(ContentPolicy.HEADER, ContentPolicy.withImagesFrom(settings.origin()));
    }
    return "places/map";
  }

  /** The units of the province that have units below them. */
  private List<Unit> parents(UUID home, LocalDate day) {
    return units.children(home, day).stream()
        .filter(unit -> unit.level() == UnitLevel.DISTRICT)
        .toList();
  }
}
