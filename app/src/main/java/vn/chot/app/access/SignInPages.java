package vn.chot.app.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.pages.Refusal;

/** Signing in, and setting a password by a one-time link. */
@Controller
class SignInPages {
  private final FirstSteps firstSteps;
  private final SetPassword setPassword;
  private final Invitations invitations;
  private final Accounts accounts;

  SignInPages(
      FirstSteps firstSteps, SetPassword setPassword, Invitations invitations, Accounts accounts) {
    this.firstSteps = firstSteps;
    this.setPassword = setPassword;
    this.invitations = invitations;
    this.accounts = accounts;
  }

  @GetMapping("/sign-in")
  String signIn(@RequestParam @Nullable String left, Model model) {
    return page(model, "", null, left != null);
  }

  @PostMapping("/sign-in/refused")
  String refused(
      @RequestParam(defaultValue = "") String login, HttpServletResponse response, Model model) {
    Refusal refusal =
        new Refusal(
            "wrong-password",
            "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra phím Caps Lock, bộ gõ tiếng Việt rồi thử"
                + " lại. Sau 5 lần sai, tài khoản tạm khoá 15 phút; quản trị viên có thể cấp lại mật khẩu.",
            "Wrong login or password. Check Caps Lock and the keyboard, then try again. Five wrong"
                + " ones lock the account for 15 minutes; the administrator can reset it.",
            401);
    response.setStatus(refusal.status());
    return page(model, login, refusal, false);
  }

  private String page(Model model, String login, @Nullable Refusal refusal, boolean left) {
    model.addAttribute("login", login);
    model.addAttribute("refusal", refusal);
    model.addAttribute("left", left);
    model.addAttribute("demoAccounts", firstSteps.demoAccounts());
    return "access/sign-in";
  }

  @GetMapping("/welcome/{token}")
  String welcome(@PathVariable String token, HttpServletResponse response, Model model) {
    Optional<Account> account = invitations.account(token).flatMap(accounts::byId);
    List<Refusal> refusals = account.isPresent() ? List.of() : List.of(SetPassword.linkGone());
    return welcome(model, response, account.map(Account::login).orElse(""), refusals);
  }

  @PostMapping("/welcome/{token}")
  String setPassword(
      @PathVariable String token,
      @RequestParam String password,
      @RequestParam String repeated,
      HttpServletResponse response,
      Model model) {
    Optional<Account> account = invitations.account(token).flatMap(accounts::byId);
    Optional<Refusal> refusal = setPassword.byLink(token, password, repeated);
    return refusal.isEmpty()
        ? "redirect:/sign-in"
        : welcome(
            model, response, account.map(Account::login).orElse(""), refusal.stream().toList());
  }

  private static String welcome(
      Model model, HttpServletResponse response, String login, List<Refusal> refusals) {
    refusals.forEach(r -> response.setStatus(r.status()));
    model.addAttribute("login", login);
    model.addAttribute("refusals", refusals);
    return "access/welcome";
  }
}
