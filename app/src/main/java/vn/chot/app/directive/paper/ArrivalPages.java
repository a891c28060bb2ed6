package vn.chot.app.directive.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chot.app.pages.TypedDay;

/** The form on which a clerk corrects a paper's entry in the registers. */
@Controller
@RequestMapping("/papers/{paperId:[0-9a-f-]{36}}/arrival")
@MayOnly(Role.CLERK)
class ArrivalPages {
  private final Papers papers;
  private final CorrectArrival correctArrival;
  private final Readings readings;
  private final Clock clock;

  ArrivalPages(Papers papers, CorrectArrival correctArrival, Readings readings, Clock clock) {
    this.papers = papers;
    this.correctArrival = correctArrival;
    this.readings = readings;
    this.clock = clock;
  }

  /** The entry as it stands. */
  @GetMapping
  String form(Actor actor, @PathVariable UUID paperId, Model model) {
    PaperView paper = paper(paperId);
    String number = paper.arrivalNumber() == null ? "" : String.valueOf(paper.arrivalNumber());
    ReceivePages.Typed typed =
        new ReceivePages.Typed(paper.direction().name(), number, paper.arrivedOn().toString(), "");
    readings.shown(actor, "/papers/arrival", List.of(paperId.toString()));
    return form(model, paper, typed, null);
  }

  private String form(
      Model model, PaperView paper, ReceivePages.Typed typed, @Nullable Refusal refusal) {
    model.addAttribute("paper", paper);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("today", LocalDate.now(clock));
    return "directive/paper/arrival";
  }

  /** Stores the entry and goes back to the paper, or says what is wrong beside what was typed. */
  @PostMapping
  String correct(
      Actor actor,
      @PathVariable UUID paperId,
      @RequestParam int version,
      @RequestParam(defaultValue = "IN") String direction,
      @RequestParam(defaultValue = "") String arrivalNumber,
      @RequestParam(defaultValue = "") String arrivedOn,
      Model model,
      HttpServletResponse response) {
    ReceivePages.Typed typed = new ReceivePages.Typed(direction, arrivalNumber, arrivedOn, "");
    return switch (correct(actor, paperId, version, typed)) {
      case Edit.Saved<PaperView> saved -> "redirect:/papers/" + paperId;
      case Edit.Overtaken<PaperView>(PaperView now, WhoWhen by) ->
          refused(now, typed, Refusals.entryOvertaken(by.name()), model, response);
      case Edit.Declined<PaperView>(Refusal why) ->
          refused(paper(paperId), typed, why, model, response);
    };
  }

  private Edit<PaperView> correct(
      Actor actor, UUID paperId, int version, ReceivePages.Typed typed) {
    Optional<LocalDate> day = TypedDay.of(typed.arrivedOn());
    if (day.isEmpty()) {
      return new Edit.Declined<>(Refusals.notADay(typed.arrivedOn()));
    }
    Direction direction =
        typed.direction().equals(Direction.OUT.name()) ? Direction.OUT : Direction.IN;
    String number = typed.arrivalNumber().strip();
    if (direction == Direction.IN && !number.matches("[0-9]{0,6}")) {
      return new Edit.Declined<>(Refusals.ARRIVAL_NUMBER);
    }
    Integer given = direction == Direction.OUT || number.isEmpty() ? null : Integer.valueOf(number);
    return correctArrival.correct(
        actor, paperId, version, new ArrivalFields(direction, given, day.get()));
  }

  private String refused(
      PaperView paper,
      ReceivePages.Typed typed,
      Refusal why,
      Model model,
      HttpServletResponse response) {
    response.setStatus(why.status());
    return form(model, paper, typed, why);
  }

  private PaperView paper(UUID id) {
    return papers.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
