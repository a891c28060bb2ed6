package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many open tasks stand on each tab; what is settled is not counted, it only grows. */
@Component
class TaskCounts {
  private final JdbcClient sql;

  TaskCounts(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String COUNT =
      """
      select count(*) as open,
             count(*) filter (where state = 'ASSIGNED') as new,
             count(*) filter (where state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')) as doing,
             count(*) filter (where due < :today) as overdue,
             count(*) filter (where state = 'SUBMITTED') as submitted,
             count(obstacle_at) as obstacles
      """;

  /** For the office off one index alone. */
  private static final String OF_ALL = COUNT + "from directive.task where not settled";

  private static final String OF_AGENCIES =
      COUNT
          + """
            , count(*) filter (where handed_to = :me) as mine
          from directive.task where not settled and agency_id = any (cast(:agencies as uuid[]))
          """;

  private static final String COOPERATING =
      """
      select count(distinct c.directed_id)
      from directive.cooperator c join directive.directed_measure m on m.id = c.directed_id
      where c.agency_id = any (cast(:own as uuid[])) and not m.undone
        and exists (select from directive.task t where t.directed_id = m.id and not t.settled)
      """;

  /** The numbers by tab. */
  Map<TaskTab, Long> of(TaskScope scope, LocalDate today) {
    Map<TaskTab, Long> counts = new EnumMap<>(TaskTab.class);
    Set<UUID> agencies = scope.agencies();
    JdbcClient.StatementSpec count = sql.sql(agencies == null ? OF_ALL : OF_AGENCIES);
    if (agencies != null) {
      count = count.param("agencies", Row.ids(agencies)).param("me", scope.me());
    }
    count
        .param("today", today)
        .query((set, index) -> {
          counts.put(TaskTab.OPEN, set.getLong("open"));
          counts.put(TaskTab.NEW, set.getLong("new"));
          counts.put(TaskTab.DOING, set.getLong("doing"));
          counts.put(TaskTab.OVERDUE, set.getLong("overdue"));
          counts.put(TaskTab.SUBMITTED, set.getLong("submitted"));
          counts.put(TaskTab.OBSTACLES, set.getLong("obstacles"));
          if (agencies != null) {
            counts.put(TaskTab.MINE, set.getLong("mine"));
          }
          return counts;
        })
        .single();
    if (!scope.own().isEmpty()) {
      counts.put(
          TaskTab.COOPERATING,
          sql.sql(COOPERATING).param("own", Row.ids(scope.own())).query(Long.class).single());
    }
    return counts;
  }
}
