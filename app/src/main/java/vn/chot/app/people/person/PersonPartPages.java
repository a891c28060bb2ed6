package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import vn.chot.app.pages.TypedDay;

/** The forms on a person's page: papers, kin, household, how long it is kept. */
@Controller
@MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
@RequestMapping("/people/{id:[0-9a-f-]{36}}")
class PersonPartPages {
  private final PersonPages.Show show;
  private final AddPaper addPaper;
  private final RemovePart removePart;
  private final AddKin addKin;
  private final LookUp lookUp;
  private final ChangeHousehold changeHousehold;
  private final ProlongRetention prolong;

  PersonPartPages(
      PersonPages.Show show,
      AddPaper addPaper,
      RemovePart removePart,
      AddKin addKin,
      LookUp lookUp,
      ChangeHousehold changeHousehold,
      ProlongRetention prolong) {
    this.show = show;
    this.addPaper = addPaper;
    this.removePart = removePart;
    this.addKin = addKin;
    this.lookUp = lookUp;
    this.changeHousehold = changeHousehold;
    this.prolong = prolong;
  }

  /** A paper as it was typed. */
  record PaperForm(
      @Nullable String kind,
      @Nullable String number,
      @Nullable String country,
      @Nullable String issued,
      @Nullable String ends,
      @Nullable List<String> confirm) {
    static final PaperForm EMPTY = new PaperForm("CITIZEN_ID", "", "VN", "", "", List.of());

    /** The paper; nothing where one of its days is none. */
    Optional<IdentityPaper> paper() {
      Optional<LocalDate> first = TypedDay.of(given(issued));
      Optional<LocalDate> last = TypedDay.of(given(ends));
      boolean days =
          (first.isPresent() || given(issued).isBlank())
              && (last.isPresent() || given(ends).isBlank());
      PaperKind known =
          Arrays.stream(PaperKind.values())
              .filter(one -> one.name().equals(kind))
              .findFirst()
              .orElse(PaperKind.CITIZEN_ID);
      String from = given(country).isBlank() ? "VN" : given(country);
      return days
          ? Optional.of(
              new IdentityPaper(
                  known,
                  ReadForm.number(known, given(number)),
                  from,
                  first.orElse(null),
                  last.orElse(null)))
          : Optional.empty();
    }

    private static String given(@Nullable String sent) {
      return sent == null ? "" : sent;
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
    List<String> confirmed = typed.confirm() == null ? List.of() : typed.confirm();
    Entered entered =
        typed
            .paper()
            .map(paper -> addPaper.add(actor, id, paper, confirmed))
            .orElse(new Entered.Declined(PersonRules.DAY));
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

  /** A next of kin as it was typed: a name, or what to look a registered person up by. */
  record KinForm(
      @Nullable String name, @Nullable String tie, @Nullable String telephone, @Nullable UUID kin) {
    static final KinForm EMPTY = new KinForm("", "", "", null);

    KinForm {
      name = name == null ? "" : name;
      tie = tie == null ? "" : tie;
      telephone = telephone == null ? "" : telephone;
    }
  }

  @PostMapping("/kin")
  String addKin(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute KinForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    return after(actor, id, addKin.add(actor, id, typed), request, model, response);
  }

  /** Looks a registered person up, to be chosen as kin; nothing is stored yet. */
  @PostMapping(path = "/kin", params = "find")
  String findKin(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute KinForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    Optional<Purpose> purpose = ChosenPurpose.of(request);
    Optional<Refusal> refusal = Optional.empty();
    if (purpose.isPresent()) {
      LookUpAsked asked =
          new LookUpAsked(
              Objects.requireNonNullElse(typed.name(), ""), "", "", purpose.get(), "/people/kin");
      switch (lookUp.find(actor, asked)) {
        case LookUpAnswer.Found found -> {
          model.addAttribute("typedKin", typed);
          model.addAttribute(
              "kinFound",
              found.people().stream().filter(one -> one.within() && !id.equals(one.id())).toList());
        }
        case LookUpAnswer.Declined declined -> refusal = Optional.of(declined.why());
      }
    }
    return show.person(actor, id, refusal.orElse(null), List.of(), request, model, response);
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
        prolong.prolong(actor, id, TypedDay.of(until).orElse(null), why),
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
