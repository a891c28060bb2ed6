package vn.chot.app.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** Everybody's own tokens, and those of one account for the administrator. */
@Controller
class TokenPages {
  private final Accounts accounts;
  private final Tokens tokens;
  private final MakeToken makeToken;
  private final RevokeToken revokeToken;
  private final Clock clock;

  TokenPages(
      Accounts accounts, Tokens tokens, MakeToken makeToken, RevokeToken revokeToken, Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.makeToken = makeToken;
    this.revokeToken = revokeToken;
    this.clock = clock;
  }

  /** What the person typed, kept when it is refused. */
  record Typed(String name, String endsOn) {}

  @GetMapping("/my-tokens")
  String mine(Actor actor, Model model) {
    return mine(actor, model, new Typed("", LocalDate.now(clock).plusMonths(3).toString()), null);
  }

  @PostMapping("/my-tokens")
  String make(
      Actor actor,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String endsOn,
      HttpServletResponse response,
      Model model) {
    MakeToken.Outcome outcome = makeToken.make(actor, name, endsOn);
    if (outcome instanceof MakeToken.Outcome.Declined declined) {
      response.setStatus(declined.refusal().status());
      return mine(actor, model, new Typed(name, endsOn), outcome);
    }
    return mine(actor, model, new Typed("", endsOn), outcome);
  }

  @PostMapping("/my-tokens/{id}/revoke")
  String revoke(Actor actor, @PathVariable UUID id) {
    revokeToken.revoke(actor, actor.id(), id);
    return "redirect:/my-tokens";
  }

  private String mine(Actor actor, Model model, Typed typed, MakeToken.@Nullable Outcome outcome) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("tokens", tokens.ofAccount(actor.id()));
    model.addAttribute("today", today);
    model.addAttribute("latest", today.plusYears(1));
    model.addAttribute("typed", typed);
    model.addAttribute("outcome", outcome);
    return "access/my-tokens";
  }

  @MayOnly(Role.ADMINISTRATOR)
  @GetMapping("/accounts/{account}/tokens")
  String ofAccount(@PathVariable UUID account, Model model) {
    model.addAttribute(
        "holder",
        accounts
            .byId(account)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("tokens", tokens.ofAccount(account));
    model.addAttribute("today", LocalDate.now(clock));
    return "access/account-tokens";
  }

  @MayOnly(Role.ADMINISTRATOR)
  @PostMapping("/accounts/{account}/tokens/{id}/revoke")
  String revokeOf(Actor actor, @PathVariable UUID account, @PathVariable UUID id) {
    revokeToken.revoke(actor, account, id);
    return "redirect:/accounts/" + account + "/tokens";
  }
}
