package vn.chot.app.access;

import java.util.Set;
import java.util.UUID;

/**
 * The person on whose behalf something happens; acts take it first.
 *
 * @param id the account
 * @param login what they sign in with
 * @param name the name as written
 * @param roles what they may be asked to do; never empty
 */
public record Actor(UUID id, String login, String name, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an actor without a role");
    }
  }

  /** Whether this person holds the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
