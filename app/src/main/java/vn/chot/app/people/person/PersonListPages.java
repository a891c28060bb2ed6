package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.UnitNames;

/** The persons of a commune or district inside one's reach; names are sought by POST alone. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class PersonListPages {
  private static final int SIZE = 50;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PersonList list;
  private final ExportPeople exportPeople;
  private final FindReach findReach;
  private final UnitNames unitNames;
  private final Places places;
  private final Readings readings;
  private final Clock clock;

  PersonListPages(
      PersonList list,
      ExportPeople exportPeople,
      FindReach findReach,
      UnitNames unitNames,
      Places places,
      Readings readings,
      Clock clock) {
    this.list = list;
    this.exportPeople = exportPeople;
    this.findReach = findReach;
    this.unitNames = unitNames;
    this.places = places;
    this.readings = readings;
    this.clock = clock;
  }

  /** What was asked for, as typed; {@code after} is the last name and id of the page before. */
  record Asked(
      String unit, String q, String from, String to, String sex, String after, String afterId) {
    Asked {
      unit = given(unit);
      q = given(q);
      from = given(from);
      to = given(to);
      sex = given(sex);
      after = given(after);
      afterId = given(afterId);
    }

    private static String given(@Nullable String sent) {
      return sent == null ? "" : sent.substring(0, Math.min(200, sent.length()));
    }

    PersonList.Narrow narrow() {
      return new PersonList.Narrow(
          q, year(from), year(to), sex.equals("M") || sex.equals("F") ? sex : "");
    }

    private static @Nullable Integer year(String typed) {
      return typed.matches("[0-9]{4}") ? Integer.valueOf(typed) : null;
    }
  }

  @GetMapping("/people")
  String first(Actor actor, Model model) {
    return page(actor, new Asked("", "", "", "", "", "", ""), null, model);
  }

  @PostMapping("/people")
  String asked(Actor actor, @ModelAttribute Asked asked, Model model) {
    return page(actor, asked, null, model);
  }

  private String page(Actor actor, Asked asked, @Nullable Refusal refusal, Model model) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    NamedUnits named = unitNames.on(today);
    UnitLabels mine = mine(reach, named);
    Optional<UUID> unit = mine.chosenOrOnly(asked.unit());
    List<PersonList.Line> found =
        unit.map(one ->
                list.page(
                    units(one, reach, today),
                    asked.narrow(),
                    asked.after(),
                    asked.afterId().matches("[0-9a-f-]{36}")
                        ? UUID.fromString(asked.afterId())
                        : new UUID(0, 0),
                    SIZE + 1))
            .orElse(List.of());
    List<PersonList.Line> shown = found.subList(0, Math.min(SIZE, found.size()));
    Map<UUID, String> communes = new HashMap<>();
    for (PersonList.Line line : shown) {
      UUID where = line.unit();
      if (where != null) {
        communes.computeIfAbsent(where, named::label);
      }
    }
    readings.shown(actor, "/people", shown.stream().map(line -> line.id().toString()).toList());
    model.addAttribute("asked", asked);
    model.addAttribute("unit", unit.map(named::label).orElse(""));
    model.addAttribute("units", mine.texts());
    model.addAttribute("lines", shown);
    model.addAttribute("communes", communes);
    model.addAttribute("more", found.size() > SIZE);
    model.addAttribute("writer", RegisterPerson.mayWrite(actor));
    model.addAttribute("refusal", refusal);
    return "people/person/list";
  }

  /** The list as a workbook or a CSV, for a purpose; the log tells who took which. */
  @PostMapping("/people/export")
  @Nullable String export(
      Actor actor,
      @ModelAttribute Asked asked,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    Optional<UUID> unit = mine(reach, unitNames.on(today)).chosenOrOnly(asked.unit());
    String typed = request.getParameter("purpose");
    Optional<Purpose> purpose = Purpose.of(typed == null ? "" : typed);
    if (purpose.isEmpty() || unit.isEmpty()) {
      Refusal why = purpose.isEmpty() ? PersonRules.PURPOSE_MISSING : PersonRules.UNIT_MISSING;
      response.setStatus(why.status());
      return page(actor, asked, why, model);
    }
    boolean csv = "csv".equals(request.getParameter("as"));
    response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("nguoi-dan-" + today + (csv ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    exportPeople.write(
        actor,
        unit.get(),
        units(unit.get(), reach, today),
        asked.narrow(),
        purpose.get(),
        csv,
        Tongue.of(request),
        response.getOutputStream());
    return null;
  }

  /** The units inside the reach, each by its label. */
  private static UnitLabels mine(Reach reach, NamedUnits named) {
    return named.labels().only(unit -> reach.covers(Set.of(unit)));
  }

  private List<UUID> units(UUID unit, Reach reach, LocalDate today) {
    List<UUID> units = new ArrayList<>(places.territory(unit, today));
    units.removeIf(one -> !reach.covers(Set.of(one)));
    return units;
  }
}
