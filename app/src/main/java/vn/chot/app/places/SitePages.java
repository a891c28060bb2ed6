package vn.chot.app.places;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** One site with the spaces inside it: read by everybody signed in, kept by who keeps its area. */
@Controller
class SitePages {
  private static final String ID = "{id:[0-9a-f-]{36}}";

  private final SiteRows rows;
  private final KeepSite keepSite;
  private final KeepSpace keepSpace;
  private final UnitNames unitNames;
  private final Places places;
  private final SiteReaches reaches;
  private final Readings readings;
  private final AskedDay askedDay;

  SitePages(
      SiteRows rows,
      KeepSite keepSite,
      KeepSpace keepSpace,
      UnitNames unitNames,
      Places places,
      SiteReaches reaches,
      Readings readings,
      AskedDay askedDay) {
    this.rows = rows;
    this.keepSite = keepSite;
    this.keepSpace = keepSpace;
    this.unitNames = unitNames;
    this.places = places;
    this.reaches = reaches;
    this.readings = readings;
    this.askedDay = askedDay;
  }

  @GetMapping("/places/sites/" + ID)
  String site(Actor actor, @PathVariable UUID id, Model model) {
    return site(actor, seen(actor, id), null, model);
  }

  private Site seen(Actor actor, UUID id) {
    return rows.site(id)
        .filter(site -> reaches.of(actor).shows(site))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String site(Actor actor, Site site, @Nullable Refusal refusal, Model model) {
    readings.shown(actor, "/places/sites/" + site.id(), List.of(site.id().toString()));
    model.addAttribute("site", site);
    model.addAttribute("spaces", rows.spaces(site.id()));
    model.addAttribute(
        "unit",
        unitNames
            .of(List.of(site.unit()), reaches.today())
            .getOrDefault(site.unit(), UnitNames.Called.NOTHING));
    model.addAttribute("refusal", refusal);
    model.addAttribute("today", reaches.today());
    model.addAttribute("keeper", reaches.of(actor).holds(site.unit()));
    return "places/site";
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @GetMapping("/places/sites/new")
  String form(Actor actor, Model model) {
    return form(
        actor, null, new SiteForm("", "", "", "", "", "", "", "", "", "", null), null, model);
  }

  private String form(
      Actor actor, @Nullable Site site, SiteForm typed, @Nullable Refusal refusal, Model model) {
    SiteReach reach = reaches.of(actor);
    LocalDate today = reaches.today();
    model.addAttribute("site", site);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    List<Unit> communes =
        places.ofLevel(UnitLevel.COMMUNE, today).stream()
            .filter(unit -> reach.holds(unit.id()))
            .toList();
    Map<UUID, UnitNames.Called> above =
        unitNames.of(
            communes.stream().map(Unit::parent).filter(java.util.Objects::nonNull).toList(), today);
    model.addAttribute("communes", communes);
    model.addAttribute("above", above);
    model.addAttribute(
        "old", site == null ? null : unitNames.of(List.of(site.unit()), today).get(site.unit()));
    return "places/siteform";
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @PostMapping("/places/sites/new")
  String add(Actor actor, SiteForm typed, Model model, HttpServletResponse response) {
    return switch (typed.read(unit(typed))) {
      case SiteForm.Read.Bad(Refusal refusal) -> {
        response.setStatus(refusal.status());
        yield form(actor, null, typed, refusal, model);
      }
      case SiteForm.Read.Good(SiteDraft draft) ->
          switch (keepSite.add(actor, draft)) {
            case KeepSite.Added.Done(UUID site) -> "redirect:/places/sites/" + site;
            case KeepSite.Added.Refused(Refusal refusal) -> {
              response.setStatus(refusal.status());
              yield form(actor, null, typed, refusal, model);
            }
          };
    };
  }

  private @Nullable UUID unit(SiteForm typed) {
    return askedDay.id(SiteForm.text(typed.unit())).filter(places::isUnit).orElse(null);
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @GetMapping("/places/sites/" + ID + "/edit")
  String edit(Actor actor, @PathVariable UUID id, Model model) {
    Site site = seen(actor, id);
    return form(actor, site, SiteForm.of(site), null, model);
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @PostMapping("/places/sites/" + ID + "/edit")
  String correct(
      Actor actor,
      @PathVariable UUID id,
      SiteForm typed,
      Model model,
      HttpServletResponse response) {
    Site site = seen(actor, id);
    Optional<Refusal> refusal =
        switch (typed.read(unit(typed))) {
          case SiteForm.Read.Bad(Refusal bad) -> Optional.of(bad);
          case SiteForm.Read.Good(SiteDraft draft) ->
              keepSite.correct(actor, site, typed.edition() == null ? 0 : typed.edition(), draft);
        };
    if (refusal.isEmpty()) {
      return "redirect:/places/sites/" + id;
    }
    response.setStatus(refusal.get().status());
    return form(actor, site, typed, refusal.get(), model);
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @PostMapping("/places/sites/" + ID + "/close")
  String close(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String on,
      Model model,
      HttpServletResponse response) {
    Site site = seen(actor, id);
    return done(actor, site, keepSite.close(actor, site, askedDay.of(on)), model, response);
  }

  private String done(
      Actor actor,
      Site site,
      Optional<Refusal> refusal,
      Model model,
      HttpServletResponse response) {
    if (refusal.isEmpty()) {
      return "redirect:/places/sites/" + site.id();
    }
    response.setStatus(refusal.get().status());
    return site(actor, site, refusal.get(), model);
  }

  /** A space as it was typed. */
  record SpaceForm(
      @Nullable String parent,
      @Nullable String code,
      @Nullable String kind,
      @Nullable String name,
      @Nullable String capacity) {

    KeepSpace.Typed read(Site site, AskedDay ids) {
      String typed = SiteForm.text(capacity);
      Integer people =
          typed.isEmpty() ? null : typed.matches("\\d{1,7}") ? Integer.valueOf(typed) : -1;
      return new KeepSpace.Typed(
          ids.id(SiteForm.text(parent)).orElse(null),
          Unmarked.tidied(SiteForm.text(code)),
          SpaceKind.of(SiteForm.text(kind)).orElse(SpaceKind.usual(site.kind())),
          Unmarked.tidied(SiteForm.text(name)),
          people);
    }
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @PostMapping("/places/sites/" + ID + "/spaces")
  String addSpace(
      Actor actor,
      @PathVariable UUID id,
      SpaceForm typed,
      Model model,
      HttpServletResponse response) {
    Site site = seen(actor, id);
    return done(
        actor, site, keepSpace.add(actor, site, typed.read(site, askedDay)), model, response);
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @PostMapping("/places/sites/" + ID + "/spaces/{space:[0-9a-f-]{36}}")
  String correctSpace(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID space,
      SpaceForm typed,
      Model model,
      HttpServletResponse response) {
    Site site = seen(actor, id);
    return done(
        actor,
        site,
        keepSpace.correct(actor, site, space, typed.read(site, askedDay)),
        model,
        response);
  }

  @MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
  @PostMapping("/places/sites/" + ID + "/spaces/{space:[0-9a-f-]{36}}/close")
  String closeSpace(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID space,
      @RequestParam(defaultValue = "") String on,
      Model model,
      HttpServletResponse response) {
    Site site = seen(actor, id);
    return done(actor, site, keepSpace.close(actor, site, space, askedDay.of(on)), model, response);
  }
}
