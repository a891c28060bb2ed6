package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.KeptSheets;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.pages.TypedDay;

/** Screening campaigns: planned, filled with a sheet of people, watched while they run. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ScreeningPages {
  private static final String ONE = "/tests/screenings/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final FindTestStand findTestStand;
  private final Screenings screenings;
  private final ScreeningFigures figures;
  private final PlanScreening planScreening;
  private final ScreeningSheet sheet;
  private final TestArea area;
  private final TestNames names;
  private final KeptSheets kept;
  private final Readings readings;
  private final Clock clock;

  ScreeningPages(
      FindTestStand findTestStand,
      Screenings screenings,
      ScreeningFigures figures,
      PlanScreening planScreening,
      ScreeningSheet sheet,
      TestArea area,
      TestNames names,
      KeptSheets kept,
      Readings readings,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.screenings = screenings;
    this.figures = figures;
    this.planScreening = planScreening;
    this.sheet = sheet;
    this.area = area;
    this.names = names;
    this.kept = kept;
    this.readings = readings;
    this.clock = clock;
  }

  /** What was typed. */
  record Typed(
      String name,
      String place,
      String target,
      String method,
      String planned,
      String from,
      String to,
      String teams,
      String laboratory) {
    Typed {
      name = Objects.requireNonNullElse(name, "");
      place = Objects.requireNonNullElse(place, "");
      target = Objects.requireNonNullElse(target, "");
      method = Objects.requireNonNullElse(method, "");
      planned = Objects.requireNonNullElse(planned, "");
      from = Objects.requireNonNullElse(from, "");
      to = Objects.requireNonNullElse(to, "");
      teams = Objects.requireNonNullElse(teams, "");
      laboratory = Objects.requireNonNullElse(laboratory, "");
    }

    static final Typed NOTHING = new Typed("", "", "", "PCR", "", "", "", "", "");

    static int number(String typed) {
      String digits = typed.replaceAll("[.\\s]", "");
      return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : 0;
    }
  }

  @GetMapping("/tests/screenings")
  String list(Actor actor, Model model) {
    return list(findTestStand.officerOrRefuse(actor), Typed.NOTHING, null, model);
  }

  @PostMapping("/tests/screenings")
  String plan(Actor actor, @ModelAttribute Typed typed, HttpServletResponse response, Model model) {
    TestStand stand = findTestStand.officerOrRefuse(actor);
    Optional<UUID> unit = area.labels(stand).chosenOrOnly(typed.place());
    var first = TypedDay.of(typed.from());
    var last = TypedDay.of(typed.to());
    Refusal refusal = null;
    if (unit.isEmpty()) {
      refusal = ScreeningRules.AREA;
    } else if (first.isEmpty() || last.isEmpty()) {
      refusal = ScreeningRules.DAYS;
    } else {
      PlanScreening.Planned how =
          planScreening.plan(
              actor,
              new PlanScreening.Draft(
                  typed.name(),
                  unit.get(),
                  typed.target(),
                  typed.method().equals("RAPID_ANTIGEN")
                      ? TestMethod.RAPID_ANTIGEN
                      : TestMethod.PCR,
                  Typed.number(typed.planned()),
                  first.get(),
                  last.get(),
                  Typed.number(typed.teams()),
                  TestAsked.id(typed.laboratory()).orElse(null)));
      switch (how) {
        case PlanScreening.Planned.Done(UUID id) -> {
          return "redirect:/tests/screenings/" + id;
        }
        case PlanScreening.Planned.Declined(Refusal why) -> refusal = why;
      }
    }
    response.setStatus(refusal.status());
    return list(stand, typed, refusal, model);
  }

  private String list(TestStand stand, Typed typed, @Nullable Refusal refusal, Model model) {
    List<Screenings.Screening> all = screenings.all(stand);
    model.addAttribute("stand", stand);
    model.addAttribute("screenings", all);
    model.addAttribute("communes", names.units(all.stream().map(Screenings.Screening::unitId)));
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("places", area.labels(stand).texts());
    model.addAttribute("laboratories", names.laboratories());
    return "surveillance/testing/screenings";
  }

  @GetMapping(ONE)
  String one(Actor actor, @PathVariable UUID id, Model model) {
    return page(
        findTestStand.officerOrRefuse(actor), id, null, ResultSheetPages.Step.FIRST, null, model);
  }

  /** The figures alone, asked anew every few seconds. */
  @GetMapping(ONE + "/progress")
  String progress(Actor actor, @PathVariable UUID id, Model model) {
    Screenings.Screening screening = seen(findTestStand.officerOrRefuse(actor), id);
    model.addAttribute("screening", screening);
    model.addAttribute("progress", screenings.progress(id));
    model.addAttribute("figures", figures.of(screening, LocalDate.now(clock)));
    return "surveillance/testing/progress";
  }

  @PostMapping(ONE + "/close")
  String close(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    Optional<Refusal> refusal = planScreening.close(actor, id);
    if (refusal.isEmpty()) {
      return "redirect:/tests/screenings/" + id;
    }
    response.setStatus(refusal.get().status());
    return page(
        findTestStand.officerOrRefuse(actor),
        id,
        null,
        ResultSheetPages.Step.FIRST,
        refusal.get(),
        model);
  }

  /** Labels of all that wait to be taken. */
  @PostMapping(ONE + "/labels")
  void labels(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    seen(findTestStand.officerOrRefuse(actor), id);
    List<StoredTest> waiting = screenings.toTake(id, LabelPages.MOST);
    if (waiting.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    readings.shown(
        actor, "/tests/labels", waiting.stream().map(one -> one.id().toString()).toList());
    LabelPages.send(waiting.stream().map(LabelSheet.Label::of).toList(), response);
  }

  @PostMapping(ONE + "/people")
  String people(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    TestStand stand = findTestStand.officerOrRefuse(actor);
    if (sent == null || sent.isEmpty()) {
      response.setStatus(SheetRules.NO_FILE.status());
      return page(stand, id, null, ResultSheetPages.Step.FIRST, SheetRules.NO_FILE, model);
    }
    return run(stand, id, sent.getBytes(), false, request, response, model);
  }

  @PostMapping(ONE + "/people/{file:[0-9a-f-]{36}}")
  String store(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    TestStand stand = findTestStand.officerOrRefuse(actor);
    Optional<List<byte[]>> found = kept.take(actor.id(), KeptSheets.What.SENT, file);
    if (found.isEmpty()) {
      response.setStatus(SheetRules.FILE_GONE.status());
      return page(stand, id, null, ResultSheetPages.Step.FIRST, SheetRules.FILE_GONE, model);
    }
    return run(stand, id, found.get().getFirst(), true, request, response, model);
  }

  private String run(
      TestStand stand,
      UUID id,
      byte[] content,
      boolean store,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Screenings.Screening screening = seen(stand, id);
    if (screening.closedAt() != null) {
      response.setStatus(ScreeningRules.CLOSED.status());
      return page(stand, id, null, ResultSheetPages.Step.FIRST, ScreeningRules.CLOSED, model);
    }
    UUID owner = stand.actor().id();
    SheetIn.Came came =
        sheet.bringIn(
            stand.actor(), screening, content, null, store, Tongue.of(request) != Tongue.EN);
    UUID next = store ? null : kept.keep(owner, KeptSheets.What.SENT, List.of(content));
    UUID bad =
        came instanceof SheetIn.Came.Read read && read.badRows().length > 0
            ? kept.keep(owner, KeptSheets.What.BAD_ROWS, List.of(read.badRows()))
            : null;
    if (came instanceof SheetIn.Came.Refused refused) {
      response.setStatus(refused.why().status());
    }
    return page(stand, id, came, new ResultSheetPages.Step("", next, bad), null, model);
  }

  private Screenings.Screening seen(TestStand stand, UUID id) {
    return screenings
        .screening(id)
        .filter(one -> stand.sees(one.unitId()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(
      TestStand stand,
      UUID id,
      SheetIn.@Nullable Came came,
      ResultSheetPages.Step step,
      @Nullable Refusal refusal,
      Model model) {
    Screenings.Screening screening = seen(stand, id);
    UUID laboratory = screening.laboratoryId();
    model.addAttribute("stand", stand);
    model.addAttribute("screening", screening);
    model.addAttribute("progress", screenings.progress(id));
    model.addAttribute("figures", figures.of(screening, LocalDate.now(clock)));
    model.addAttribute("place", names.unit(screening.unitId()));
    model.addAttribute(
        "laboratory",
        laboratory == null ? "" : names.agencies(List.of(laboratory)).get(laboratory));
    model.addAttribute("came", came);
    model.addAttribute("step", step);
    model.addAttribute("refusal", refusal);
    return "surveillance/testing/screening";
  }
}
