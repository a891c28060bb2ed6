package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares a password with an account's, counting attempts first: too many wrong ones in a row lock
 * the account for a while. Whatever the outcome, it takes the same time.
 */
@Component
class TryPassword {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Deeds deeds;
  private final Clock clock;
  private final AccessSettings settings;
  private final TransactionTemplate transaction;

  TryPassword(
      Accounts accounts,
      Passwords passwords,
      Deeds deeds,
      Clock clock,
      AccessSettings settings,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.deeds = deeds;
    this.clock = clock;
    this.settings = settings;
    this.transaction = transaction;
  }

  /** Whether this is the password of an account that is neither locked, disabled nor unknown. */
  boolean right(Optional<Account> account, String password) {
    Optional<Account> open = account.filter(a -> a.password() != null && !a.disabled());
    Optional<Integer> attempt = open.flatMap(this::attempt);
    if (attempt.isEmpty()) {
      passwords.compareWithNobodys(password);
      return false;
    }
    Account known = open.orElseThrow();
    if (passwords.matches(password, Objects.requireNonNull(known.password()))) {
      accounts.forgetWrongPasswords(known.id());
      return true;
    }
    if (attempt.get() >= settings.wrongPasswords()) {
      deeds.recordOfNobody(new AccountDeed.AccountLocked(known.id()));
    }
    return false;
  }

  private Optional<Integer> attempt(Account account) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return transaction.execute(s ->
        accounts.attempt(account.id(), settings.wrongPasswords(), now, now.plus(settings.lock())));
  }
}
