package vn.chot.app.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.chot.app.pages.Refusal;
import vn.chot.app.registers.PublicForms;
import vn.chot.register.Finding;

/** The forms of the public: listed, filled, sent. What was typed is never lost. */
@Controller
class PortalPages {
  /** A box that people do not see; what fills it is a program. */
  static final String TRAP = "them";

  private static final String NAME = "/portal/{name:[a-z][a-z0-9-]*}";
  private static final int TO_MEND = 422;

  private final PublicForms forms;
  private final PortalLimits limits;

  PortalPages(PublicForms forms, PortalLimits limits) {
    this.forms = forms;
    this.limits = limits;
  }

  @GetMapping("/portal")
  String list(Model model) {
    model.addAttribute("forms", forms.all());
    return "portal/forms";
  }

  @GetMapping(NAME)
  @Nullable String begin(
      @PathVariable String name,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Optional<PublicForms.Form> form = forms.named(name);
    if (form.isEmpty()) {
      PortalRefusals.NO_FORM.send(request, response);
      return null;
    }
    return page(forms.begin(form.get()), null, model);
  }

  @PostMapping(NAME)
  @Nullable String send(
      @PathVariable String name,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Optional<PublicForms.Form> found = forms.named(name);
    if (found.isEmpty()) {
      PortalRefusals.NO_FORM.send(request, response);
      return null;
    }
    PublicForms.Form form = found.get();
    Optional<Refusal> why = mayNot(request);
    if (why.isPresent()) {
      response.setStatus(why.get().status());
      return page(forms.filled(form, forms.typed(form, request), List.of()), why.get(), model);
    }
    PublicForms.Sent sent = forms.sent(form, request);
    List<Finding> findings = sent.findings();
    if (request.getAttribute(Refusal.STALE_FORM) != null) {
      response.setStatus(PortalRefusals.OLD_FORM.status());
      return page(forms.filled(form, sent.typed(), findings), PortalRefusals.OLD_FORM, model);
    }
    if (findings.isEmpty()) {
      switch (forms.send(form, sent.typed())) {
        case PublicForms.Outcome.Written(String code) -> {
          limits.countSent(request);
          ReceiptCookie.put(code, request, response);
          return "redirect:/portal/receipt";
        }
        case PublicForms.Outcome.Wrong(List<Finding> wrong) -> findings = wrong;
      }
    }
    response.setStatus(TO_MEND);
    return page(forms.filled(form, sent.typed(), findings), null, model);
  }

  private Optional<Refusal> mayNot(HttpServletRequest request) {
    String trapped = request.getParameter(TRAP);
    return trapped != null && !trapped.isEmpty()
        ? Optional.of(PortalRefusals.TRAPPED)
        : limits.mayNotSend(request);
  }

  private static String page(PublicForms.Filled filled, @Nullable Refusal refusal, Model model) {
    model.addAttribute("filled", filled);
    model.addAttribute("refusal", refusal);
    return "portal/form";
  }

  /**
   * Which fields are shown and required as typed; {@code computed} and {@code why} are officials'.
   */
  record Asked(Set<String> shown, Set<String> required, Map<String, String> computed, String why) {}

  /** Asked by the page's script after each change. */
  @PostMapping(NAME + "/ask")
  @ResponseBody
  @Nullable Asked ask(
      @PathVariable String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<PublicForms.Form> form = forms.named(name);
    if (form.isEmpty()) {
      PortalRefusals.NO_FORM.send(request, response);
      return null;
    }
    PublicForms.Filled filled =
        forms.filled(form.get(), forms.typed(form.get(), request), List.of());
    return new Asked(filled.shown(), filled.required(), Map.of(), "");
  }
}
