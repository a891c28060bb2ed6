package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.pages.Refusal;

/**
 * Sets the password of an account: by its one-time link, or by its holder who knows the old one.
 */
@Component
class SetPassword {
  private final Accounts accounts;
  private final Invitations invitations;
  private final Passwords passwords;
  private final TryPassword tryPassword;
  private final Deeds deeds;
  private final Clock clock;

  SetPassword(
      Accounts accounts,
      Invitations invitations,
      Passwords passwords,
      TryPassword tryPassword,
      Deeds deeds,
      Clock clock) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.passwords = passwords;
    this.tryPassword = tryPassword;
    this.deeds = deeds;
    this.clock = clock;
  }

  static Refusal linkGone() {
    return new Refusal(
        "link-gone",
        "Liên kết này đã được dùng hoặc đã hết hạn. Hãy nhờ quản trị viên cấp liên kết mới.",
        "This link was used or has expired. Ask the administrator for a new one.",
        410);
  }

  /** Why the password was not set, if so; the link stays good then. */
  @Transactional
  Optional<Refusal> byLink(String token, String password, String repeated) {
    Optional<Account> account = invitations.account(token).flatMap(accounts::byId);
    if (account.isEmpty()) {
      return Optional.of(linkGone());
    }
    Optional<Refusal> refused = passwords.refuse(password, repeated, account.get().login());
    if (refused.isPresent()) {
      return refused;
    }
    if (!invitations.use(token)) {
      return Optional.of(linkGone());
    }
    set(account.get(), password);
    return Optional.empty();
  }

  /** Why the password was not changed, if so. */
  @Transactional
  Optional<Refusal> byHolder(Actor actor, String old, String password, String repeated) {
    Account account = accounts.byId(actor.id()).orElseThrow();
    if (!tryPassword.right(Optional.of(account), old)) {
      return Optional.of(
          Refusal.of(
              "old-password-wrong",
              "Mật khẩu hiện tại không đúng. Hãy nhập lại; sau nhiều lần sai, tài khoản tạm khoá 15 phút.",
              "The present password is wrong. Type it again; many wrong ones lock the account for 15"
                  + " minutes."));
    }
    Optional<Refusal> refused = passwords.refuse(password, repeated, account.login());
    if (refused.isEmpty()) {
      set(account, password);
    }
    return refused;
  }

  private void set(Account account, String password) {
    UUID id = account.id();
    accounts.setPassword(id, passwords.hash(password), OffsetDateTime.now(clock));
    deeds.record(account.actor(), new AccountDeed.PasswordSet(id));
  }
}
