package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.directive.paper.SearchWords;

/**
 * The conditions of a board's filter on paper {@code p}, measure {@code m} and its tasks.
 *
 * @param paper on the paper alone
 * @param measure on the measure alone
 * @param task on some task {@code t} of it; empty where any measure will do, filed ones too
 * @param values the named parameters
 */
record ProgressWhere(String paper, String measure, String task, Map<String, Object> values) {

  /** Copies the map. */
  ProgressWhere {
    values = Map.copyOf(values);
  }

  private static final String BEARING =
      """
       and (p.number_key = :key or (p.number_key ~>=~ :from and p.number_key ~<~ :to))
      """;

  /**
   * The conditions.
   *
   * @param chosen the agencies chosen by id or name; null where none were
   */
  static ProgressWhere of(
      ProgressFilter filter, ProgressScope scope, @Nullable Set<UUID> chosen, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    values.put("today", today);
    scope.into(values);
    StringBuilder paper = new StringBuilder();
    StringBuilder measure = new StringBuilder();
    search(filter.words(), paper, measure, values);
    if (filter.year() != null) {
      paper.append(" and coalesce(p.issued_on, p.arrived_on) between :yearFrom and :yearTo\n");
      values.put("yearFrom", LocalDate.of(filter.year(), 1, 1));
      values.put("yearTo", LocalDate.of(filter.year(), 12, 31));
    }
    if (!filter.issuer().isEmpty()) {
      paper.append(" and position(directive.fold(:issuer) in p.issuer_folded) > 0\n");
      values.put("issuer", filter.issuer());
    }
    if (filter.paper() != null) {
      paper.append(" and p.id = :paper\n");
      values.put("paper", filter.paper());
    }
    if (filter.theme() != null) {
      measure.append(" and :theme = any (m.themes)\n");
      values.put("theme", filter.theme().name());
    }
    StringBuilder task = new StringBuilder(scope.condition());
    if (chosen != null) {
      task.append(" and t.agency_id = any (cast(:chosen as uuid[]))\n");
      values.put("chosen", Row.ids(chosen));
    }
    if (filter.state() != null) {
      task.append(" and t.state = :state\n");
      values.put("state", filter.state().name());
    }
    if (filter.overdue()) {
      task.append(" and not t.settled and t.due < :today\n");
    }
    return new ProgressWhere(paper.toString(), measure.toString(), task.toString(), values);
  }

  private static void search(
      String typed, StringBuilder paper, StringBuilder measure, Map<String, Object> values) {
    Optional<String> number = SearchWords.number(typed);
    Optional<String> query = SearchWords.query(typed);
    if (number.isPresent()) {
      boolean alone = number.get().matches("[0-9]+[a-z]?");
      paper.append(BEARING);
      values.put("key", number.get());
      values.put("from", alone ? number.get() + "-" : number.get());
      values.put("to", number.get() + (alone ? "." : "~"));
    } else if (query.isPresent()) {
      measure.append(" and m.searched @@ to_tsquery('pg_catalog.simple', :query)\n");
      values.put("query", query.get());
    }
  }

  /** The condition that the measure has such a task, where the filter asks for one. */
  String hasTask() {
    return task.isEmpty()
        ? ""
        : " and exists (select from directive.task t where t.directed_id = m.id" + task + ")\n";
  }

  /** All that is asked of a measure that stands. */
  String standing() {
    return "not m.undone\n" + measure + hasTask();
  }
}
