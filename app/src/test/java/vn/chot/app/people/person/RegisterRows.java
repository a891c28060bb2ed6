package vn.chot.app.people.person;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chot.app.places.Unmarked;

/** Writes persons into the tables as they are, ids and all. */
final class RegisterRows {
  private static final Timestamp THEN = Timestamp.from(Instant.parse("2021-04-27T01:00:00Z"));

  private final JdbcTemplate jdbc;
  private final UUID by;

  RegisterRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.by =
        java.util.Objects.requireNonNull(
            jdbc.queryForObject("select id from access.account limit 1", UUID.class));
  }

  void write(FaultyRegister register) {
    jdbc.batchUpdate(
        "insert into places.unit (id) values (?)",
        register.units,
        5_000,
        (row, id) -> row.setObject(1, id));
    jdbc.batchUpdate(
        "insert into people.household (id, made_by, made_at) values (?, ?, ?)",
        register.households,
        5_000,
        (row, id) -> {
          row.setObject(1, id);
          row.setObject(2, by);
          row.setTimestamp(3, THEN);
        });
    persons(register.entries);
    jdbc.execute("analyze people.person");
    jdbc.execute("analyze people.identity_paper");
    jdbc.execute("analyze people.telephone");
  }

  private void persons(List<FaultyRegister.Entry> entries) {
    jdbc.batchUpdate(
        """
        insert into people.person (id, name, folded, words, sex, born, birth_year, nationality,
          permanent_unit, household_id, keys, made_by, made_at, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entries,
        5_000,
        (row, entry) -> {
          Facts facts = entry.facts();
          UUID unit = facts.permanent().unit();
          List<String> keys =
              NameKeys.of(facts.name(), facts.birthYear(), unit == null ? Set.of() : Set.of(unit));
          row.setObject(1, entry.id());
          row.setString(2, facts.name());
          row.setString(3, Unmarked.of(facts.name()));
          row.setString(4, NameKeys.words(facts.name()));
          row.setString(5, letter(facts.sex()));
          row.setObject(6, facts.born());
          row.setObject(7, facts.birthYear());
          row.setString(8, facts.nationality());
          row.setObject(9, unit);
          row.setObject(10, facts.household());
          row.setArray(11, row.getConnection().createArrayOf("text", keys.toArray()));
          row.setObject(12, by);
          row.setTimestamp(13, THEN);
          row.setTimestamp(14, THEN);
        });
    jdbc.batchUpdate(
        "insert into people.identity_paper (id, person_id, kind, number, made_at) values (?, ?, ?, ?, ?)",
        entries.stream().filter(e -> !e.facts().papers().isEmpty()).toList(),
        5_000,
        (row, entry) -> {
          IdentityPaper paper = entry.facts().papers().getFirst();
          row.setObject(1, UUID.randomUUID());
          row.setObject(2, entry.id());
          row.setString(3, paper.kind().name());
          row.setString(4, paper.number());
          row.setTimestamp(5, THEN);
        });
    jdbc.batchUpdate(
        "insert into people.telephone (id, person_id, number, made_at) values (?, ?, ?, ?)",
        entries.stream().filter(e -> !e.facts().telephones().isEmpty()).toList(),
        5_000,
        (row, entry) -> {
          row.setObject(1, UUID.randomUUID());
          row.setObject(2, entry.id());
          row.setString(3, entry.facts().telephones().getFirst());
          row.setTimestamp(4, THEN);
        });
  }

  private static @Nullable String letter(@Nullable Sex sex) {
    return sex == null ? null : sex.letter();
  }
}
