package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Samples (mẫu) and person-times (lượt người) by day, as the ministry's bulletins count: a pool is
 * one sample and as many person-times as it has members; the retest of a member is one of each.
 */
@Component
class TestFigures {
  private final JdbcClient sql;

  TestFigures(JdbcClient sql) {
    this.sql = sql;
  }

  /** What was resulted on a day; {@code positive} counts persons' own results. */
  record Day(
      LocalDate day,
      TestMethod method,
      long samples,
      long personTimes,
      long positive,
      long selfTests) {}

  @SuppressWarnings("InlineFormatString") // its words read better by themselves
  private static final String DAYS =
      """
      select d.day, d.method, sum(d.samples) as samples, sum(d.person_times) as person_times,
        sum(d.positive) as positive, sum(d.self_tests) as self_tests
      from (
        select cast(t.result_at at time zone 'Asia/Ho_Chi_Minh' as date) as day, t.method,
          count(*) filter (where not t.by_pool) as samples,
          count(*) filter (where not t.by_pool) as person_times,
          count(*) filter (where t.outcome = 'POSITIVE') as positive,
          count(*) filter (where t.self_test) as self_tests
        from surveillance.test t
        where t.outcome is not null and t.result_at >= :from and t.result_at < :to
          %s
        group by 1, 2
        union all
        select cast(p.result_at at time zone 'Asia/Ho_Chi_Minh' as date), p.method, count(*),
          sum((select count(*) from surveillance.pool_member m where m.pool_id = p.id)), 0, 0
        from surveillance.pool p
        where p.outcome is not null and p.result_at >= :from and p.result_at < :to
          %s
        group by 1, 2) d
      group by 1, 2 order by 1 desc, 2
      """;

  /**
   * The days from one to another, newest first.
   *
   * @param units those of an area; null for everywhere
   */
  List<Day> days(@Nullable Collection<UUID> units, LocalDate from, LocalDate to) {
    String[] ids =
        units == null ? new String[0] : units.stream().map(UUID::toString).toArray(String[]::new);
    OffsetDateTime first = from.atStartOfDay(TestList.HERE).toOffsetDateTime();
    OffsetDateTime last = to.plusDays(1).atStartOfDay(TestList.HERE).toOffsetDateTime();
    String where = units == null ? DAYS.formatted("", "") : DAYS.formatted(in("t"), in("p"));
    Map<String, Object> values =
        units == null
            ? Map.of("from", first, "to", last)
            : Map.of("from", first, "to", last, "units", ids);
    return sql.sql(where).params(values).query(Day.class).list();
  }

  private static String in(String table) {
    return "and " + table + ".unit_id = any (cast(:units as uuid[]))";
  }
}
