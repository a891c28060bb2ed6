package vn.chot.app.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.FindReach;
import vn.chot.sheet.Row;

/** One list on its way in: its columns, its dry run, its entry, the rows given back. */
@Controller
@RequestMapping("/people/intake/{id:[0-9a-f-]{36}}")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class OneIntakePages {
  private static final int FAULTS_SHOWN = 50;
  private static final int ROWS_SHOWN = 5;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Intakes intakes;
  private final ListFiles files;
  private final RowVerdicts verdicts;
  private final ChooseColumns chooseColumns;
  private final EndIntake endIntake;
  private final GiveBackRows giveBack;
  private final RunIntakes run;
  private final FindReach findReach;
  private final Readings readings;
  private final Clock clock;

  OneIntakePages(
      Intakes intakes,
      ListFiles files,
      RowVerdicts verdicts,
      ChooseColumns chooseColumns,
      EndIntake endIntake,
      GiveBackRows giveBack,
      RunIntakes run,
      FindReach findReach,
      Readings readings,
      Clock clock) {
    this.intakes = intakes;
    this.files = files;
    this.verdicts = verdicts;
    this.chooseColumns = chooseColumns;
    this.endIntake = endIntake;
    this.giveBack = giveBack;
    this.run = run;
    this.findReach = findReach;
    this.readings = readings;
    this.clock = clock;
  }

  /** The list at the step it is at. */
  @GetMapping
  String one(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int after, Model model)
      throws IOException {
    return page(own(actor, id), after, null, null, model);
  }

  /** Only how far it is, asked for every second; the step is over: the whole page anew. */
  @GetMapping("/progress")
  String progress(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    Intake intake = own(actor, id);
    if (!Intake.atWork().contains(intake.state().name())) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("intake", intake);
    return "people/intake/progress";
  }

  @PostMapping("/sheet")
  String sheet(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String sheet,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "0") int to,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Intake intake = own(actor, id);
    String wanted = intake.file().sheets().contains(sheet) ? sheet : intake.file().sheet();
    return next(actor, id, chooseColumns.sheet(actor, id, wanted, from, to), null, response, model);
  }

  @PostMapping("/columns")
  String columns(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(name = "field", required = false) @Nullable List<String> fields,
      HttpServletResponse response,
      Model model)
      throws IOException {
    own(actor, id);
    List<String> chosen = fields == null ? List.of() : fields;
    return next(actor, id, chooseColumns.columns(actor, id, chosen), chosen, response, model);
  }

  @PostMapping("/zeros")
  String zeros(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model)
      throws IOException {
    own(actor, id);
    return next(actor, id, chooseColumns.addZeros(actor, id), null, response, model);
  }

  @PostMapping("/again")
  String again(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model)
      throws IOException {
    own(actor, id);
    return next(actor, id, chooseColumns.again(actor, id), null, response, model);
  }

  @PostMapping("/enter")
  String enter(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean odd,
      HttpServletResponse response,
      Model model)
      throws IOException {
    own(actor, id);
    return next(actor, id, endIntake.bringIn(actor, id, odd), null, response, model);
  }

  @PostMapping("/cancel")
  String cancel(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model)
      throws IOException {
    own(actor, id);
    return next(actor, id, endIntake.cancel(actor, id), null, response, model);
  }

  private String next(
      Actor actor,
      UUID id,
      Optional<Refusal> refusal,
      @Nullable List<String> chosen,
      HttpServletResponse response,
      Model model)
      throws IOException {
    run.begin(id);
    if (refusal.isEmpty()) {
      return "redirect:/people/intake/" + id;
    }
    response.setStatus(refusal.get().status());
    return page(own(actor, id), 0, refusal.get(), chosen, model);
  }

  /** The rows that did not come in, to be corrected and sent again. */
  @GetMapping("/rows.xlsx")
  void rows(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Intake intake = own(actor, id);
    if (intake.state() != State.CHECKED && intake.state() != State.DONE) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    readings.shown(actor, "/people/intake/rows", List.of(id.toString()), intake.purpose().name());
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("dong-can-sua.xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    OutputStream out = response.getOutputStream();
    if (!giveBack.write(intake, out, Tongue.of(request) != Tongue.EN)) {
      response.reset();
      response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }

  private Intake own(Actor actor, UUID id) {
    findReach.orRefuse(actor, LocalDate.now(clock));
    return intakes
        .byId(id)
        .filter(one -> one.isOf(actor))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(
      Intake intake,
      int after,
      @Nullable Refusal refusal,
      @Nullable List<String> chosen,
      Model model)
      throws IOException {
    readings.shown(
        intake.actor(),
        "/people/intake/" + intake.state().name().toLowerCase(java.util.Locale.ROOT),
        List.of(intake.id().toString()),
        intake.purpose().name());
    model.addAttribute("intake", intake);
    model.addAttribute("refusal", refusal);
    model.addAttribute("columns", columns(intake, chosen));
    boolean told = intake.state() == State.CHECKED || intake.state() == State.DONE;
    List<RowVerdicts.Verdict> faults =
        told
            ? verdicts.faults(
                intake.id(),
                after,
                intake.state() == State.CHECKED || !intake.asked().acceptOdd(),
                FAULTS_SHOWN + 1)
            : List.of();
    model.addAttribute("faults", faults.stream().limit(FAULTS_SHOWN).toList());
    model.addAttribute("more", faults.size() > FAULTS_SHOWN);
    model.addAttribute("after", after);
    model.addAttribute("notes", told ? verdicts.notes(intake.id()) : List.of());
    return "people/intake/one";
  }

  /** A column with the first values below its title. */
  record Shown(String letters, String title, String field, List<String> values, boolean faults) {}

  private List<Shown> columns(Intake intake, @Nullable List<String> chosen) throws IOException {
    if (intake.state() != State.CHOOSING) {
      return List.of();
    }
    Layout layout = intake.layout();
    List<Row> rows =
        files
            .opened(intake.id(), file -> Layouts.rows(file, intake.file().sheet()))
            .orElse(List.of())
            .stream()
            .filter(row -> !layout.above(row.number()))
            .limit(ROWS_SHOWN)
            .toList();
    List<String> fields =
        chosen != null && chosen.size() == layout.titles().size() ? chosen : layout.fields();
    List<Shown> shown = new java.util.ArrayList<>();
    for (int i = 0; i < layout.titles().size(); i++) {
      int place = i;
      List<String> values =
          rows.stream()
              .map(row ->
                  place < row.cells().size() ? CleanText.of(row.cells().get(place).shown()) : "")
              .toList();
      shown.add(
          new Shown(
              FindLayout.letters(i),
              layout.titles().get(i),
              fields.get(i),
              values,
              Layout.isFaults(layout.titles().get(i))));
    }
    return shown;
  }
}
