package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.chot.app.pages.TypedDay;
import vn.chot.app.surveillance.testing.TestResult;

/** The page of one case and what is decided on it. */
@Controller
@RequestMapping("/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class CasePages {
  private final ShowCase show;
  private final CaseRows rows;
  private final FindEvidence findEvidence;
  private final ConfirmCase confirm;
  private final RuleOutCase ruleOut;
  private final ReopenCase reopen;
  private final MergeCases merge;
  private final EndCase end;
  private final TreatPatient treat;
  private final NameSource nameSource;
  private final Clock clock;

  CasePages(
      ShowCase show,
      CaseRows rows,
      FindEvidence findEvidence,
      ConfirmCase confirm,
      RuleOutCase ruleOut,
      ReopenCase reopen,
      MergeCases merge,
      EndCase end,
      TreatPatient treat,
      NameSource nameSource,
      Clock clock) {
    this.show = show;
    this.rows = rows;
    this.findEvidence = findEvidence;
    this.confirm = confirm;
    this.ruleOut = ruleOut;
    this.reopen = reopen;
    this.merge = merge;
    this.end = end;
    this.treat = treat;
    this.nameSource = nameSource;
    this.clock = clock;
  }

  @GetMapping
  String one(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return show.page(actor, id, null, PointForm.EMPTY, request, model, response);
  }

  /** The investigation form, to be filled on with a pen. */
  @GetMapping("/form.pdf")
  void form(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CaseView view = show.view(actor, id, request);
    response.setContentType("application/pdf");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.inline()
            .filename("phieu-dieu-tra-" + view.file().localNumber() + ".pdf")
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    InvestigationForm.write(view, LocalDate.now(clock), response.getOutputStream());
  }

  /** Confirms by the recorded tests and what the officer states. */
  @PostMapping("/confirm")
  String confirm(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean pcr,
      @RequestParam(defaultValue = "false") boolean closeContact,
      @RequestParam(defaultValue = "false") boolean clinical,
      @RequestParam(defaultValue = "false") boolean link,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String time,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    List<TestResult> positives =
        rows.one(id).map(file -> findEvidence.positives(file.person())).orElse(List.of());
    Evidence recorded = FindEvidence.with(positives, closeContact, clinical, link);
    Evidence evidence = pcr && recorded.pcr().isEmpty() ? onPaper(id, recorded) : recorded;
    CaseOutcome outcome =
        !day.isBlank() && TypedMoment.of(day, time, LocalTime.NOON).isEmpty()
            ? new CaseOutcome.Declined(CaseRules.DAY)
            : confirm.confirm(
                actor,
                id,
                evidence,
                positives.stream().findFirst().map(TestResult::id).orElse(null),
                TypedMoment.of(day, time, LocalTime.NOON).orElse(null));
    return told(outcome, actor, id, request, model, response);
  }

  /** A PCR whose result was brought on paper: the times the file bears are its times. */
  private Evidence onPaper(UUID id, Evidence recorded) {
    return rows.one(id)
        .map(file -> file.facts().sampledAt())
        .map(at ->
            new Evidence(
                List.of(at),
                recorded.rapid(),
                recorded.closeContact(),
                recorded.clinical(),
                recorded.link()))
        .orElse(recorded);
  }

  @PostMapping("/rule-out")
  String ruleOut(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(ruleOut.ruleOut(actor, id, why), actor, id, request, model, response);
  }

  @PostMapping("/reopen")
  String reopen(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(reopen.reopen(actor, id, why), actor, id, request, model, response);
  }

  /** Takes another file of the same person into this one. */
  @PostMapping("/merge")
  String merge(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam UUID other,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(merge.merge(actor, id, other), actor, id, request, model, response);
  }

  @PostMapping("/outcome")
  String end(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(
        end.end(actor, id, outcome(outcome), day(on), why), actor, id, request, model, response);
  }

  static @Nullable Outcome outcome(String code) {
    return Arrays.stream(Outcome.values())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  @PostMapping("/treatment")
  String transfer(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String since,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(
        treat.transfer(actor, id, place, day(since), why), actor, id, request, model, response);
  }

  @PostMapping("/severity")
  String grade(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(defaultValue = "") String since,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(treat.grade(actor, id, grade, day(since)), actor, id, request, model, response);
  }

  @PostMapping("/sources")
  String source(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String source,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(nameSource.name(actor, id, source), actor, id, request, model, response);
  }

  @PostMapping("/sources/{source:[0-9a-f-]{36}}/drop")
  String dropSource(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID source,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return told(nameSource.drop(actor, id, source), actor, id, request, model, response);
  }

  private static @Nullable LocalDate day(String typed) {
    return TypedDay.of(typed).orElse(null);
  }

  private String told(
      CaseOutcome outcome,
      Actor actor,
      UUID id,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return switch (outcome) {
      case CaseOutcome.Done done -> "redirect:/cases/" + id;
      case CaseOutcome.Declined(var refusal) ->
          show.page(actor, id, refusal, PointForm.EMPTY, request, model, response);
      case CaseOutcome.Faulty(var faults) ->
          show.page(
              actor, id, faults.getFirst().refusal(), PointForm.EMPTY, request, model, response);
    };
  }
}
