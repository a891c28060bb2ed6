package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Screening campaigns and how far each is. */
@Component
class Screenings {
  private final JdbcClient sql;

  Screenings(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A campaign.
   *
   * @param unitId the area whose people are tested
   * @param target the group, as written; empty for everybody
   * @param planned how many persons
   */
  record Screening(
      UUID id,
      String name,
      UUID unitId,
      String target,
      TestMethod method,
      int planned,
      LocalDate firstDay,
      LocalDate lastDay,
      int teams,
      @Nullable UUID laboratoryId,
      OffsetDateTime madeAt,
      @Nullable OffsetDateTime closedAt) {

    /** Persons that one team has to reach in a day. */
    int perTeamAndDay() {
      long days = firstDay.until(lastDay, java.time.temporal.ChronoUnit.DAYS) + 1;
      return (int) ((planned + teams * days - 1) / (teams * days));
    }
  }

  private static final String SELECT =
      """
      select s.id, s.name, s.unit_id, s.target, s.method, s.planned, s.first_day, s.last_day, s.teams,
        s.laboratory_id, s.made_at, s.closed_at
      from surveillance.screening s
      """;

  Optional<Screening> screening(UUID id) {
    return sql.sql(SELECT + "where s.id = :id").param("id", id).query(Screening.class).optional();
  }

  /** Those whose area somebody may see, the latest first, at most a hundred. */
  List<Screening> all(TestStand stand) {
    return sql.sql(
            SELECT
                + """
                where (:everywhere or s.unit_id = any (:units))
                order by s.closed_at nulls first, s.first_day desc, s.id limit 100
                """)
        .param("everywhere", stand.reach().everywhere())
        .param("units", stand.reach().units().toArray(UUID[]::new))
        .query(Screening.class)
        .list();
  }

  /** Those that are under way. */
  List<Screening> open(TestStand stand) {
    return all(stand).stream().filter(one -> one.closedAt() == null).toList();
  }

  /**
   * How far one is.
   *
   * @param taken persons whose specimen was taken
   * @param samples tubes with a result: a pool is one
   */
  record Progress(int registered, int taken, int resulted, int positive, int retest, int samples) {
    int percent(int planned) {
      return (int) Math.min(100, 100L * taken / planned);
    }
  }

  private static final String PROGRESS =
      """
      select count(*) filter (where state <> 'VOID') as registered,
        count(*) filter (where state not in ('REGISTERED', 'VOID')) as taken,
        count(*) filter (where outcome is not null) as resulted,
        count(*) filter (where outcome = 'POSITIVE') as positive,
        count(*) filter (where state = 'RETEST') as retest,
        count(*) filter (where outcome is not null and not by_pool)
          + (select count(*) from surveillance.pool p
             where p.screening_id = :id and p.outcome is not null) as samples
      from surveillance.test where screening_id = :id
      """;

  Progress progress(UUID id) {
    return sql.sql(PROGRESS).param("id", id).query(Progress.class).single();
  }

  /** Codes of those that wait to be taken, for their labels; in the order they were given. */
  List<StoredTest> toTake(UUID id, int most) {
    return sql.sql(
            "select "
                + StoredTests.COLUMNS
                + """
                 from surveillance.test t
                 where t.screening_id = :id and t.state = 'REGISTERED' order by t.code limit :most
                """)
        .param("id", id)
        .param("most", most)
        .query(StoredTest.class)
        .list();
  }
}
