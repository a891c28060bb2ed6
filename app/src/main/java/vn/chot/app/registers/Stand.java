package vn.chot.app.registers;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.access.Actor;
import vn.chot.register.Party;
import vn.chot.register.Permission;

/**
 * Where somebody stands towards one register today: the parties they belong to, and what those may.
 *
 * @param agency for which they write; null for those without an agency
 * @param nobody whether nobody is signed in, so that no account wrote what is written
 */
record Stand(
    Actor actor,
    Set<String> parties,
    @Nullable UUID agency,
    Map<Permission, Scope> scopes,
    boolean nobody) {
  Stand {
    parties = Set.copyOf(parties);
    scopes = scopes.isEmpty() ? Map.of() : new EnumMap<>(scopes);
  }

  /** Where the public stands: it adds through a form, in the house's name. */
  static Stand ofThePublic(Actor house, Set<String> parties) {
    return new Stand(house, parties, null, Map.of(Permission.ADD, Scope.ALL), true);
  }

  /** The account that writes; null where nobody is signed in. */
  @Nullable UUID writer() {
    return nobody ? null : actor.id();
  }

  /** Whether they may do this with some entry at least. */
  boolean may(Permission permission) {
    return !scope(permission).nothing();
  }

  /** Whether they may do anything at all. */
  boolean anything() {
    return scopes.values().stream().anyMatch(scope -> !scope.nothing());
  }

  Scope scope(Permission permission) {
    return scopes.getOrDefault(permission, Scope.NOTHING);
  }

  boolean may(Permission permission, StoredEntry entry) {
    return scope(permission).covers(entry);
  }

  /** Their parties on this entry: whoever wrote it is its author, too. */
  Set<String> on(StoredEntry entry) {
    if (!actor.id().equals(entry.writtenBy())) {
      return parties;
    }
    Set<String> all = new HashSet<>(parties);
    all.add(Party.AUTHOR);
    return all;
  }
}
