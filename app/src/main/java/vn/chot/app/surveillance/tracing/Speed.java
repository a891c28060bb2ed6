package vn.chot.app.surveillance.tracing;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Frame;

/**
 * How fast it goes, "thần tốc": medians over the cases confirmed since a day of the time from
 * sample to result, to confirmation, to the list, to the isolation of the case and of its F1.
 */
@Component
class Speed {
  private final JdbcClient sql;

  Speed(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String MEDIANS =
      """
      select count(*) as cases,
        percentile_cont(0.5) within group (order by extract(epoch from result_at - sampled_at)) as result,
        percentile_cont(0.5) within group (order by extract(epoch from confirmed_at - result_at)) as confirmation,
        percentile_cont(0.5) within group (order by extract(epoch from traced_at - confirmed_at)) as tracing,
        percentile_cont(0.5) within group (order by extract(epoch from isolated - confirmed_at)) as isolation,
        percentile_cont(0.5) within group (order by extract(epoch from greatest(isolated, traced_at) - sampled_at))
          filter (where isolated is not null) as whole
      from (select c.*, (select min(i.since) from surveillance.isolation i where i.person_id = c.person_id) as isolated
            from surveillance.traced_case c
            where c.stands and c.confirmed_at > :since and (:everywhere or c.unit_id = any (cast(:units as uuid[])))
            order by c.traced_at desc limit 5000) c
      """;

  /** Medians in seconds; null where no case has both moments. */
  record Medians(
      int cases,
      @Nullable Double result,
      @Nullable Double confirmation,
      @Nullable Double tracing,
      @Nullable Double isolation,
      @Nullable Double whole) {

    /** A duration as people say it: 6 giờ 30 phút. */
    static String said(Frame frame, @Nullable Double seconds) {
      if (seconds == null) {
        return "–";
      }
      Duration time = Duration.ofSeconds(Math.round(seconds));
      if (time.isNegative()) {
        return "–";
      }
      if (time.toMinutes() < 1) {
        return time.toSeconds() + frame.say(" giây", " s");
      }
      String minutes = time.toMinutesPart() + frame.say(" phút", " min");
      if (time.toHours() < 1) {
        return minutes;
      }
      return time.toHours() + frame.say(" giờ ", " h ") + minutes;
    }
  }

  Medians since(java.time.OffsetDateTime since, Optional<Collection<UUID>> units) {
    return sql.sql(MEDIANS)
        .param("since", since)
        .param("everywhere", units.isEmpty())
        .param("units", NumberPeople.texts(units.orElse(java.util.List.of())))
        .query(Medians.class)
        .single();
  }

  private static final String F1 =
      """
      select percentile_disc(0.5) within group (order by s.since)
      from surveillance.contact c
      cross join lateral (select min(i.since) as since from surveillance.isolation i
        where i.person_id = c.person_id) s
      where c.case_file = :case and c.level = 1
      having count(*) = count(s.since) or count(s.since) * 2 >= count(*)
      """;

  /** When half of a case's F1 were isolated; nothing until then. */
  Optional<java.time.OffsetDateTime> halfOfF1Isolated(UUID caseFile) {
    return sql.sql(F1).param("case", caseFile).query(java.time.OffsetDateTime.class).optional();
  }
}
