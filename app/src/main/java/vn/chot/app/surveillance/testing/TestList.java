package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tests of an area, newest first, a page after a key. An area of several communes is read commune
 * by commune and merged, so that each reads as many rows as the page has and no more.
 */
@Component
class TestList {
  static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final JdbcClient sql;

  TestList(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String OF_UNITS =
      "select "
          + TestLine.COLUMNS
          + " from unnest(cast(:units as uuid[])) as u (id) cross join lateral (select "
          + TestLine.COLUMNS
          + " from surveillance.test t where t.unit_id = u.id and (t.listed_at, t.id) < (:at, :id)";

  private static final String OF_ALL =
      "select "
          + TestLine.COLUMNS
          + " from surveillance.test t where (t.listed_at, t.id) < (:at, :id)";

  private static final String ORDER = " order by t.listed_at desc, t.id desc limit :most";

  /**
   * A page.
   *
   * @param units those of the area; null for everywhere
   */
  List<TestLine> page(@Nullable Collection<UUID> units, TestAsked asked, int most) {
    PageKey after = PageKey.of(asked.after());
    Map<String, Object> values = new HashMap<>();
    String also = narrow(asked, values);
    boolean all = units == null;
    if (units != null) {
      values.put("units", units.stream().map(UUID::toString).toArray(String[]::new));
    }
    return sql.sql(all ? OF_ALL + also + ORDER : OF_UNITS + also + ORDER + ") t" + ORDER)
        .params(values)
        .param("at", after.at())
        .param("id", after.id())
        .param("most", most)
        .query(TestLine.class)
        .list();
  }

  private static String narrow(TestAsked asked, Map<String, Object> values) {
    StringBuilder also = new StringBuilder();
    asked
        .ofState()
        .ifPresent(state -> {
          also.append(" and t.state = '").append(state.name()).append('\'');
          also.append(
              state == TestState.RESULTED
                  ? " and t.outcome is not null"
                  : " and t.outcome is null");
        });
    asked
        .ofMethod()
        .ifPresent(one -> also.append(" and t.method = '").append(one.name()).append('\''));
    asked
        .ofOutcome()
        .ifPresent(one -> also.append(" and t.outcome = '").append(one.name()).append('\''));
    if (asked.self().equals("1")) {
      also.append(" and t.self_test");
    }
    asked.firstDay().ifPresent(day -> bound(also, values, ">= :from", "from", day));
    asked.lastDay().ifPresent(day -> bound(also, values, "< :to", "to", day.plusDays(1)));
    TestAsked.id(asked.laboratory())
        .ifPresent(id -> {
          also.append(" and t.laboratory_id = :laboratory");
          values.put("laboratory", id);
        });
    TestAsked.id(asked.screening())
        .ifPresent(id -> {
          also.append(" and t.screening_id = :screening");
          values.put("screening", id);
        });
    return also.toString();
  }

  private static void bound(
      StringBuilder also, Map<String, Object> values, String than, String name, LocalDate day) {
    also.append(" and t.listed_at ").append(than);
    values.put(name, day.atStartOfDay(HERE).toOffsetDateTime());
  }
}
