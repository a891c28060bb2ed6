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
 * The statement that finds tasks in the list's order.
 *
 * @param sql its text
 * @param values its named parameters
 */
record TaskQuery(String sql, Map<String, Object> values) {

  /** Copies the map. */
  TaskQuery {
    values = Map.copyOf(values);
  }

  private static final String COLUMNS =
      """
      select t.id, t.number, t.paper_id, t.agency_id, t.state, t.percent, t.deadline, t.due,
             t.settled, t.assigned_at, t.acknowledged_at, t.settled_at, t.handed_to_name,
             t.obstacle_at, t.last_word, t.last_by_name, t.last_at, m.path, m.text, m.lead_label,
             m.grouped, m.deadline_text, m.cadence, p.kind, p.number as paper_number, p.issued_on
      from (
      """;

  /** Only what is shown is joined with its measure and paper. */
  private static final String JOINED =
      """
      ) t
      join directive.directed_measure m on m.id = t.directed_id
      join directive.paper p on p.id = t.paper_id
      """;

  private static final String FOUND = "select t.* from directive.task t where ";
  private static final String ORDER = " order by t.settled, t.due, t.number desc";
  private static final String LIMIT = ORDER + " limit :limit";

  /** A few agencies: each gives its first tasks off its own index, then they are merged. */
  private static final String OF_EACH =
      "select t.* from unnest(cast(:agencies as uuid[])) as own (agency) cross join lateral (";

  private static final String OF_THAT = " and t.agency_id = own.agency";

  /** One task stands for each measure that one's agencies co-operate in: the most pressing. */
  private static final String SHARED =
      """
       and t.id in (
        select first.id
        from (select distinct c.directed_id from directive.cooperator c
              join directive.directed_measure m on m.id = c.directed_id
              where c.agency_id = any (cast(:own as uuid[])) and not m.undone) shared
        cross join lateral (
          select id from directive.task
          where directed_id = shared.directed_id
          order by settled, due, number desc limit 1) first)
      """;

  private static final String AFTER =
      """
       and t.settled >= :settled and (t.settled > :settled
        or (t.due >= :due and (t.due > :due or t.number < :number)))
      """;

  private static final String BEARING =
      """
       and t.paper_id in (
        select id from directive.paper
        where number_key = :key or (number_key ~>=~ :from and number_key ~<~ :to))
      """;

  private static final String SAYING =
      """
       and exists (select from directive.directed_measure m
                   where m.id = t.directed_id
                     and m.searched @@ to_tsquery('pg_catalog.simple', :query))
      """;

  /** The tasks of a filter from a key on. */
  static TaskQuery page(
      TaskScope scope, TaskFilter filter, LocalDate today, @Nullable TaskKey after, int limit) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = conditions(scope, filter, today, values);
    if (after != null) {
      where.append(AFTER);
      if (filter.tab() != TaskTab.COOPERATING) {
        where.append(" and t.due >= :due\n");
      }
      values.put("settled", after.settled());
      values.put("due", after.due());
      values.put("number", after.number());
    }
    values.put("limit", limit);
    Set<UUID> agencies = scope.agencies();
    if (agencies == null || filter.tab() == TaskTab.COOPERATING) {
      led(agencies, where, values);
      return query(FOUND + where + LIMIT, values);
    }
    values.put("agencies", Row.ids(agencies));
    String each = OF_EACH + FOUND + where + OF_THAT + LIMIT + ") t";
    return query(each + LIMIT, values);
  }

  /** All tasks of a filter, for a cursor. */
  static TaskQuery all(TaskScope scope, TaskFilter filter, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = conditions(scope, filter, today, values);
    led(scope.agencies(), where, values);
    return query(FOUND + where, values);
  }

  private static TaskQuery query(String found, Map<String, Object> values) {
    return new TaskQuery(COLUMNS + found + JOINED + ORDER, values);
  }

  private static void led(
      @Nullable Set<UUID> agencies, StringBuilder where, Map<String, Object> values) {
    if (agencies != null) {
      where.append(" and t.agency_id = any (cast(:agencies as uuid[]))\n");
      values.put("agencies", Row.ids(agencies));
    }
  }

  private static StringBuilder conditions(
      TaskScope scope, TaskFilter filter, LocalDate today, Map<String, Object> values) {
    StringBuilder where = new StringBuilder(filter.tab().condition()).append('\n');
    values.put("today", today);
    values.put("me", scope.me());
    if (filter.tab() == TaskTab.COOPERATING) {
      where.append(SHARED);
      values.put("own", Row.ids(scope.own()));
    }
    search(filter.words(), where, values);
    if (filter.paper() != null) {
      where.append(" and t.paper_id = :paper\n");
      values.put("paper", filter.paper());
    }
    if (filter.state() != null) {
      where.append(" and t.state = :state\n");
      values.put("state", filter.state().name());
    }
    if (filter.due() != null) {
      where.append(" and ").append(filter.due().condition()).append('\n');
    }
    return where;
  }

  /** A number is a paper's; anything else is words of the measure and its lead. */
  private static void search(String typed, StringBuilder where, Map<String, Object> values) {
    Optional<String> number = SearchWords.number(typed);
    Optional<String> query = SearchWords.query(typed);
    if (number.isPresent()) {
      boolean alone = number.get().matches("[0-9]+[a-z]?");
      where.append(BEARING);
      values.put("key", number.get());
      values.put("from", alone ? number.get() + "-" : number.get());
      values.put("to", number.get() + (alone ? "." : "~"));
    } else if (query.isPresent()) {
      where.append(SAYING);
      values.put("query", query.get());
    }
  }
}
