package vn.chot.app.access;

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
import vn.chot.app.pages.Refusal;

/** The administrator's list of accounts, and everybody's own password. */
@Controller
class AccountPages {
  private static final int SIZE = 50;
  private static final NewAccount NOTHING_TYPED = new NewAccount("", "", List.of());

  private final Accounts accounts;
  private final Tokens tokens;
  private final CreateAccount createAccount;
  private final OfferPasswordReset offerPasswordReset;
  private final DisableAccount disableAccount;
  private final SetPassword setPassword;
  private final Clock clock;

  AccountPages(
      Accounts accounts,
      Tokens tokens,
      CreateAccount createAccount,
      OfferPasswordReset offerPasswordReset,
      DisableAccount disableAccount,
      SetPassword setPassword,
      Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.createAccount = createAccount;
    this.offerPasswordReset = offerPasswordReset;
    this.disableAccount = disableAccount;
    this.setPassword = setPassword;
    this.clock = clock;
  }

  @MayOnly(Role.ADMINISTRATOR)
  @GetMapping("/accounts")
  String list(@RequestParam(defaultValue = "") String after, Model model) {
    return list(after, model, null, NOTHING_TYPED);
  }

  @MayOnly(Role.ADMINISTRATOR)
  @PostMapping("/accounts")
  String create(
      Actor actor,
      @RequestParam String login,
      @RequestParam String name,
      @RequestParam(defaultValue = "") List<String> roles,
      HttpServletResponse response,
      Model model) {
    LinkOffered outcome = createAccount.create(actor, login, name, roles);
    NewAccount typed =
        outcome instanceof LinkOffered.Declined
            ? new NewAccount(login, name, roles)
            : NOTHING_TYPED;
    return answer(outcome, response, model, typed);
  }

  @MayOnly(Role.ADMINISTRATOR)
  @PostMapping("/accounts/{id}/reset")
  String reset(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    return answer(offerPasswordReset.offer(actor, id), response, model, NOTHING_TYPED);
  }

  @MayOnly(Role.ADMINISTRATOR)
  @PostMapping("/accounts/{id}/disable")
  String disable(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    Optional<Refusal> refusal = disableAccount.disable(actor, id);
    if (refusal.isEmpty()) {
      return "redirect:/accounts";
    }
    return answer(new LinkOffered.Declined(refusal.get()), response, model, NOTHING_TYPED);
  }

  @MayOnly(Role.ADMINISTRATOR)
  @PostMapping("/accounts/{id}/enable")
  String enable(Actor actor, @PathVariable UUID id) {
    disableAccount.enable(actor, id);
    return "redirect:/accounts";
  }

  private String answer(
      LinkOffered outcome, HttpServletResponse response, Model model, NewAccount typed) {
    if (outcome instanceof LinkOffered.Declined declined) {
      response.setStatus(declined.refusal().status());
    }
    return list("", model, outcome, typed);
  }

  private String list(String after, Model model, @Nullable LinkOffered outcome, NewAccount typed) {
    List<Account> page = accounts.after(after, SIZE + 1);
    model.addAttribute("accounts", page.subList(0, Math.min(SIZE, page.size())));
    model.addAttribute("more", page.size() > SIZE);
    model.addAttribute(
        "tokens", tokens.good(page.stream().map(Account::id).toList(), LocalDate.now(clock)));
    model.addAttribute("outcome", outcome);
    model.addAttribute("typed", typed);
    return "access/accounts";
  }

  /** What the administrator typed, kept when it is refused. */
  record NewAccount(String login, String name, List<String> roles) {}

  @GetMapping("/my-password")
  String myPassword(Model model) {
    model.addAttribute("refusal", null);
    model.addAttribute("done", false);
    return "access/my-password";
  }

  @PostMapping("/my-password")
  String changeMyPassword(
      Actor actor,
      @RequestParam String old,
      @RequestParam String password,
      @RequestParam String repeated,
      HttpServletResponse response,
      Model model) {
    Optional<Refusal> refusal = setPassword.byHolder(actor, old, password, repeated);
    refusal.ifPresent(r -> response.setStatus(r.status()));
    model.addAttribute("refusal", refusal.orElse(null));
    model.addAttribute("done", refusal.isEmpty());
    return "access/my-password";
  }
}
