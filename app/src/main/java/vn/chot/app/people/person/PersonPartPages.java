package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** The forms on a person's page: papers, kin, household, how long it is kept. */
@Controller
@MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
@RequestMapping("/people/{id:[0-9a-f-]{36}}")
class PersonPartPages {
  private final PersonPages.Show show;
  private final AddPaper addPaper;
  private final RemovePart removePart;
  private final AddKin addKin;
  private final ChangeHousehold changeHousehold;
  private final ProlongRetention prolong;

  PersonPartPages(
      PersonPages.Show show,
      AddPaper addPaper,
      RemovePart removePart,
      AddKin addKin,
      ChangeHousehold changeHousehold,
      ProlongRetention prolong) {
    this.show = show;
    this.addPaper = addPaper;
    this.removePart = removePart;
    this.addKin = addKin;
    this.changeHousehold = changeHousehold;
    this.prolong = prolong;
  }

  /** A paper as it was typed. */
  record PaperForm(
      @Nullable String kind,
      @Nullable String number,
      @Nullable String country,
      @Nullable String issued,
      @Nullable List<String> confirm) {
    static final PaperForm EMPTY = new PaperForm("CITIZEN_ID", "", "VN", "", List.of());

    IdentityPaper paper(@Nullable LocalDate day) {
      PaperKind known =
          Arrays.stream(PaperKind.values())
              .filter(one -> one.name().equals(kind))
              .findFirst()
              .orElse(PaperKind.CITIZEN_ID);
      String from = country == null || country.isBlank() ? "VN" : country;
      return new IdentityPaper(
          known, ReadForm.number(known, number == null ? "" : number), from, day, null);
    }
  }

  @PostMapping("/papers")
  String addPaper(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute PaperForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    model.addAttribute("typedPaper", typed);
    String issued = typed.issued() == null ? "" : typed.issued();
    Optional<LocalDate> day = TypedDays.of(issued);
    List<String> confirmed = typed.confirm() == null ? List.of() : typed.confirm();
    Entered entered =
        day.isEmpty() && !issued.isBlank()
            ? new Entered.Declined(PersonRules.DAY)
            : addPaper.add(actor, id, typed.paper(day.orElse(null)), confirmed);
    return switch (entered) {
      case Entered.Done done -> "redirect:/people/" + id;
      case Entered.Faulty(List<Fault> faults) ->
          show.person(actor, id, null, faults, request, model, response);
      case Entered.Held held ->
          show.person(actor, id, PersonRules.HELD, List.of(), request, model, response);
      case Entered.Declined(Refusal why) ->
          show.person(actor, id, why, List.of(), request, model, response);
      case Entered.Alike alike -> "redirect:/people/" + id;
    };
  }

  @PostMapping("/papers/{paper:[0-9a-f-]{36}}/remove")
  String removePaper(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID paper,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return after(actor, id, removePart.paper(actor, id, paper), request, model, response);
  }

  @PostMapping("/kin")
  String addKin(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String tie,
      @RequestParam(defaultValue = "") String telephone,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return after(actor, id, addKin.add(actor, id, name, tie, telephone), request, model, response);
  }

  @PostMapping("/kin/{kin:[0-9a-f-]{36}}/remove")
  String removeKin(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID kin,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return after(actor, id, removePart.kin(actor, id, kin), request, model, response);
  }

  @PostMapping("/household/{act:make|join|leave}")
  String household(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam(defaultValue = "") String household,
      @RequestParam(defaultValue = "") String position,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    Optional<Refusal> refusal =
        switch (act) {
          case "make" -> changeHousehold.make(actor, id);
          case "join" -> changeHousehold.join(actor, id, household, position);
          default -> changeHousehold.leave(actor, id);
        };
    return after(actor, id, refusal, request, model, response);
  }

  @PostMapping("/keep")
  String keep(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return after(
        actor,
        id,
        prolong.prolong(actor, id, TypedDays.of(until).orElse(null), why),
        request,
        model,
        response);
  }

  private String after(
      Actor actor,
      UUID id,
      Optional<Refusal> refusal,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return refusal.isEmpty()
        ? "redirect:/people/" + id
        : show.person(actor, id, refusal.get(), List.of(), request, model, response);
  }
}
