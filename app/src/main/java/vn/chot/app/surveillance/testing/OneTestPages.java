package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;

/**
 * One specimen: its steps, its result, what was corrected. Officers of its area see whose it is;
 * its laboratory sees the code.
 */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tests/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class OneTestPages {
  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final TestHistory history;
  private final TestNames names;
  private final Pools pools;
  private final TakeSample takeSample;
  private final RecordResult recordResult;
  private final CorrectResult correctResult;
  private final VoidSample voidSample;
  private final Readings readings;

  OneTestPages(
      FindTestStand findTestStand,
      StoredTests tests,
      TestHistory history,
      TestNames names,
      Pools pools,
      TakeSample takeSample,
      RecordResult recordResult,
      CorrectResult correctResult,
      VoidSample voidSample,
      Readings readings) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.history = history;
    this.names = names;
    this.pools = pools;
    this.takeSample = takeSample;
    this.recordResult = recordResult;
    this.correctResult = correctResult;
    this.voidSample = voidSample;
    this.readings = readings;
  }

  /** What was typed; it stays when it is refused. */
  record Typed(String outcome, String ct, String at, String reason, String edition) {
    Typed {
      outcome = outcome == null ? "" : outcome;
      ct = ct == null ? "" : ct;
      at = at == null ? "" : at;
      reason = reason == null ? "" : reason;
      edition = edition == null ? "" : edition;
    }

    static final Typed NOTHING = new Typed("", "", "", "", "");

    int on() {
      return edition.matches("\\d{1,9}") ? Integer.parseInt(edition) : -1;
    }
  }

  @GetMapping
  String test(Actor actor, @PathVariable UUID id, HttpServletRequest request, Model model) {
    return page(actor, id, Typed.NOTHING, null, request, model);
  }

  @PostMapping("/take")
  String take(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String at,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Instant> moment = at.isBlank() ? Optional.of(tests.now()) : TypedMoment.of(at);
    Refusal refusal =
        moment
            .map(when -> takeSample.take(actor, id, when).orElse(null))
            .orElse(moment.isEmpty() ? TestRules.MOMENT : null);
    return answer(actor, id, Typed.NOTHING, refusal, request, response, model);
  }

  @PostMapping("/result")
  String result(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute Typed typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StoredTest test = seen(findTestStand.orRefuse(actor), id);
    Refusal refusal =
        switch (new TypedResult(test.code(), typed.outcome(), typed.ct(), typed.at())
            .read("PAGE")) {
          case TypedResult.Read.Wrong(Refusal why) -> why;
          case TypedResult.Read.Said(SaidResult said) ->
              recordResult.record(actor, said) instanceof Recorded.Declined declined
                  ? declined.why()
                  : null;
        };
    return answer(actor, id, typed, refusal, request, response, model);
  }

  @PostMapping("/correct")
  String correct(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute Typed typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StoredTest test = seen(findTestStand.orRefuse(actor), id);
    Refusal refusal =
        switch (new TypedResult(test.code(), typed.outcome(), typed.ct(), typed.at())
            .read("PAGE")) {
          case TypedResult.Read.Wrong(Refusal why) -> why;
          case TypedResult.Read.Said(SaidResult said) ->
              correctResult.correct(actor, id, said, typed.reason(), typed.on()).orElse(null);
        };
    return answer(actor, id, typed, refusal, request, response, model);
  }

  @PostMapping("/void")
  String makeVoid(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute Typed typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Refusal refusal = voidSample.makeVoid(actor, id, typed.reason()).orElse(null);
    return answer(actor, id, typed, refusal, request, response, model);
  }

  private String answer(
      Actor actor,
      UUID id,
      Typed typed,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (refusal == null) {
      return "redirect:/tests/" + id;
    }
    response.setStatus(refusal.status());
    return page(actor, id, typed, refusal, request, model);
  }

  private StoredTest seen(TestStand stand, UUID id) {
    return tests
        .test(id)
        .filter(test ->
            stand.sees(test.unitId())
                || (test.laboratoryId() != null && stand.tests(test.laboratoryId())))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(
      Actor actor,
      UUID id,
      Typed typed,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      Model model) {
    TestStand stand = findTestStand.orRefuse(actor);
    StoredTest test = seen(stand, id);
    boolean named = stand.sees(test.unitId());
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    readings.shown(actor, "/tests/test", List.of(id.toString()), purpose.name());
    UUID laboratory = test.laboratoryId();
    UUID pool = test.poolId();
    model.addAttribute("stand", stand);
    model.addAttribute("test", test);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute(
        "who", named ? names.persons(List.of(test.personId())).get(test.personId()) : null);
    model.addAttribute("purpose", named ? purpose : null);
    model.addAttribute("commune", named ? names.unit(test.unitId()) : "");
    model.addAttribute(
        "laboratory",
        laboratory == null ? "" : names.agencies(List.of(laboratory)).get(laboratory));
    model.addAttribute("pool", pool == null ? null : pools.pool(pool).orElse(null));
    model.addAttribute("changes", history.ofTest(id));
    model.addAttribute("others", named ? history.others(test) : List.of());
    model.addAttribute("fresh", request.getParameter("new") != null);
    return "surveillance/testing/test";
  }
}
