package vn.chot.app.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.pages.Refusal;

/**
 * Gives an account another name or other roles. Nobody takes the administration from themselves or
 * from the last who has it.
 */
@Component
public class CorrectAccount {
  private final Accounts accounts;
  private final Deeds deeds;

  CorrectAccount(Accounts accounts, Deeds deeds) {
    this.accounts = accounts;
    this.deeds = deeds;
  }

  /** Why it was not done, if so. An account that is so already stays as it is. */
  @Transactional
  public Optional<Refusal> correct(Actor actor, String login, String name, Set<Role> roles) {
    Optional<Refusal> refusal = refusal(actor, login, roles);
    if (refusal.isEmpty()) {
      Account account = accounts.byLogin(login).orElseThrow();
      String given = name.strip();
      boolean same = account.name().equals(given) && account.roles().equals(roles);
      if (!same && accounts.correct(account.id(), given, roles)) {
        deeds.record(actor, new AccountDeed.AccountCorrected(account.id(), roles));
      }
    }
    return refusal;
  }

  /** Why the account could not bear these roles, if so; changes nothing. */
  @Transactional
  public Optional<Refusal> refusal(Actor actor, String login, Set<Role> roles) {
    Optional<Account> account = accounts.byLogin(login);
    if (account.isEmpty() || roles.isEmpty()) {
      return Optional.of(
          Refusal.of(
              "account-unknown",
              "Không có tài khoản này hoặc chưa chọn vai trò. Hãy tải lại danh sách.",
              "There is no such account, or no role was chosen. Reload the list."));
    }
    accounts.holdAdministrators();
    boolean loses =
        account.get().roles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
    if (loses
        && (actor.id().equals(account.get().id())
            || !accounts.anotherAdministrator(account.get().id()))) {
      return Optional.of(
          Refusal.of(
              "last-administrator",
              "Không thể bỏ vai trò quản trị của chính mình hoặc của quản trị viên cuối cùng. Hãy giữ"
                  + " vai trò Quản trị cho tài khoản này.",
              "You cannot take the administration from yourself or from the last administrator. Keep"
                  + " that role for this account."));
    }
    return Optional.empty();
  }
}
