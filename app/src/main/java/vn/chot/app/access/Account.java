package vn.chot.app.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the database holds it.
 *
 * @param password the Argon2id hash, or null while its invitation is unused
 */
record Account(
    UUID id,
    String login,
    String name,
    Set<Role> roles,
    @Nullable String password,
    @Nullable Instant passwordSetAt,
    boolean demoPassword,
    int wrongPasswords,
    @Nullable Instant lockedUntil,
    Instant createdAt,
    @Nullable Instant disabledAt) {

  Actor actor() {
    return new Actor(id, login, name, roles);
  }

  boolean disabled() {
    return disabledAt != null;
  }
}
