package vn.chot.app.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs a person in. Unknown login, wrong password and disabled account are answered alike; too
 * many wrong passwords lock the account for a while.
 */
@Component
class CheckPassword implements AuthenticationProvider {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Deeds deeds;
  private final Clock clock;
  private final AccessSettings settings;
  private final TransactionTemplate transaction;

  CheckPassword(
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

  @Override
  public Authentication authenticate(Authentication offered) throws AuthenticationException {
    String login = offered.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(offered.getCredentials());
    Optional<Account> found = accounts.byLogin(login);
    if (found.isEmpty() || found.get().password() == null || found.get().disabled()) {
      passwords.compareWithNobodys(password);
      throw new BadCredentialsException("unknown");
    }
    Account account = found.get();
    Instant now = clock.instant();
    if (account.lockedAt(now)) {
      throw new LockedException("locked");
    }
    if (!passwords.matches(password, Objects.requireNonNull(account.password()))) {
      countWrongPassword(account, account.lockedUntil() != null);
      throw new BadCredentialsException("wrong");
    }
    transaction.executeWithoutResult(s -> {
      accounts.forgetWrongPasswords(account.id());
      deeds.record(account.actor(), new AccountDeed.AccountSignedIn(account.id()));
    });
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(
            account.actor(),
            now,
            Objects.requireNonNullElse(account.passwordSetAt(), Instant.EPOCH)),
        null,
        List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN")));
  }

  /** After a lock has run out the count starts anew. */
  private void countWrongPassword(Account account, boolean lockRanOut) {
    transaction.executeWithoutResult(s -> {
      if (lockRanOut) {
        accounts.forgetWrongPasswords(account.id());
      }
      OffsetDateTime until = OffsetDateTime.now(clock).plus(settings.lock());
      if (accounts.countWrongPassword(account.id(), settings.wrongPasswords(), until)) {
        deeds.recordOfNobody(new AccountDeed.AccountLocked(account.id()));
      }
    });
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
