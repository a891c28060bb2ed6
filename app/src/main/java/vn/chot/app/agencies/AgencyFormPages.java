package vn.chot.app.agencies;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;

/** The forms by which an administrator enters, corrects and ends an agency. */
@Controller
@MayOnly(Role.ADMINISTRATOR)
class AgencyFormPages {
  private final CreateAgency createAgency;
  private final CorrectAgency correctAgency;
  private final EndAgency endAgency;
  private final Versions versions;
  private final ThingsToChoose things;
  private final Clock clock;

  AgencyFormPages(
      CreateAgency createAgency,
      CorrectAgency correctAgency,
      EndAgency endAgency,
      Versions versions,
      ThingsToChoose things,
      Clock clock) {
    this.createAgency = createAgency;
    this.correctAgency = correctAgency;
    this.endAgency = endAgency;
    this.versions = versions;
    this.things = things;
    this.clock = clock;
  }

  @GetMapping("/agencies/new")
  String empty(Model model) {
    return form(null, AgencyForm.empty(LocalDate.now(clock)), null, model);
  }

  @PostMapping("/agencies/new")
  String create(
      Actor actor, @ModelAttribute AgencyForm typed, Model model, HttpServletResponse response) {
    Change change =
        typed.answered(
            agencies(),
            areas(),
            fields -> day -> createAgency.create(actor, fields, day, null, typed.paper()));
    return answer(null, typed, change, model, response);
  }

  @GetMapping("/agencies/{id:[0-9a-f-]{36}}/edit")
  String filled(@PathVariable UUID id, Model model) {
    Versions.Version last = last(id);
    Agency agency = last.agency();
    AgencyForm typed =
        AgencyForm.of(
            agency,
            ThingsToChoose.label(agencies(), agency.parent()),
            ThingsToChoose.label(areas(), agency.area()),
            last.paper());
    return form(agency, typed, null, model);
  }

  @PostMapping("/agencies/{id:[0-9a-f-]{36}}/edit")
  String correct(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute AgencyForm typed,
      Model model,
      HttpServletResponse response) {
    Change change =
        typed.answered(
            agencies(),
            areas(),
            fields -> day -> correctAgency.correct(actor, id, fields, day, typed.paper()));
    return answer(last(id).agency(), typed, change, model, response);
  }

  private String answer(
      @Nullable Agency agency,
      AgencyForm typed,
      Change change,
      Model model,
      HttpServletResponse response) {
    return switch (change) {
      case Change.Done(UUID id) -> "redirect:/agencies/" + id;
      case Change.Declined(Refusal why) -> {
        response.setStatus(why.status());
        yield form(agency, typed, why, model);
      }
    };
  }

  private String form(
      @Nullable Agency agency, AgencyForm typed, @Nullable Refusal refusal, Model model) {
    model.addAttribute("agency", agency);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("agencies", List.copyOf(agencies().keySet()));
    model.addAttribute("areas", List.copyOf(areas().keySet()));
    return "agencies/form";
  }

  @GetMapping("/agencies/{id:[0-9a-f-]{36}}/end")
  String ending(@PathVariable UUID id, Model model) {
    return end(last(id).agency(), LocalDate.now(clock).toString(), List.of(), "", null, model);
  }

  @PostMapping("/agencies/{id:[0-9a-f-]{36}}/end")
  String end(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String lastDay,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(defaultValue = "") String paper,
      Model model,
      HttpServletResponse response) {
    Map<String, UUID> known = agencies();
    List<String> named =
        sent.getOrDefault("successor", List.of()).stream()
            .filter(label -> !label.isBlank())
            .toList();
    List<UUID> heirs =
        named.stream()
            .map(label -> ThingsToChoose.chosen(known, label))
            .flatMap(Optional::stream)
            .toList();
    Optional<LocalDate> day = TypedDay.of(lastDay);
    Change change =
        day.isEmpty()
            ? new Change.Declined(Refusals.notADay(lastDay))
            : heirs.size() < named.size()
                ? new Change.Declined(Refusals.SUCCESSOR)
                : endAgency.end(actor, id, day.get(), heirs, paper);
    return switch (change) {
      case Change.Done done -> "redirect:/agencies/" + id;
      case Change.Declined(Refusal why) -> {
        response.setStatus(why.status());
        yield end(last(id).agency(), lastDay, named, paper, why, model);
      }
    };
  }

  private String end(
      Agency agency,
      String lastDay,
      List<String> successors,
      String paper,
      @Nullable Refusal refusal,
      Model model) {
    model.addAttribute("agency", agency);
    model.addAttribute("lastDay", lastDay);
    model.addAttribute("successors", successors);
    model.addAttribute("paper", paper);
    model.addAttribute("refusal", refusal);
    model.addAttribute("agencies", List.copyOf(agencies().keySet()));
    return "agencies/end";
  }

  private Map<String, UUID> agencies() {
    return things.agencies(LocalDate.now(clock));
  }

  private Map<String, UUID> areas() {
    return things.areas(LocalDate.now(clock));
  }

  private Versions.Version last(UUID id) {
    List<Versions.Version> all = versions.of(id);
    if (all.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return all.getLast();
  }
}
