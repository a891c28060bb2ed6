package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.LocalPostgres;

/**
 * The demonstration as it starts and starts again: nothing comes in twice, its hours make sense.
 */
class TheDemonstrationTest {
  private static final int MOST_SECONDS = 240;
  private static final int QUIET = 8;
  private static final List<String> TABLES =
      List.of(
          "people.person",
          "surveillance.test",
          "surveillance.pool",
          "surveillance.screening",
          "surveillance.presence",
          "surveillance.isolation",
          "surveillance.case_file",
          "surveillance.case_point",
          "surveillance.case_source",
          "surveillance.cluster");

  @TempDir static Path installation;

  @Test
  void aRestartAddsNothingAndAnOutbreakTakesHoursNotDays() throws Exception {
    Map<String, Long> first = started();
    assertThat(first.get("surveillance.case_file")).isGreaterThan(20);
    assertThat(first.get("surveillance.cluster")).isGreaterThan(0);
    assertThat(started()).isEqualTo(first);
  }

  private static Map<String, Long> started() throws Exception {
    try (DataFolder taken = DataFolder.take(installation, Installation.version());
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {});
        ConfigurableApplicationContext server =
            StartServer.start(postgres.database(), installation, "127.0.0.1", 0, true)) {
      JdbcClient sql = server.getBean(JdbcClient.class);
      filled(sql);
      hoursMakeSense(sql);
      Map<String, Long> counts = new LinkedHashMap<>();
      for (String table : TABLES) {
        counts.put(table, sql.sql("select count(*) from " + table).query(Long.class).single());
      }
      return counts;
    }
  }

  /** Its cluster is named last, when nobody fills it any more. */
  private static void filled(JdbcClient sql) throws InterruptedException {
    int quiet = 0;
    for (int i = 0; i < 2 * MOST_SECONDS; i++) {
      boolean named =
          sql.sql(
                  "select exists (select from surveillance.cluster where handling_paper <> '') and not exists (select from surveillance.to_trace)")
              .query(Boolean.class)
              .single();
      boolean filling =
          Thread.getAllStackTraces().keySet().stream()
              .anyMatch(thread -> thread.getName().startsWith("demo-"));
      quiet = named && !filling ? quiet + 1 : 0;
      if (quiet == QUIET) {
        return;
      }
      Thread.sleep(500);
    }
    throw new AssertionError("the demonstration was not filled");
  }

  private record Medians(double result, double confirmation, double list, double isolation) {}

  private static void hoursMakeSense(JdbcClient sql) {
    Medians hours =
        sql.sql(
                """
                select percentile_cont(0.5) within group (order by extract(epoch from result_at - sampled_at)) / 3600 as result,
                  percentile_cont(0.5) within group (order by extract(epoch from confirmed_at - result_at)) / 3600 as confirmation,
                  percentile_cont(0.5) within group (order by extract(epoch from traced_at - confirmed_at)) / 3600 as list,
                  percentile_cont(0.5) within group (order by extract(epoch from i.since - confirmed_at)) / 3600 as isolation
                from surveillance.traced_case c join surveillance.isolation i using (person_id) where c.stands
                """)
            .query(Medians.class)
            .single();
    assertThat(hours.result()).isBetween(4.0, 12.0);
    assertThat(hours.confirmation()).isBetween(0.1, 4.0);
    assertThat(hours.list()).isBetween(0.0, 2.0);
    assertThat(hours.isolation()).isBetween(0.0, 2.0);
  }
}
