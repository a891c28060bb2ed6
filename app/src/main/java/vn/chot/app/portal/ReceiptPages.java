package vn.chot.app.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.registers.Receipts;

/**
 * What became of what was sent, by the code of its receipt. The code goes by post, never in an
 * address; a form's answer shows it once, by a cookie of a quarter of an hour.
 */
@Controller
class ReceiptPages {
  private final Receipts receipts;
  private final PortalLimits limits;

  ReceiptPages(Receipts receipts, PortalLimits limits) {
    this.receipts = receipts;
    this.limits = limits;
  }

  @GetMapping("/portal/receipt")
  String open(HttpServletRequest request, Model model) {
    String code = ReceiptCookie.code(request);
    return page(code, receipts.of(code, Tongue.of(request)), null, true, model);
  }

  @PostMapping("/portal/receipt")
  String follow(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Refusal> why = limits.mayNotTry(request);
    if (why.isPresent()) {
      response.setStatus(why.get().status());
      return page(code, Optional.empty(), why.get(), false, model);
    }
    Optional<Receipts.Receipt> receipt = receipts.of(code, Tongue.of(request));
    if (receipt.isEmpty()) {
      limits.countWrong(request);
      response.setStatus(PortalRefusals.NO_RECEIPT.status());
      return page(code, receipt, PortalRefusals.NO_RECEIPT, false, model);
    }
    return page(code, receipt, null, false, model);
  }

  private static String page(
      String code,
      Optional<Receipts.Receipt> receipt,
      @Nullable Refusal refusal,
      boolean justSent,
      Model model) {
    model.addAttribute("code", code);
    model.addAttribute("receipt", receipt.orElse(null));
    model.addAttribute("refusal", refusal);
    model.addAttribute("justSent", justSent && receipt.isPresent());
    return "portal/receipt";
  }
}
