package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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

/** Pools: made by scanning codes one under the other, read, corrected, taken apart. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class PoolPages {
  private static final int SIZE = 50;
  private static final String ONE = "/tests/pools/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final FindTestStand findTestStand;
  private final Pools pools;
  private final StoredTests tests;
  private final TestHistory history;
  private final TestNames names;
  private final PoolLimits limits;
  private final MakePool makePool;
  private final DissolvePool dissolvePool;
  private final RecordResult recordResult;
  private final ResultOfPool resultOfPool;
  private final Readings readings;
  private final Clock clock;

  PoolPages(
      FindTestStand findTestStand,
      Pools pools,
      StoredTests tests,
      TestHistory history,
      TestNames names,
      PoolLimits limits,
      MakePool makePool,
      DissolvePool dissolvePool,
      RecordResult recordResult,
      ResultOfPool resultOfPool,
      Readings readings,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.pools = pools;
    this.tests = tests;
    this.history = history;
    this.names = names;
    this.limits = limits;
    this.makePool = makePool;
    this.dissolvePool = dissolvePool;
    this.recordResult = recordResult;
    this.resultOfPool = resultOfPool;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/tests/pools")
  String list(Actor actor, @RequestParam(defaultValue = "") String after, Model model) {
    return list(findTestStand.orRefuse(actor), after, "", "", "", null, model);
  }

  @PostMapping("/tests/pools")
  String make(
      Actor actor,
      @RequestParam(defaultValue = "") String codes,
      @RequestParam(defaultValue = "") String household,
      @RequestParam(defaultValue = "") String laboratory,
      HttpServletResponse response,
      Model model) {
    TestStand stand = findTestStand.orRefuse(actor);
    List<String> scanned =
        Arrays.stream(codes.substring(0, Math.min(5_000, codes.length())).split("[\\n,;]"))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .limit(100)
            .toList();
    Registered how =
        makePool.make(
            actor,
            new MakePool.Draft(
                scanned, household.equals("1"), TestAsked.id(laboratory).orElse(null)));
    return switch (how) {
      case Registered.Done done -> "redirect:/tests/pools/" + done.test();
      case Registered.Declined(Refusal why) -> {
        response.setStatus(why.status());
        yield list(stand, "", codes, household, laboratory, why, model);
      }
    };
  }

  private String list(
      TestStand stand,
      String after,
      String codes,
      String household,
      String laboratory,
      @Nullable Refusal refusal,
      Model model) {
    PageKey key = PageKey.of(after);
    List<StoredPool> found =
        stand.reach().none()
            ? pools.ofLaboratories(List.copyOf(stand.laboratories()), key, SIZE + 1)
            : pools.ofUnits(
                stand.reach().everywhere(), List.copyOf(stand.reach().units()), key, SIZE + 1);
    List<StoredPool> shown = found.subList(0, Math.min(SIZE, found.size()));
    StoredPool last = shown.isEmpty() ? null : shown.getLast();
    model.addAttribute("stand", stand);
    model.addAttribute("pools", shown);
    model.addAttribute(
        "next",
        found.size() > SIZE && last != null
            ? new PageKey(last.madeAt(), last.id()).written()
            : null);
    model.addAttribute("codes", codes);
    model.addAttribute("household", household);
    model.addAttribute("laboratory", laboratory);
    model.addAttribute("laboratories", names.laboratories());
    model.addAttribute("refusal", refusal);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("any", limits.on(today, TestMethod.PCR, false).orElse(null));
    model.addAttribute("family", limits.on(today, TestMethod.PCR, true).orElse(null));
    return "surveillance/testing/pools";
  }

  @GetMapping(ONE)
  String pool(Actor actor, @PathVariable UUID id, Model model) {
    return page(actor, id, OneTestPages.Typed.NOTHING, null, model);
  }

  @PostMapping(ONE + "/result")
  String result(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute OneTestPages.Typed typed,
      HttpServletResponse response,
      Model model) {
    StoredPool pool = seen(findTestStand.orRefuse(actor), id);
    Refusal refusal =
        switch (new TypedResult(pool.code(), typed.outcome(), typed.ct(), typed.at())
            .read("PAGE")) {
          case TypedResult.Read.Wrong(Refusal why) -> why;
          case TypedResult.Read.Said(SaidResult said) ->
              pool.outcome() != null
                  ? resultOfPool.correct(actor, id, said, typed.reason(), typed.on()).orElse(null)
                  : recordResult.record(actor, said) instanceof Recorded.Declined declined
                      ? declined.why()
                      : null;
        };
    return answer(actor, id, typed, Optional.ofNullable(refusal), response, model);
  }

  @PostMapping(ONE + "/dissolve")
  String dissolve(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    return answer(
        actor, id, OneTestPages.Typed.NOTHING, dissolvePool.dissolve(actor, id), response, model);
  }

  private String answer(
      Actor actor,
      UUID id,
      OneTestPages.Typed typed,
      Optional<Refusal> refusal,
      HttpServletResponse response,
      Model model) {
    if (refusal.isEmpty()) {
      return "redirect:/tests/pools/" + id;
    }
    response.setStatus(refusal.get().status());
    return page(actor, id, typed, refusal.get(), model);
  }

  private StoredPool seen(TestStand stand, UUID id) {
    return pools
        .pool(id)
        .filter(pool ->
            stand.sees(pool.unitId())
                || (pool.laboratoryId() != null && stand.tests(pool.laboratoryId())))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(
      Actor actor, UUID id, OneTestPages.Typed typed, @Nullable Refusal refusal, Model model) {
    TestStand stand = findTestStand.orRefuse(actor);
    StoredPool pool = seen(stand, id);
    List<StoredTest> members = tests.ofPool(id);
    UUID laboratory = pool.laboratoryId();
    readings.shown(
        actor, "/tests/pools", members.stream().map(one -> one.id().toString()).toList());
    model.addAttribute("stand", stand);
    model.addAttribute("pool", pool);
    model.addAttribute("members", members);
    model.addAttribute(
        "persons",
        names.persons(
            members.stream()
                .filter(one -> stand.sees(one.unitId()))
                .map(StoredTest::personId)
                .toList()));
    model.addAttribute("changes", history.ofPool(id));
    model.addAttribute(
        "laboratory",
        laboratory == null ? "" : names.agencies(List.of(laboratory)).get(laboratory));
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    return "surveillance/testing/pool";
  }
}
