package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/**
 * For a scanner that types like a keyboard: scan a code, press P, N or ?, scan the next. Or receive
 * tubes, one scan each. No mouse is needed; without scripts the same form works by its buttons.
 */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ScanPages {
  private final FindTestStand findTestStand;
  private final StoredTests tests;
  private final Pools pools;
  private final RecordResult recordResult;
  private final ReceiveSamples receiveSamples;

  ScanPages(
      FindTestStand findTestStand,
      StoredTests tests,
      Pools pools,
      RecordResult recordResult,
      ReceiveSamples receiveSamples) {
    this.findTestStand = findTestStand;
    this.tests = tests;
    this.pools = pools;
    this.recordResult = recordResult;
    this.receiveSamples = receiveSamples;
  }

  /**
   * What a scan came to.
   *
   * @param what ASK: a result is waited for; DONE, SAME, RECEIVED; REFUSED
   */
  record Scanned(
      String what,
      String code,
      @Nullable TestMethod method,
      @Nullable TestState state,
      @Nullable TestOutcome outcome,
      int members,
      @Nullable Refusal refusal) {

    static Scanned refused(String code, Refusal why) {
      return new Scanned("REFUSED", code, null, null, null, 0, why);
    }
  }

  @GetMapping("/tests/scan")
  String page(Actor actor, @RequestParam(defaultValue = "") String mode, Model model) {
    return page(findTestStand.orRefuse(actor), mode, null, model);
  }

  /** Without scripts: a whole page. */
  @PostMapping("/tests/scan")
  String scanned(
      Actor actor,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String mode,
      HttpServletResponse response,
      Model model) {
    TestStand stand = findTestStand.orRefuse(actor);
    Scanned scanned = scan(actor, stand, code, outcome, mode);
    Refusal refusal = scanned.refusal();
    if (refusal != null) {
      response.setStatus(refusal.status());
    }
    return page(stand, mode, scanned, model);
  }

  /** With them: the piece that changes. */
  @PostMapping("/tests/scan/piece")
  String piece(
      Actor actor,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String mode,
      Model model) {
    TestStand stand = findTestStand.orRefuse(actor);
    model.addAttribute("scanned", scan(actor, stand, code, outcome, mode));
    return "surveillance/testing/scanned";
  }

  private Scanned scan(Actor actor, TestStand stand, String code, String outcome, String mode) {
    String plain = SpecimenCode.plain(code.substring(0, Math.min(60, code.length())));
    if (plain.isEmpty()) {
      return Scanned.refused("", TestRules.NO_CODE);
    }
    if (mode.equals("receive")) {
      return receiveSamples
          .receive(actor, plain)
          .map(why -> Scanned.refused(plain, why))
          .orElseGet(() -> new Scanned("RECEIVED", plain, null, null, null, 0, null));
    }
    if (outcome.isEmpty()) {
      return look(stand, plain);
    }
    return switch (new TypedResult(plain, outcome, "", "").read("SCANNER")) {
      case TypedResult.Read.Wrong(Refusal why) -> Scanned.refused(plain, why);
      case TypedResult.Read.Said(SaidResult said) ->
          switch (recordResult.record(actor, said)) {
            case Recorded.Done done ->
                new Scanned("DONE", plain, null, null, done.outcome(), 0, null);
            case Recorded.Same same ->
                new Scanned("SAME", plain, null, null, same.outcome(), 0, null);
            case Recorded.Declined no -> Scanned.refused(plain, no.why());
          };
    };
  }

  private Scanned look(TestStand stand, String plain) {
    Optional<SpecimenCode> code = SpecimenCode.read(plain);
    if (code.isEmpty()) {
      return Scanned.refused(plain, TestRules.MISTYPED);
    }
    if (code.get().pool()) {
      return pools
          .byCode(plain)
          .map(pool ->
              stand.mayRecord(pool.method(), pool.unitId(), pool.laboratoryId())
                  ? new Scanned(
                      "ASK", plain, pool.method(), null, pool.outcome(), pool.members(), null)
                  : Scanned.refused(plain, TestRules.ELSEWHERE))
          .orElseGet(() -> Scanned.refused(plain, TestRules.NOT_REGISTERED));
    }
    return tests.byCode(java.util.List.of(plain)).stream()
        .findFirst()
        .map(test -> {
          if (!stand.mayRecord(test.method(), test.unitId(), test.laboratoryId())) {
            return Scanned.refused(
                plain,
                stand.sees(test.unitId()) ? TestRules.NOT_YOURS_TO_RECORD : TestRules.ELSEWHERE);
          }
          return test.state() == TestState.VOID
              ? Scanned.refused(plain, TestRules.SPECIMEN_VOID)
              : new Scanned("ASK", plain, test.method(), test.state(), test.outcome(), 0, null);
        })
        .orElseGet(() -> Scanned.refused(plain, TestRules.NOT_REGISTERED));
  }

  private static String page(TestStand stand, String mode, @Nullable Scanned scanned, Model model) {
    model.addAttribute("stand", stand);
    model.addAttribute("mode", mode.equals("receive") && stand.tester() ? "receive" : "");
    model.addAttribute("scanned", scanned);
    return "surveillance/testing/scan";
  }
}
