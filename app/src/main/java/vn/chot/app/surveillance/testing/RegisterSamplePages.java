package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.LookUp;
import vn.chot.app.people.person.LookUpAnswer;
import vn.chot.app.people.person.LookUpAsked;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.Purpose;

/** Where a person is found and their specimen gets its code; self-tests told by phone, too. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class RegisterSamplePages {
  private final FindTestStand findTestStand;
  private final RegisterSample registerSample;
  private final RecordResult recordResult;
  private final LookUp lookUp;
  private final TestArea area;
  private final TestNames names;
  private final Screenings screenings;
  private final Clock clock;

  RegisterSamplePages(
      FindTestStand findTestStand,
      RegisterSample registerSample,
      RecordResult recordResult,
      LookUp lookUp,
      TestArea area,
      TestNames names,
      Screenings screenings,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.registerSample = registerSample;
    this.recordResult = recordResult;
    this.lookUp = lookUp;
    this.area = area;
    this.names = names;
    this.screenings = screenings;
    this.clock = clock;
  }

  @GetMapping("/tests/new")
  String form(
      Actor actor,
      @RequestParam(defaultValue = "") String person,
      HttpServletRequest request,
      Model model) {
    TestStand stand = findTestStand.officerOrRefuse(actor);
    SampleForm empty = SampleForm.EMPTY;
    return page(
        stand,
        new SampleForm(
            TestAsked.id(person).map(UUID::toString).orElse(""),
            empty.method(),
            empty.when(),
            "",
            "",
            "",
            "",
            "",
            ""),
        null,
        request,
        model);
  }

  /** The persons that the box means, for one to be chosen. */
  @PostMapping("/tests/new/find")
  String find(
      Actor actor,
      @RequestParam(defaultValue = "") String look,
      @RequestParam(defaultValue = "") String purpose,
      HttpServletRequest request,
      Model model) {
    findTestStand.officerOrRefuse(actor);
    Looked looked = look(actor, look, purpose, request);
    model.addAttribute("found", looked.found());
    model.addAttribute("refusal", looked.refusal());
    return "surveillance/testing/found";
  }

  /** Whom the box means, or why that is not told. */
  private record Looked(List<LookUpFound> found, @Nullable Refusal refusal) {}

  private Looked look(Actor actor, String look, String purpose, HttpServletRequest request) {
    Purpose.of(purpose).ifPresent(one -> ChosenPurpose.keep(request, one));
    Optional<Purpose> why = ChosenPurpose.of(request);
    if (look.isBlank() || why.isEmpty()) {
      return new Looked(List.of(), why.isEmpty() ? TestRules.NO_PURPOSE : TestRules.CHOOSE_PERSON);
    }
    String box = look.substring(0, Math.min(1_000, look.length()));
    return switch (lookUp.find(actor, new LookUpAsked(box, "", "", why.get(), "/tests/new"))) {
      case LookUpAnswer.Declined declined -> new Looked(List.of(), declined.why());
      case LookUpAnswer.Found all -> new Looked(all.people(), null);
    };
  }

  @PostMapping("/tests/new")
  String register(
      Actor actor,
      @ModelAttribute SampleForm form,
      @RequestParam(defaultValue = "") String look,
      @RequestParam(defaultValue = "") String purpose,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    TestStand stand = findTestStand.officerOrRefuse(actor);
    Optional<UUID> person = TestAsked.id(form.person());
    if (person.isEmpty() && !look.isBlank()) {
      // a scanner ends with Enter, which sends the form: who it is comes first
      Looked looked = look(actor, look, purpose, request);
      Refusal why = looked.refusal() == null ? TestRules.CHOOSE_PERSON : looked.refusal();
      response.setStatus(why.status());
      model.addAttribute("found", looked.found());
      model.addAttribute("look", look);
      return page(stand, form, why, request, model);
    }
    Optional<TestOutcome> outcome = TypedResult.outcome(form.outcome());
    Optional<Instant> at =
        form.when().equals("AT") ? TypedMoment.of(form.at()) : Optional.of(clock.instant());
    Optional<UUID> unit =
        form.place().isBlank() ? Optional.empty() : area.labels(stand).chosen(form.place());
    Refusal refusal =
        person.isEmpty()
            ? TestRules.CHOOSE_PERSON
            : at.isEmpty()
                ? TestRules.MOMENT
                : !form.place().isBlank() && unit.isEmpty()
                    ? TestRules.UNIT_ELSEWHERE
                    : form.selfTest() && outcome.isEmpty() ? TestRules.SELF_OUTCOME : null;
    if (refusal == null && person.isPresent()) {
      boolean later = form.when().equals("LATER") && !form.selfTest();
      SampleDraft draft =
          new SampleDraft(
              person.get(),
              unit.orElse(null),
              form.testMethod(),
              later ? null : at.orElse(null),
              form.laboratoryId(),
              TestAsked.id(form.screening()).orElse(null),
              form.selfTest());
      switch (registerSample.register(actor, draft)) {
        case Registered.Done done -> {
          if (outcome.isPresent() && form.testMethod() == TestMethod.RAPID_ANTIGEN && !later) {
            recordResult.record(
                actor, new SaidResult(done.code(), outcome.get(), null, null, "PAGE"));
          }
          return "redirect:/tests/" + done.test() + "?new";
        }
        case Registered.Declined declined -> refusal = declined.why();
      }
    }
    if (refusal != null) {
      response.setStatus(refusal.status());
    }
    return page(stand, form, refusal, request, model);
  }

  private String page(
      TestStand stand,
      SampleForm form,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      Model model) {
    if (!model.containsAttribute("found")) {
      model.addAttribute("found", List.of());
      model.addAttribute("look", "");
    }
    model.addAttribute("stand", stand);
    model.addAttribute("form", form);
    model.addAttribute("refusal", refusal);
    model.addAttribute("purpose", ChosenPurpose.of(request).orElse(null));
    model.addAttribute(
        "chosen",
        TestAsked.id(form.person())
            .flatMap(id -> Optional.ofNullable(names.within(stand, id)))
            .orElse(null));
    model.addAttribute("laboratories", names.laboratories());
    model.addAttribute("screenings", screenings.open(stand));
    model.addAttribute("places", area.labels(stand).texts());
    return "surveillance/testing/new";
  }
}
