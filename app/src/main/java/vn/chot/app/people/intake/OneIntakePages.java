package vn.chot.app.people.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** One list on its way in: its columns, its dry run, its entry, the rows given back. */
@Controller
@RequestMapping("/people/intake/{id:[0-9a-f-]{36}}")
@MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
class OneIntakePages {
  private static final int FAULTS_SHOWN = 50;
  private static final String PAGE = "/people/intake";

  private final OwnIntakes intakes;
  private final ShownColumns shownColumns;
  private final RowVerdicts verdicts;
  private final ChooseColumns chooseColumns;
  private final EndIntake endIntake;
  private final SendRowsBack sendBack;
  private final RunIntakes run;

  OneIntakePages(
      OwnIntakes intakes,
      ShownColumns shownColumns,
      RowVerdicts verdicts,
      ChooseColumns chooseColumns,
      EndIntake endIntake,
      SendRowsBack sendBack,
      RunIntakes run) {
    this.intakes = intakes;
    this.shownColumns = shownColumns;
    this.verdicts = verdicts;
    this.chooseColumns = chooseColumns;
    this.endIntake = endIntake;
    this.sendBack = sendBack;
    this.run = run;
  }

  /** The list at the step it is at. */
  @GetMapping
  String one(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int after, Model model)
      throws IOException {
    return page(intakes.of(actor, id), after, null, null, model);
  }

  /** Only how far it is, asked for every second; the step is over: the whole page anew. */
  @GetMapping("/progress")
  String progress(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    Intake intake = intakes.of(actor, id);
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
    Intake intake = intakes.of(actor, id);
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
    intakes.of(actor, id);
    List<String> chosen = fields == null ? List.of() : fields;
    return next(actor, id, chooseColumns.columns(actor, id, chosen), chosen, response, model);
  }

  @PostMapping("/zeros")
  String zeros(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model)
      throws IOException {
    intakes.of(actor, id);
    return next(actor, id, chooseColumns.addZeros(actor, id), null, response, model);
  }

  @PostMapping("/again")
  String again(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model)
      throws IOException {
    intakes.of(actor, id);
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
    intakes.of(actor, id);
    return next(actor, id, endIntake.bringIn(actor, id, odd), null, response, model);
  }

  @PostMapping("/cancel")
  String cancel(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model)
      throws IOException {
    intakes.of(actor, id);
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
    return page(intakes.of(actor, id), 0, refusal.get(), chosen, model);
  }

  /** The rows that did not come in, to be corrected and sent again. */
  @GetMapping("/rows.xlsx")
  void rows(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    sendBack.send(intakes.of(actor, id), PAGE + "/rows", request, response);
  }

  private String page(
      Intake intake,
      int after,
      @Nullable Refusal refusal,
      @Nullable List<String> chosen,
      Model model)
      throws IOException {
    intakes.shown(intake, PAGE);
    List<RowVerdicts.Verdict> faults = verdicts.faults(intake, after, FAULTS_SHOWN + 1);
    model.addAttribute("intake", intake);
    model.addAttribute("refusal", refusal);
    model.addAttribute("columns", shownColumns.of(intake, chosen));
    model.addAttribute("faults", faults.stream().limit(FAULTS_SHOWN).toList());
    model.addAttribute("more", faults.size() > FAULTS_SHOWN);
    model.addAttribute("after", after);
    model.addAttribute("notes", intake.told() ? verdicts.notes(intake.id()) : List.of());
    return "people/intake/one";
  }
}
