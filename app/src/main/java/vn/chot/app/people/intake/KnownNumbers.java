package vn.chot.app.people.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.NameKeys;
import vn.chot.app.people.person.People;

/** Whose a number is at this moment, and which record stands for a merged one. */
@Component
class KnownNumbers {
  private final JdbcClient sql;
  private final People people;

  KnownNumbers(JdbcClient sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  Map<String, UUID> whose(List<String> citizenIds) {
    Map<String, UUID> found = new HashMap<>();
    if (citizenIds.isEmpty()) {
      return found;
    }
    sql.sql(
            """
            select number, person_id from people.identity_paper
            where number = any(:numbers) and kind = 'CITIZEN_ID'
            """)
        .param("numbers", citizenIds.toArray(String[]::new))
        .query((row, number) ->
            found.put(row.getString("number"), row.getObject("person_id", UUID.class)))
        .list();
    return found;
  }

  private static final String BY_CODE =
      """
      select n.row, min(cast(p.id as text)) as id
      from unnest(cast(:rows as int[]), cast(:codes as text[]), cast(:words as text[]), cast(:years as int[]))
        n (row, code, words, year)
      join people.person p on p.words = n.words and p.name = n.code
        and p.merged_into is null and p.nameless_at is null
        and (p.birth_year is null or n.year is null or abs(p.birth_year - n.year) <= 1)
      group by n.row having count(*) = 1
      """;

  /**
   * Who bears the Ministry's patient number that stands for a name, by row: BN1100 is one patient
   * in the whole country, so the next list that names it tells of the same person.
   */
  Map<Integer, UUID> patients(List<ReadPerson.Read> rows) {
    List<ReadPerson.Read> coded =
        rows.stream().filter(one -> ReadName.isPatientNumber(one.facts().name())).toList();
    Map<Integer, UUID> found = new HashMap<>();
    if (!coded.isEmpty()) {
      sql.sql(BY_CODE)
          .param("rows", coded.stream().map(ReadPerson.Read::row).toArray(Integer[]::new))
          .param("codes", coded.stream().map(one -> one.facts().name()).toArray(String[]::new))
          .param(
              "words",
              coded.stream().map(one -> NameKeys.words(one.facts().name())).toArray(String[]::new))
          .param(
              "years", coded.stream().map(one -> one.facts().birthYear()).toArray(Integer[]::new))
          .query(
              (row, number) -> found.put(row.getInt("row"), UUID.fromString(row.getString("id"))))
          .list();
    }
    return found;
  }

  Map<UUID, UUID> standing(Collection<UUID> persons) {
    return persons.isEmpty() ? Map.of() : people.standing(persons);
  }
}
