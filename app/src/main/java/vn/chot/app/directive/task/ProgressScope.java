package vn.chot.app.directive.task;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose lines a board shows.
 *
 * @param agencies the agencies whose tasks count; null for all of the province
 */
record ProgressScope(@Nullable Set<UUID> agencies) {

  /** Copies the set. */
  ProgressScope {
    agencies = agencies == null ? null : Set.copyOf(agencies);
  }

  /** The office sees all, a district or commune its area. */
  static ProgressScope of(Reach reach) {
    return new ProgressScope(reach.everything() ? null : reach.overseen());
  }

  /** Whether it is all of the province. */
  boolean whole() {
    return agencies == null;
  }

  /** Whether this agency's tasks count. */
  boolean has(UUID agency) {
    return agencies == null || agencies.contains(agency);
  }

  /** The condition on a task {@code t}, to stand after others. */
  String condition() {
    return agencies == null ? "" : " and t.agency_id = any (cast(:agencies as uuid[]))\n";
  }

  /** Puts its parameter among the others. */
  void into(Map<String, Object> values) {
    if (agencies != null) {
      values.put("agencies", Row.ids(agencies));
    }
  }
}
