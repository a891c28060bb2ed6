package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CasePoint;

/** Appeals: made from a case's point, read to be published, answered by declaration. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class AppealPages {
  private static final int MOST = 100;

  private final TracingSight sight;
  private final Appeals appeals;
  private final PublishAppeal publishAppeal;
  private final CaseFiles caseFiles;
  private final FindOther findOther;
  private final ShownPeople shownPeople;
  private final Levels levels;
  private final Readings readings;

  AppealPages(
      TracingSight sight,
      Appeals appeals,
      PublishAppeal publishAppeal,
      CaseFiles caseFiles,
      FindOther findOther,
      ShownPeople shownPeople,
      Levels levels,
      Readings readings) {
    this.sight = sight;
    this.appeals = appeals;
    this.publishAppeal = publishAppeal;
    this.caseFiles = caseFiles;
    this.findOther = findOther;
    this.shownPeople = shownPeople;
    this.levels = levels;
    this.readings = readings;
  }

  @GetMapping("/tracing/appeals")
  String all(Actor actor, @RequestParam(required = false) @Nullable UUID caseFile, Model model) {
    TracingSight.Sight may = sight.working(actor);
    Optional<CaseFile> file = caseFile == null ? Optional.empty() : caseFiles.file(caseFile);
    List<CasePoint> points =
        file.filter(one -> may.decides())
            .map(one ->
                caseFiles.points(one.id()).stream().filter(point -> !point.struck()).toList())
            .orElse(List.of());
    readings.shown(
        actor, "/tracing/appeals", file.map(one -> List.of(one.id().toString())).orElse(List.of()));
    model.addAttribute("may", may);
    model.addAttribute("appeals", appeals.newest(MOST));
    model.addAttribute("number", file.map(CaseFile::number).orElse(""));
    model.addAttribute("caseFile", file.map(CaseFile::id).orElse(null));
    model.addAttribute("points", points);
    return "surveillance/tracing/appeals";
  }

  @PostMapping("/tracing/appeals")
  String make(Actor actor, @RequestParam UUID caseFile, @RequestParam UUID point) {
    sight.deciding(actor);
    appeals
        .make(actor, caseFile, point)
        .ifPresent(why -> {
          throw new TracingSight.Refused(why);
        });
    return "redirect:/tracing/appeals";
  }

  /** {@code on} empty takes it off again. */
  @PostMapping("/tracing/appeals/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/publish")
  String publish(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String on) {
    sight.deciding(actor);
    known(id);
    if (on.isEmpty()) {
      publishAppeal.withdraw(actor, id);
    } else {
      publishAppeal.publish(actor, id);
    }
    return "redirect:/tracing/appeals/" + id;
  }

  /** A declaration as it is typed. */
  record Declaration(String other, String chosen, String day, String from, String to) {
    static final Declaration EMPTY = new Declaration("", "", "", "", "");

    Declaration {
      other = given(other);
      chosen = given(chosen);
      day = given(day);
      from = given(from);
      to = given(to);
    }

    private static String given(@Nullable String sent) {
      return sent == null ? "" : sent.substring(0, Math.min(200, sent.length()));
    }
  }

  @GetMapping("/tracing/appeals/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  String one(Actor actor, @PathVariable UUID id, HttpServletRequest request, Model model) {
    return page(actor, id, null, Declaration.EMPTY, List.of(), request, model);
  }

  private String page(
      Actor actor,
      UUID id,
      @Nullable Refusal refusal,
      Declaration typed,
      List<LookUpFound> choices,
      HttpServletRequest request,
      Model model) {
    TracingSight.Sight may = sight.working(actor);
    Appeals.Appeal appeal = known(id);
    List<UUID> answered = appeals.answered(id);
    readings.shown(
        actor,
        "/tracing/appeals",
        answered.stream().map(UUID::toString).toList(),
        ChosenPurpose.of(request).orElse(Purpose.TRACING).name());
    model.addAttribute("may", may);
    model.addAttribute("appeal", appeal);
    model.addAttribute("answered", answered);
    model.addAttribute("people", shownPeople.of(answered, may.reach(), new HashSet<>()));
    model.addAttribute("levels", levels.of(answered));
    model.addAttribute("refusal", refusal);
    model.addAttribute("typed", typed);
    model.addAttribute("choices", choices);
    return "surveillance/tracing/appeal";
  }

  private Appeals.Appeal known(UUID id) {
    return appeals.one(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/tracing/appeals/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/answers")
  String answer(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute Declaration typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    sight.working(actor);
    Appeals.Appeal appeal = known(id);
    Optional<Instant> from = TypedMoment.of(typed.day(), typed.from());
    Optional<Instant> to = TypedMoment.of(typed.day(), typed.to());
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    List<LookUpFound> choices = List.of();
    Refusal refusal;
    switch (findOther.find(actor, typed.other(), typed.chosen(), purpose, "/tracing/appeals")) {
      case FindOther.Found.Nobody(Refusal why) -> refusal = why;
      case FindOther.Found.Several(List<LookUpFound> several) -> {
        choices = several;
        refusal = TracingRules.BOX_SEVERAL;
      }
      case FindOther.Found.One(UUID person) ->
          refusal =
              from.isEmpty() || to.isEmpty()
                  ? TracingRules.TIME
                  : appeals.answer(actor, appeal, person, from.get(), to.get()).orElse(null);
    }
    if (refusal == null) {
      return "redirect:/tracing/appeals/" + id;
    }
    response.setStatus(refusal.status());
    return page(actor, id, refusal, typed, choices, request, model);
  }
}
