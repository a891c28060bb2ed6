package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.UnitNames;

/** The list of cases: newest, by name, by month, state and sex; searched by POST alone. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class CaseListPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CaseSight sight;
  private final CaseList list;
  private final ExportCases exportCases;
  private final Places places;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  CaseListPages(
      CaseSight sight,
      CaseList list,
      ExportCases exportCases,
      Places places,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.sight = sight;
    this.list = list;
    this.exportCases = exportCases;
    this.places = places;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  /** What the form asks, as it was typed. */
  record Typed(
      String unit,
      String q,
      String state,
      String sex,
      String month,
      String sort,
      String review,
      String after) {
    Typed {
      unit = given(unit);
      q = given(q);
      state = given(state);
      sex = given(sex);
      month = given(month);
      sort = given(sort);
      review = given(review);
      after = given(after);
    }

    private static String given(@Nullable String sent) {
      return sent == null ? "" : sent.substring(0, Math.min(200, sent.length()));
    }

    CaseList.Asked asked(@Nullable Set<UUID> units) {
      return new CaseList.Asked(
          units,
          sort.equals("name") ? CaseList.Sort.NAME : CaseList.Sort.NEWEST,
          q,
          Arrays.stream(CaseState.values())
              .filter(one -> one.name().equals(state))
              .findFirst()
              .orElse(null),
          sex.equals("M") || sex.equals("F") ? sex : "",
          readMonth(month),
          review.equals("on"),
          after.matches("[0-9a-f-]{36}") ? UUID.fromString(after) : null);
    }

    /** A month as a browser or a person writes it: 2021-04, 4/2021, 04/2021. */
    static @Nullable YearMonth readMonth(String typed) {
      String[] parts = typed.strip().split("[/-]", 2);
      try {
        if (parts.length == 2) {
          return parts[0].length() == 4
              ? YearMonth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
              : YearMonth.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        }
      } catch (DateTimeException | NumberFormatException none) {
        return null;
      }
      return null;
    }
  }

  @GetMapping("/cases")
  String first(Actor actor, @ModelAttribute Typed typed, HttpServletRequest request, Model model) {
    Typed open =
        new Typed(
            typed.unit(),
            "",
            typed.state(),
            typed.sex(),
            typed.month(),
            typed.sort(),
            typed.review(),
            "");
    return page(actor, open, request, model);
  }

  @PostMapping("/cases")
  String asked(Actor actor, @ModelAttribute Typed typed, HttpServletRequest request, Model model) {
    return page(actor, typed, request, model);
  }

  private String page(Actor actor, Typed typed, HttpServletRequest request, Model model) {
    CaseSight.Sight may = sight.of(actor);
    LocalDate today = LocalDate.now(clock);
    NamedUnits named = unitNames.on(today);
    UnitLabels mine = named.labels().only(may::covers);
    CaseList.Page page = list.page(typed.asked(units(may, mine, typed.unit(), today)));
    Map<UUID, String> communes = new HashMap<>();
    for (CaseList.Line line : page.lines()) {
      UUID unit = line.unitId();
      if (unit != null) {
        communes.computeIfAbsent(unit, named::called);
      }
    }
    readings.shown(
        actor,
        "/cases",
        page.lines().stream().map(line -> line.id().toString()).toList(),
        purpose(request).name());
    model.addAttribute("typed", typed);
    model.addAttribute("units", mine.texts());
    model.addAttribute("page", page);
    model.addAttribute("communes", communes);
    model.addAttribute("decides", may.decides());
    return "surveillance/casefile/list";
  }

  /** Whose cases: those of the unit chosen inside the reach; null for everybody's. */
  private @Nullable Set<UUID> units(
      CaseSight.Sight may, UnitLabels mine, String typed, LocalDate today) {
    if (typed.isBlank()) {
      return may.reach().everywhere() ? null : may.reach().units();
    }
    Optional<UUID> chosen = mine.chosen(typed);
    if (chosen.isEmpty()) {
      return Set.of();
    }
    Set<UUID> units = new HashSet<>(places.territory(chosen.get(), today));
    units.removeIf(unit -> !may.covers(unit));
    return units;
  }

  /** What for: tracing, until something else was chosen. */
  static Purpose purpose(HttpServletRequest request) {
    return ChosenPurpose.of(request).orElse(Purpose.TRACING);
  }

  /** The list as a workbook or a CSV; the log tells who took it. */
  @PostMapping("/cases/export")
  void export(
      Actor actor,
      @ModelAttribute Typed typed,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CaseSight.Sight may = sight.of(actor);
    LocalDate today = LocalDate.now(clock);
    UnitLabels mine = unitNames.on(today).labels().only(may::covers);
    boolean csv = "csv".equals(request.getParameter("as"));
    response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("ca-benh-" + today + (csv ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    exportCases.write(
        actor,
        typed.asked(units(may, mine, typed.unit(), today)),
        purpose(request),
        csv,
        Tongue.of(request),
        response.getOutputStream());
  }

  /** The labels of the states a list may ask for. */
  static List<CaseState> states() {
    return List.of(CaseState.SUSPECTED, CaseState.CONFIRMED, CaseState.FALLEN);
  }
}
