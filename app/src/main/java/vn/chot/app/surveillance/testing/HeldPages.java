package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** Results that were refused and wait: entered once their specimen is known, or dropped. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class HeldPages {
  private final FindTestStand findTestStand;
  private final HeldList list;
  private final SettleHeld settle;
  private final Readings readings;

  HeldPages(FindTestStand findTestStand, HeldList list, SettleHeld settle, Readings readings) {
    this.findTestStand = findTestStand;
    this.list = list;
    this.settle = settle;
    this.readings = readings;
  }

  @GetMapping("/tests/held")
  String list(Actor actor, Model model) {
    return page(findTestStand.orRefuse(actor), null, model);
  }

  /**
   * ENTER tries again, REPLACE corrects what stands, DROP lets it go; the last two with a reason.
   */
  @PostMapping("/tests/held/{id:[0-9a-f-]{36}}")
  String settle(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String how,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response,
      Model model) {
    TestStand stand = findTestStand.orRefuse(actor);
    HeldList.Held held =
        list.held(stand, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<Refusal> refusal = settle.settle(actor, held, how, reason);
    if (refusal.isEmpty()) {
      return "redirect:/tests/held";
    }
    response.setStatus(refusal.get().status());
    return page(stand, refusal.get(), model);
  }

  private String page(TestStand stand, @Nullable Refusal refusal, Model model) {
    List<HeldList.Held> all = list.of(stand);
    readings.shown(
        stand.actor(), "/tests/held", all.stream().map(one -> one.id().toString()).toList());
    model.addAttribute("stand", stand);
    model.addAttribute("held", all);
    model.addAttribute("refusal", refusal);
    return "surveillance/testing/held";
  }
}
