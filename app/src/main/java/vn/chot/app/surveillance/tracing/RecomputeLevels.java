package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes what people are over all standing cases: a case themselves, else the nearest class, of
 * several the one with the latest exposure. Who is reached by none is nothing.
 */
@Component
class RecomputeLevels {
  private final JdbcClient sql;
  private final Clock clock;

  RecomputeLevels(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private static final String BEST =
      """
      with touched as (select unnest(cast(:ids as uuid[])) as id),
      reached as (
        select distinct on (c.person_id) c.person_id, c.level, c.case_file, c.first_at, c.last_at,
               c.minutes, c.unit_id, c.rank, l.paper,
               count(*) over (partition by c.person_id) as cases
        from touched t
        join surveillance.contact c on c.person_id = t.id
        join surveillance.traced_case k on k.case_file = c.case_file
        join surveillance.contact_list l on l.case_file = k.case_file and l.edition = k.edition
        order by c.person_id, c.level, c.last_at desc, c.case_file),
      own as (
        select distinct on (k.person_id) k.person_id, k.case_file, l.window_from, l.window_to, l.paper,
               coalesce(p.unit_id, :nowhere) as unit_id
        from touched t
        join surveillance.traced_case k on k.person_id = t.id and k.stands
        join surveillance.contact_list l on l.case_file = k.case_file and l.edition = k.edition
        join people.published_person p on p.id = k.person_id
        order by k.person_id, k.confirmed_at nulls last),
      best as (
        select person_id, 0 as level, case_file, window_from as first_at,
               greatest(window_from, window_to) as last_at, 0 as minutes, 0 as cases, unit_id,
               0 as rank, paper
        from own
        union all
        select r.person_id, r.level, r.case_file, r.first_at, r.last_at, r.minutes, cast(r.cases as integer),
               r.unit_id, r.rank, r.paper
        from reached r where not exists (select 1 from own o where o.person_id = r.person_id))
      """;

  private static final String WRITE =
      BEST
          + """
          insert into surveillance.traced_level (person_id, level, case_file, first_at, last_at, minutes,
            cases, unit_id, rank, paper, computed_at)
          select person_id, level, case_file, first_at, last_at, minutes, cases, unit_id, rank, paper, :at
          from best order by person_id
          on conflict (person_id) do update set level = excluded.level, case_file = excluded.case_file,
            first_at = excluded.first_at, last_at = excluded.last_at, minutes = excluded.minutes,
            cases = excluded.cases, unit_id = excluded.unit_id, rank = excluded.rank,
            paper = excluded.paper, computed_at = excluded.computed_at
          """;

  private static final String CLEAR =
      """
      delete from surveillance.traced_level v
      where v.person_id = any (cast(:ids as uuid[]))
        and not exists (select 1 from surveillance.contact c where c.person_id = v.person_id)
        and not exists (
          select 1 from surveillance.traced_case k where k.person_id = v.person_id and k.stands)
      """;

  @Transactional(propagation = Propagation.MANDATORY)
  public void of(Collection<UUID> people) {
    String[] ids = NumberPeople.texts(people);
    sql.sql(CLEAR).param("ids", ids).update();
    sql.sql(WRITE)
        .param("ids", ids)
        .param("nowhere", ContactLine.NOWHERE)
        .param("at", OffsetDateTime.now(clock))
        .update();
  }
}
