package vn.chot.app.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs a person in. Unknown login, wrong password, locked and disabled account are answered alike,
 * so that nobody learns which logins exist.
 */
@Component
class CheckPassword implements AuthenticationProvider {
  private final Accounts accounts;
  private final TryPassword tryPassword;
  private final Deeds deeds;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CheckPassword(
      Accounts accounts,
      TryPassword tryPassword,
      Deeds deeds,
      Clock clock,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.tryPassword = tryPassword;
    this.deeds = deeds;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public Authentication authenticate(Authentication offered) throws AuthenticationException {
    String login = offered.getName().strip().toLowerCase(Locale.ROOT);
    Optional<Account> found = accounts.byLogin(login);
    if (!tryPassword.right(found, String.valueOf(offered.getCredentials()))) {
      throw new BadCredentialsException("refused");
    }
    Account account = found.orElseThrow();
    transaction.executeWithoutResult(
        s -> deeds.record(account.actor(), new AccountDeed.AccountSignedIn(account.id())));
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(
            account.actor(),
            clock.instant(),
            Objects.requireNonNullElse(account.passwordSetAt(), Instant.EPOCH)),
        null,
        List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN")));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
