package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Frame;

/**
 * What waits at laboratories and how fast they are: samples (a pool is one), from taking to result.
 */
@Component
class LaboratoryQueue {
  private final JdbcClient sql;
  private final Clock clock;

  LaboratoryQueue(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * The figures of one laboratory.
   *
   * @param coming sent and not received
   * @param waiting received without a result, retests among them
   * @param doneToday results entered today
   * @param toResult hours from taking to result, the middle of the last seven days
   * @param slowest the same, nine in ten
   * @param inHouse hours from receiving to result, the middle
   */
  record Figures(
      UUID laboratory,
      int coming,
      int waiting,
      @Nullable OffsetDateTime oldest,
      int doneToday,
      @Nullable Double toResult,
      @Nullable Double slowest,
      @Nullable Double inHouse) {

    /** Whole days until the queue is empty at this capacity, one at least where anything waits. */
    int days(int capacity) {
      return (coming + waiting + capacity - 1) / capacity;
    }
  }

  /** Hours as the reader writes decimals. */
  static String hours(Frame frame, double hours) {
    String written = String.format(Locale.ROOT, "%.1f", hours);
    return frame.say(written.replace('.', ','), written);
  }

  private static final String WAITING =
      """
      select l.id as laboratory,
        (select count(*) from (
           select distinct coalesce(case when t.state <> 'RETEST' then t.pool_id end, t.id)
           from surveillance.test t
           where t.laboratory_id = l.id and t.outcome is null and t.state = 'TAKEN') a) as coming,
        (select count(*) from (
           select distinct coalesce(case when t.state <> 'RETEST' then t.pool_id end, t.id)
           from surveillance.test t
           where t.laboratory_id = l.id and t.outcome is null and t.state in ('RECEIVED', 'RETEST')) b) as waiting,
        (select min(t.listed_at) from surveillance.test t
         where t.laboratory_id = l.id and t.outcome is null and t.state in ('TAKEN', 'RECEIVED', 'RETEST')) as oldest,
        (select count(*) from surveillance.test t
         where t.laboratory_id = l.id and t.outcome is not null and t.recorded_at >= :today and not t.by_pool)
        + (select count(*) from surveillance.pool p where p.laboratory_id = l.id and p.result_at >= :today) as done_today,
        s.to_result, s.slowest, s.in_house
      from unnest(cast(:ids as uuid[])) as l (id)
      cross join lateral (
        select percentile_cont(0.5) within group (order by extract(epoch from r.result_at - r.taken_at) / 3600) as to_result,
          percentile_cont(0.9) within group (order by extract(epoch from r.result_at - r.taken_at) / 3600) as slowest,
          percentile_cont(0.5) within group (order by extract(epoch from r.result_at - r.received_at) / 3600) as in_house
        from (select t.result_at, t.taken_at, t.received_at from surveillance.test t
              where t.laboratory_id = l.id and t.outcome is not null and not t.taken_assumed
                and t.recorded_at >= :week
              order by t.recorded_at desc limit 20000) r) s
      """;

  Map<UUID, Figures> of(Collection<UUID> laboratories) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Figures> all = new HashMap<>();
    sql.sql(WAITING)
        .param("ids", laboratories.stream().map(UUID::toString).toArray(String[]::new))
        .param("today", today.atStartOfDay(TestList.HERE).toOffsetDateTime())
        .param("week", today.minusDays(6).atStartOfDay(TestList.HERE).toOffsetDateTime())
        .query(Figures.class)
        .list()
        .forEach(one -> all.put(one.laboratory(), one));
    return all;
  }

  /** A tube that waits, without whose it is. */
  record Tube(
      UUID id,
      String code,
      TestMethod method,
      TestState state,
      @Nullable UUID poolId,
      OffsetDateTime listedAt) {
    PageKey key() {
      return new PageKey(listedAt, id);
    }
  }

  private static final String TUBES =
      """
      select t.id, t.code, t.method, t.state, t.pool_id, t.listed_at
      from unnest(cast(:laboratories as uuid[])) as l (id)
      cross join unnest(cast(:states as text[])) as s (state)
      cross join lateral (
        select t.id, t.code, t.method, t.state, t.pool_id, t.listed_at from surveillance.test t
        where t.laboratory_id = l.id and t.state = s.state and t.outcome is null
          and (t.listed_at, t.id) > (:at, :id)
        order by t.listed_at, t.id limit :most) t
      order by t.listed_at, t.id limit :most
      """;

  /** Those that wait, the oldest first, after a key. */
  List<Tube> tubes(Collection<UUID> laboratories, PageKey after, int most) {
    PageKey from = after.equals(PageKey.NEWEST) ? new PageKey(OLDEST, new UUID(0, 0)) : after;
    return sql.sql(TUBES)
        .param("laboratories", laboratories.stream().map(UUID::toString).toArray(String[]::new))
        .param("states", new String[] {"TAKEN", "RECEIVED", "RETEST"})
        .param("at", from.at())
        .param("id", from.id())
        .param("most", most)
        .query(Tube.class)
        .list();
  }

  private static final OffsetDateTime OLDEST =
      OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, java.time.ZoneOffset.UTC);
}
