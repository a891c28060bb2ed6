package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each team of a campaign is, and what each of its days brought. */
@Component
class ScreeningFigures {
  private static final int MOST_DAYS = 31;

  private final JdbcClient sql;

  ScreeningFigures(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What a team or a day did.
   *
   * @param team its number; 0 for those that nobody gave to a team
   */
  record Team(int team, int given, int taken, int resulted, int positive) {}

  /** A day on which specimens were taken, or on which they should have been. */
  record Day(LocalDate day, int taken, int resulted, int positive) {}

  /**
   * Both.
   *
   * @param teamShare persons planned for a team, the whole campaign
   * @param dayShare persons planned for a day, all teams
   */
  record Figures(List<Team> teams, List<Day> days, int teamShare, int dayShare) {
    /** Copies the lists. */
    Figures {
      teams = List.copyOf(teams);
      days = List.copyOf(days);
    }
  }

  private static final String TEAMS =
      """
      select coalesce(team, 0) as team, count(*) as given,
        count(*) filter (where state <> 'REGISTERED') as taken, count(outcome) as resulted,
        count(*) filter (where outcome = 'POSITIVE') as positive
      from surveillance.test where screening_id = :id and state <> 'VOID' group by 1 order by 1
      """;

  private static final String DAYS =
      """
      select cast(taken_at at time zone 'Asia/Ho_Chi_Minh' as date) as day, count(*) as taken,
        count(outcome) as resulted, count(*) filter (where outcome = 'POSITIVE') as positive
      from surveillance.test
      where screening_id = :id and state not in ('REGISTERED', 'VOID') and taken_at is not null
      group by 1 order by 1 desc limit :most
      """;

  /** Teams without a specimen and days of the plan until {@code today} are there with nothing. */
  Figures of(Screenings.Screening screening, LocalDate today) {
    return new Figures(
        teams(screening),
        days(screening, today),
        (screening.planned() + screening.teams() - 1) / screening.teams(),
        screening.perTeamAndDay() * screening.teams());
  }

  private List<Team> teams(Screenings.Screening screening) {
    Map<Integer, Team> found = new TreeMap<>();
    for (Team team : rows(TEAMS, screening.id()).query(Team.class).list()) {
      found.put(team.team(), team);
    }
    List<Team> all = new ArrayList<>();
    for (int team = 1; team <= Math.min(screening.teams(), MOST_DAYS); team++) {
      Team known = found.remove(team);
      all.add(known == null ? new Team(team, 0, 0, 0, 0) : known);
    }
    all.addAll(found.values());
    return all;
  }

  private List<Day> days(Screenings.Screening screening, LocalDate today) {
    Map<LocalDate, Day> all = new TreeMap<>();
    for (Day day : rows(DAYS, screening.id()).param("most", MOST_DAYS).query(Day.class).list()) {
      all.put(day.day(), day);
    }
    LocalDate last = screening.lastDay().isBefore(today) ? screening.lastDay() : today;
    LocalDate first = screening.firstDay();
    for (LocalDate day = last.minusDays(MOST_DAYS - 1); !day.isAfter(last); day = day.plusDays(1)) {
      if (!day.isBefore(first)) {
        all.putIfAbsent(day, new Day(day, 0, 0, 0));
      }
    }
    return List.copyOf(all.values());
  }

  private JdbcClient.StatementSpec rows(String text, UUID screening) {
    return sql.sql(text).param("id", screening);
  }
}
