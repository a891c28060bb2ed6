package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/** A laboratory's desk, codes only; and the province's laboratories with what waits at each. */
@Controller
class LaboratoryPages {
  private static final int SIZE = 50;

  private final FindTestStand findTestStand;
  private final Laboratories laboratories;
  private final LaboratoryQueue queue;
  private final MarkLaboratory markLaboratory;
  private final Directory directory;
  private final TestNames names;
  private final Clock clock;

  LaboratoryPages(
      FindTestStand findTestStand,
      Laboratories laboratories,
      LaboratoryQueue queue,
      MarkLaboratory markLaboratory,
      Directory directory,
      TestNames names,
      Clock clock) {
    this.findTestStand = findTestStand;
    this.laboratories = laboratories;
    this.queue = queue;
    this.markLaboratory = markLaboratory;
    this.directory = directory;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/tests/laboratory")
  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF})
  String desk(Actor actor, @RequestParam(defaultValue = "") String after, Model model) {
    TestStand stand = findTestStand.testerOrRefuse(actor);
    List<LaboratoryQueue.Tube> found =
        queue.tubes(stand.laboratories(), PageKey.of(after), SIZE + 1);
    List<LaboratoryQueue.Tube> shown = found.subList(0, Math.min(SIZE, found.size()));
    model.addAttribute("stand", stand);
    model.addAttribute("tubes", shown);
    model.addAttribute("next", found.size() > SIZE ? shown.getLast().key().written() : null);
    lines(List.copyOf(stand.laboratories()), model);
    return "surveillance/testing/desk";
  }

  @GetMapping("/tests/laboratories")
  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE, Role.ADMINISTRATOR})
  String all(Actor actor, Model model) {
    return all(actor, "", "", null, model);
  }

  @PostMapping("/tests/laboratories")
  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.ADMINISTRATOR})
  String mark(
      Actor actor,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "") String capacity,
      HttpServletResponse response,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Agency> found = agency.isBlank() ? List.of() : directory.search(agency, today, 20);
    List<Agency> exact =
        found.stream().filter(one -> Unmarked.of(one.name()).equals(Unmarked.of(agency))).toList();
    List<Agency> meant = exact.isEmpty() ? found : exact;
    String digits = capacity.replaceAll("[.\\s]", "");
    Optional<Refusal> refusal =
        !markLaboratory.may(actor)
            ? Optional.of(LaboratoryRules.NOT_YOURS)
            : meant.size() != 1
                ? Optional.of(LaboratoryRules.NO_SUCH_AGENCY)
                : markLaboratory.mark(
                    actor,
                    meant.getFirst().id(),
                    digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0);
    if (refusal.isEmpty()) {
      return "redirect:/tests/laboratories";
    }
    response.setStatus(refusal.get().status());
    model.addAttribute("meant", meant.stream().map(Agency::name).distinct().toList());
    return all(actor, agency, capacity, refusal.get(), model);
  }

  @PostMapping("/tests/laboratories/{id:[0-9a-f-]{36}}/end")
  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.ADMINISTRATOR})
  String end(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    Optional<Refusal> refusal = markLaboratory.end(actor, id);
    if (refusal.isEmpty()) {
      return "redirect:/tests/laboratories";
    }
    response.setStatus(refusal.get().status());
    return all(actor, "", "", refusal.get(), model);
  }

  private String all(
      Actor actor, String agency, String capacity, @Nullable Refusal refusal, Model model) {
    TestStand stand = findTestStand.of(actor);
    if (stand.reach().none() && !actor.is(Role.ADMINISTRATOR)) {
      throw new NoTests(stand.none() ? TestRules.NO_TESTS : TestRules.CODES_ONLY);
    }
    lines(
        laboratories.inForce(LocalDate.now(clock)).stream()
            .map(Laboratories.Laboratory::agencyId)
            .toList(),
        model);
    model.addAttribute("stand", stand);
    model.addAttribute("may", markLaboratory.may(actor));
    model.addAttribute("agency", agency);
    model.addAttribute("capacity", capacity);
    model.addAttribute("refusal", refusal);
    if (!model.containsAttribute("meant")) {
      model.addAttribute("meant", List.of());
    }
    return "surveillance/testing/laboratories";
  }

  private void lines(List<UUID> ids, Model model) {
    model.addAttribute(
        "laboratories",
        laboratories.inForce(LocalDate.now(clock)).stream()
            .filter(one -> ids.contains(one.agencyId()))
            .toList());
    model.addAttribute("figures", queue.of(ids));
    model.addAttribute("names", names.agencies(ids));
  }
}
