package vn.chot.app.access;

import java.util.Set;

/**
 * An account of the demonstration, with a password that everybody knows.
 *
 * @param roles what it may be asked to do
 * @param vietnamese what it is there to try, such as the post it holds
 * @param english the same in English
 */
public record DemoAccount(
    String login, String name, Set<Role> roles, String vietnamese, String english) {

  /** The password of all of them. */
  static final String PASSWORD = "lac-hong-2021";

  /** Copies the set. */
  public DemoAccount {
    roles = Set.copyOf(roles);
  }

  /** An account that one role says enough about. */
  static DemoAccount of(String login, String name, Role role) {
    return new DemoAccount(login, name, Set.of(role), role.vietnamese(), role.english());
  }

  /** The printed password. */
  public String password() {
    return PASSWORD;
  }
}
