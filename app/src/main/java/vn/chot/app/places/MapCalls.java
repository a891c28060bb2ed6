package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;

/** What the map's script asks for while somebody looks. */
@Controller
class MapCalls {
  private final List<MapFigure> figures;
  private final AddUpFigures addUp;
  private final SitesOnMap sitesOnMap;
  private final SiteReaches reaches;
  private final Readings readings;
  private final AskedDay askedDay;

  MapCalls(
      List<MapFigure> figures,
      AddUpFigures addUp,
      SitesOnMap sitesOnMap,
      SiteReaches reaches,
      Readings readings,
      AskedDay askedDay) {
    this.figures = figures;
    this.addUp = addUp;
    this.sitesOnMap = sitesOnMap;
    this.reaches = reaches;
    this.readings = readings;
    this.askedDay = askedDay;
  }

  /**
   * A figure by unit.
   *
   * @param addsUp whether a unit that is not named has none of it
   */
  record Values(boolean addsUp, Map<UUID, Double> values) {}

  @GetMapping("/places/map/figures.json")
  ResponseEntity<Values> figures(
      Actor actor,
      @RequestParam String figure,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String kind) {
    MapFigure asked =
        figures.stream()
            .flatMap(one -> one.parts(actor).stream())
            .filter(known -> known.code().equals(figure))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    LocalDate day = askedDay.of(on);
    Map<UUID, Double> values = asked.values(actor, day, kind(kind));
    return fresh(new Values(asked.addsUp(), asked.addsUp() ? addUp.of(values, day) : values));
  }

  @GetMapping("/places/map/sites.json")
  ResponseEntity<SitesOnMap.Drawn> sites(
      Actor actor,
      @RequestParam String box,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "14") int across) {
    Optional<GeoBox> asked = GeoBox.of(box);
    if (asked.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    SitesSeen seen = new SitesSeen(reaches.of(actor), kind(kind), askedDay.of(on));
    SitesOnMap.Drawn drawn = sitesOnMap.in(asked.get(), seen, Math.clamp(across, 3, 30));
    if (seen.kind() == SiteKind.DWELLING && !drawn.points().isEmpty()) {
      readings.shown(
          actor,
          "/places/map/sites.json",
          drawn.points().stream().map(point -> point.id().toString()).toList());
    }
    return fresh(drawn);
  }

  private static @Nullable SiteKind kind(String word) {
    return word.isEmpty() ? null : SiteKind.of(word).orElse(null);
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }
}
