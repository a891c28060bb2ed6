package vn.chot.app.messages;

import java.util.Set;
import java.util.UUID;

/**
 * Whose messages are looked at.
 *
 * @param account the person
 * @param agencies the agencies they act for today
 * @param office whether they are a clerk of the office
 */
record Reader(UUID account, Set<UUID> agencies, boolean office) {
  Reader {
    agencies = Set.copyOf(agencies);
  }

  UUID[] told() {
    return agencies.toArray(UUID[]::new);
  }
}
