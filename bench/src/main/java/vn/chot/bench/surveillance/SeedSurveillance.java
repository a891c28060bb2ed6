package vn.chot.bench.surveillance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Writes an invented epidemic beside the people of a register: case files over twelve months, the
 * list of contacts of each, the level of each person, tests. The rows are those the rooms would
 * write; who is whose contact is a sum, not an epidemic.
 */
final class SeedSurveillance {
  private final Connection connection;

  SeedSurveillance(Connection connection) {
    this.connection = connection;
  }

  /** Writes them; each case has {@code contacts} contacts. */
  void write(int cases, int contacts, int tests) throws SQLException {
    connection.setAutoCommit(false);
    run(
        """
        create temporary table seeded as
        select row_number() over (order by md5(p.id::text)) - 1 as n, p.id, p.name, p.folded, p.sex, p.birth_year,
               coalesce(p.now_unit, p.permanent_unit) as unit
        from people.person p where p.merged_into is null
        """);
    run("create unique index on seeded (n)");
    run("analyze seeded");
    run(
        "update agencies.agency_version set name = 'Trung tâm Kiểm soát bệnh tật tỉnh',"
            + " folded = 'trung tam kiem soat benh tat tinh' where kind = 'UNIT'");
    run("update agencies.edition set number = number + 1");
    cases(cases);
    contacts(cases, contacts);
    tests(tests);
    connection.commit();
    connection.setAutoCommit(true);
    for (String table :
        List.of("case_file", "traced_case", "contact_list", "contact", "traced_level", "test")) {
      run("vacuum analyze surveillance." + table);
    }
  }

  private void cases(int count) throws SQLException {
    run(
        """
        insert into surveillance.case_file (id, person_id, national_number, local_number, state, onset, symptoms,
          source_known, sampled_at, result_at, confirmed_at, confirmed_paper, confirmed_way, unit_id, folded, name,
          sex, birth_year, made_at, changed_at, listed_at)
        select md5('case ' || s.n)::uuid, s.id, 'BN' || (1000000 + s.n), 'T-' || (1000000 + s.n),
          case when s.n %% 20 = 0 then 'SUSPECTED' else 'CONFIRMED' end, t.at::date - 2, true, s.n %% 3 <> 0,
          t.at - interval '12 hours', t.at - interval '2 hours', t.at, 'QĐ 3468/QĐ-BYT', 'PCR', s.unit, s.folded,
          s.name, s.sex, s.birth_year, t.at, t.at, t.at
        from seeded s
        cross join lateral (select timestamptz '2021-01-01' + (s.n * interval '365 days') / %1$d as at) t
        where s.n < %1$d
        """
            .formatted(count));
    run("select setval('surveillance.case_number', %d)".formatted(2_000_000 + count));
  }

  private void contacts(int cases, int each) throws SQLException {
    run(
        """
        insert into surveillance.traced_case (case_file, person_id, edition, stands, unit_id, sampled_at, result_at,
          confirmed_at, traced_at)
        select id, person_id, 1, true, unit_id, sampled_at, result_at, confirmed_at, confirmed_at
        from surveillance.case_file where state = 'CONFIRMED'
        """);
    run(
        """
        insert into surveillance.contact_list (case_file, edition, cause, stands, window_from, window_to, onset, paper,
          depth, counts, asked_at, computed_at, took_ms)
        select id, 1, 'CONFIRMED', true, confirmed_at - interval '5 days', confirmed_at, onset, confirmed_paper, 3,
          array[%d, 0, 0], confirmed_at, confirmed_at, 1
        from surveillance.case_file where state = 'CONFIRMED'
        """
            .formatted(each));
    run(
        """
        insert into surveillance.contact (case_file, person_id, level, first_at, last_at, minutes, parent_id, unit_id,
          commune, rank, since)
        select c.id, s.id, 1 + k / (1 + %1$d / 3), c.confirmed_at - interval '3 days',
          c.confirmed_at - interval '1 day', 60 + k, c.person_id, s.unit, coalesce(v.folded, ''), k, 1
        from (select n, md5('case ' || n)::uuid as case_id from seeded where n < %2$d) a
        join surveillance.case_file c on c.id = a.case_id and c.state = 'CONFIRMED'
        cross join generate_series(0, %1$d - 1) k
        join seeded s on s.n = (a.n * 13 + 1 + k * 7919) %% (select count(*) from seeded)
        left join places.unit_version v on v.unit_id = s.unit
        where s.unit is not null and s.id <> c.person_id
        on conflict do nothing
        """
            .formatted(each, cases));
    run(
        """
        insert into surveillance.traced_level (person_id, level, case_file, first_at, last_at, minutes, cases, unit_id,
          rank, paper, computed_at)
        select distinct on (person_id) person_id, level, case_file, first_at, last_at, minutes, 1, unit_id, rank,
          'QĐ 3468/QĐ-BYT', last_at
        from surveillance.contact order by person_id, level, rank
        """);
  }

  private void tests(int count) throws SQLException {
    run(
        """
        insert into surveillance.test (id, code, person_id, registered_for, unit_id, method, state, registered_by,
          registered_at, taken_at, received_at, outcome, result_at, recorded_at, recorded_by, listed_at)
        select md5('test ' || g)::uuid, 'T' || (10000000 + g), s.id, s.id, s.unit,
          case when g %% 4 = 0 then 'RAPID_ANTIGEN' else 'PCR' end,
          case when g %% 10 = 0 then 'TAKEN' else 'RESULTED' end, a.id, t.at, t.at, t.at + interval '2 hours',
          case when g %% 10 = 0 then null when g %% 50 = 1 then 'POSITIVE' else 'NEGATIVE' end,
          case when g %% 10 = 0 then null else t.at + interval '8 hours' end,
          case when g %% 10 = 0 then null else t.at + interval '8 hours' end,
          case when g %% 10 = 0 then null else a.id end, t.at
        from generate_series(0, %1$d - 1) g
        cross join lateral (select timestamptz '2021-01-01' + (g * interval '365 days') / %1$d as at) t
        join seeded s on s.n = (g * 17::bigint) %% (select count(*) from seeded)
        cross join (select id from access.account where login = 'quantri') a
        """
            .formatted(count));
  }

  private void run(String text) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(text);
    }
  }
}
