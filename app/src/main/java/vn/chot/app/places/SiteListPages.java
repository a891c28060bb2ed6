package vn.chot.app.places;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.SheetWriter;

/** The list of sites: read by everybody signed in, taken away as a file. */
@Controller
class SiteListPages {
  private final SiteList list;
  private final ExportSites exportSites;
  private final Units units;
  private final UnitNames unitNames;
  private final SiteReaches reaches;
  private final Readings readings;
  private final AskedDay askedDay;

  SiteListPages(
      SiteList list,
      ExportSites exportSites,
      Units units,
      UnitNames unitNames,
      SiteReaches reaches,
      Readings readings,
      AskedDay askedDay) {
    this.list = list;
    this.exportSites = exportSites;
    this.units = units;
    this.unitNames = unitNames;
    this.reaches = reaches;
    this.readings = readings;
    this.askedDay = askedDay;
  }

  /** What the address asks for, as it was typed. */
  record Asked(
      @Nullable String q, @Nullable String in, @Nullable String kind, @Nullable String state) {
    String words() {
      return q == null ? "" : q.substring(0, Math.min(120, q.length()));
    }

    String unit() {
      return in == null ? "" : in;
    }

    Optional<SiteKind> siteKind() {
      return kind == null || kind.isEmpty() ? Optional.empty() : SiteKind.of(kind);
    }

    boolean closed() {
      return "closed".equals(state);
    }

    /** The address of the list, or of its file, for this filter. */
    String to(String path, SiteList.@Nullable Key after) {
      UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
      param(link, "q", words());
      param(link, "in", unit());
      param(link, "kind", siteKind().map(Enum::name).orElse(""));
      param(link, "state", closed() ? "closed" : "");
      param(link, "after", after == null ? "" : after.word());
      return link.encode().toUriString();
    }

    private static void param(UriComponentsBuilder link, String name, String value) {
      if (!value.isEmpty()) {
        link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
      }
    }
  }

  @GetMapping("/places/sites")
  String sites(
      Actor actor, Asked asked, @RequestParam(defaultValue = "") String after, Model model) {
    LocalDate today = reaches.today();
    SiteReach reach = reaches.of(actor);
    Optional<SiteList.Key> key = SiteList.Key.of(after);
    SiteList.Filter filter = filter(asked, reach);
    SiteList.Page page = list.page(filter, key.orElse(null));
    readings.shown(
        actor, "/places/sites", page.sites().stream().map(site -> site.id().toString()).toList());
    model.addAttribute("asked", asked);
    model.addAttribute("filter", filter);
    model.addAttribute("page", page);
    model.addAttribute("first", key.isEmpty());
    model.addAttribute("keeper", !reach.nowhere());
    model.addAttribute(
        "names", unitNames.of(page.sites().stream().map(Site::unit).toList(), today));
    UUID home = units.home(today).map(Unit::id).orElse(null);
    model.addAttribute("areas", home == null ? java.util.List.of() : units.children(home, today));
    model.addAttribute(
        "unit", filter.unit() == null ? null : units.unit(filter.unit(), today).orElse(null));
    return "places/sites";
  }

  @GetMapping("/places/sites.xlsx")
  void xlsx(Actor actor, Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SiteList.Filter filter = filter(asked, reaches.of(actor));
    try (SheetWriter writer = SheetWriter.xlsx(SentFile.xlsx(response, name(filter)))) {
      exportSites.write(actor, filter, Tongue.of(request), writer);
    }
  }

  @GetMapping("/places/sites.csv")
  void csv(Actor actor, Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SiteList.Filter filter = filter(asked, reaches.of(actor));
    try (SheetWriter writer = SheetWriter.csv(SentFile.csv(response, name(filter)))) {
      exportSites.write(actor, filter, Tongue.of(request), writer);
    }
  }

  private static String name(SiteList.Filter filter) {
    return "dia-diem-" + filter.seen().day();
  }

  private SiteList.Filter filter(Asked asked, SiteReach reach) {
    return new SiteList.Filter(
        askedDay.id(asked.unit()).orElse(null),
        asked.words(),
        new SitesSeen(reach, asked.siteKind().orElse(null), reaches.today()),
        asked.closed());
  }
}
