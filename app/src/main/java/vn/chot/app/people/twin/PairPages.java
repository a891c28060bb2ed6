package vn.chot.app.people.twin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.Hidden;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.people.person.Reach;
import vn.chot.app.places.UnitNames;

/** One pair side by side, and the decision: one person or two. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class PairPages {
  private final FindReach findReach;
  private final People people;
  private final Likenesses likenesses;
  private final MergePeople mergePeople;
  private final TellApart tellApart;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  PairPages(
      FindReach findReach,
      People people,
      Likenesses likenesses,
      MergePeople mergePeople,
      TellApart tellApart,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.findReach = findReach;
    this.people = people;
    this.likenesses = likenesses;
    this.mergePeople = mergePeople;
    this.tellApart = tellApart;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/people/twins/{first}/{second}")
  @Nullable String pair(
      Actor actor,
      @PathVariable UUID first,
      @PathVariable UUID second,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    return pair(actor, first, second, null, request, response, model);
  }

  private @Nullable String pair(
      Actor actor,
      UUID first,
      UUID second,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    Reach reach = findReach.orRefuse(actor, today);
    Optional<String> reasons = likenesses.openReasons(first, second);
    List<Person> both = people.persons(List.of(first, second));
    if (both.size() < 2 || !both.stream().allMatch(one -> reach.covers(one.facts()))) {
      TwinRules.NOT_YOURS.send(request, response);
      return null;
    }
    if (reasons.isEmpty() || both.stream().anyMatch(one -> one.mergedInto() != null)) {
      TwinRules.SETTLED.send(request, response);
      return null;
    }
    Optional<Purpose> purpose = ChosenPurpose.of(request);
    if (purpose.isEmpty()) {
      return "redirect:/people/purpose?back=/people/twins/" + first + "/" + second;
    }
    readings.shown(
        actor,
        "/people/twins/pair",
        List.of(first.toString(), second.toString()),
        purpose.get().name());
    model.addAttribute(
        "pair",
        new Pair(
            both.get(0),
            both.get(1),
            reasons.get(),
            unitNames.on(today)::called,
            Hidden.seesNumbers(actor)));
    model.addAttribute("purpose", purpose.get());
    model.addAttribute("refusal", refusal);
    return "people/twin/pair";
  }

  /** Decides. {@code decision} is same or different; fields taken are told as FIRST or SECOND. */
  @PostMapping("/people/twins/{first}/{second}")
  @Nullable String decide(
      Actor actor,
      @PathVariable UUID first,
      @PathVariable UUID second,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String stays,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    findReach.orRefuse(actor, LocalDate.now(clock));
    Optional<Refusal> refusal =
        switch (decision + " " + stays) {
          case "same FIRST" -> mergePeople.merge(actor, first, second, taken(sent, "SECOND"));
          case "same SECOND" -> mergePeople.merge(actor, second, first, taken(sent, "FIRST"));
          default ->
              decision.equals("different")
                  ? tellApart.apart(actor, first, second)
                  : Optional.of(TwinRules.CHOOSE);
        };
    if (refusal.isEmpty()) {
      return decision.equals("same") ? "redirect:/people/twins/merged" : "redirect:/people/twins";
    }
    if (refusal.get().status() != 422) {
      refusal.get().send(request, response);
      return null;
    }
    response.setStatus(422);
    return pair(actor, first, second, refusal.get(), request, response, model);
  }

  private static Set<Field> taken(Map<String, String> sent, String side) {
    Set<Field> taken = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (side.equals(sent.get("take-" + field.name()))) {
        taken.add(field);
      }
    }
    return taken;
  }
}
