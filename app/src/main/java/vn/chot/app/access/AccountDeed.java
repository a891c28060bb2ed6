package vn.chot.app.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done to an account. */
public sealed interface AccountDeed extends Deed {
  /** The account it was done to. */
  UUID account();

  @Override
  default String subject() {
    return account().toString();
  }

  /** An account was made; its holder still has to set a password. */
  record AccountCreated(UUID account, Set<Role> roles) implements AccountDeed {
    public AccountCreated {
      roles = Set.copyOf(roles);
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("roles", roles.stream().map(Role::name).sorted().collect(Collectors.toList()));
    }
  }

  /** The account bears another name or other roles. */
  record AccountCorrected(UUID account, Set<Role> roles) implements AccountDeed {
    public AccountCorrected {
      roles = Set.copyOf(roles);
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("roles", roles.stream().map(Role::name).sorted().collect(Collectors.toList()));
    }
  }

  /** The account can no longer sign in; its sessions end. */
  record AccountDisabled(UUID account) implements AccountDeed {}

  /** The account can sign in again. */
  record AccountEnabled(UUID account) implements AccountDeed {}

  /** A one-time link was handed out that sets the account's password. */
  record PasswordResetOffered(UUID account) implements AccountDeed {}

  /** The holder set a password; older sessions end. */
  record PasswordSet(UUID account) implements AccountDeed {}

  /** The holder signed in. */
  record AccountSignedIn(UUID account) implements AccountDeed {}

  /** Too many wrong passwords: the account waits. */
  record AccountLocked(UUID account) implements AccountDeed {}
}
