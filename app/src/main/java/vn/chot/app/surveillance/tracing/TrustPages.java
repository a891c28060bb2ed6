package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.chot.app.pages.Refusal;

/** Where an administrator keeps the list of provinces whose bundles are taken. */
@Controller
@MayOnly(Role.ADMINISTRATOR)
class TrustPages {
  private final Trusted trusted;
  private final ProvinceKey provinceKey;
  private final SealFiles seal;

  TrustPages(Trusted trusted, ProvinceKey provinceKey, SealFiles seal) {
    this.trusted = trusted;
    this.provinceKey = provinceKey;
    this.seal = seal;
  }

  @GetMapping("/tracing/trust")
  String list(Model model) {
    return page(null, model);
  }

  private String page(@Nullable Refusal refusal, Model model) {
    model.addAttribute("refusal", refusal);
    model.addAttribute("provinces", trusted.all());
    model.addAttribute("key", provinceKey.publicText());
    model.addAttribute("print", seal.print());
    return "surveillance/tracing/trust";
  }

  @PostMapping("/tracing/trust")
  String trust(
      Actor actor,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String key,
      Model model,
      HttpServletResponse response) {
    Optional<Refusal> refusal = trusted.trust(actor, name, key);
    if (refusal.isEmpty()) {
      return "redirect:/tracing/trust";
    }
    response.setStatus(refusal.get().status());
    return page(refusal.get(), model);
  }

  @PostMapping("/tracing/trust/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/end")
  String end(Actor actor, @PathVariable UUID id) {
    trusted.end(actor, id);
    return "redirect:/tracing/trust";
  }
}
