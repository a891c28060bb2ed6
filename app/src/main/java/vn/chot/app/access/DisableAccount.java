package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.pages.Refusal;

/** Closes an account, or opens it again. Nobody closes the last administrator or themselves. */
@Component
class DisableAccount {
  private final Accounts accounts;
  private final Deeds deeds;
  private final Clock clock;

  DisableAccount(Accounts accounts, Deeds deeds, Clock clock) {
    this.accounts = accounts;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Why it was not done, if so. Closing a closed account does nothing. */
  @Transactional
  Optional<Refusal> disable(Actor actor, UUID id) {
    accounts.holdAdministrators();
    Optional<Account> account = accounts.byId(id);
    if (account.isEmpty()) {
      return Optional.of(
          Refusal.of(
              "account-unknown",
              "Không có tài khoản này. Hãy tải lại danh sách.",
              "There is no such account. Reload the list."));
    }
    if (actor.id().equals(id)
        || (account.get().roles().contains(Role.ADMINISTRATOR)
            && !accounts.anotherAdministrator(id))) {
      return Optional.of(
          Refusal.of(
              "last-administrator",
              "Không thể khoá tài khoản của chính mình hoặc quản trị viên cuối cùng. Hãy nhờ một quản"
                  + " trị viên khác.",
              "You cannot disable yourself or the last administrator. Ask another one."));
    }
    if (accounts.disable(id, actor.id(), OffsetDateTime.now(clock))) {
      deeds.record(actor, new AccountDeed.AccountDisabled(id));
    }
    return Optional.empty();
  }

  /** Opens the account again; an open one stays as it is. */
  @Transactional
  void enable(Actor actor, UUID id) {
    if (accounts.enable(id)) {
      deeds.record(actor, new AccountDeed.AccountEnabled(id));
    }
  }
}
