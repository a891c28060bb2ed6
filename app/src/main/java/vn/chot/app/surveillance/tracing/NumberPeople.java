package vn.chot.app.surveillance.tracing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives persons the small numbers by which the index knows them. */
@Component
class NumberPeople {
  private final JdbcClient sql;

  NumberPeople(JdbcClient sql) {
    this.sql = sql;
  }

  private record Row(UUID personId, int number) {}

  private static final String ADD =
      """
      insert into surveillance.traced_person (person_id)
      select a.id from unnest(cast(:ids as uuid[])) as a (id)
      where not exists (select 1 from surveillance.traced_person t where t.person_id = a.id)
      order by a.id
      on conflict do nothing
      """;

  private static final String KNOWN =
      """
      select person_id, number from surveillance.traced_person
      where person_id = any (cast(:ids as uuid[]))
      """;

  /** The number of each, given now where they had none; all are records of the register. */
  @Transactional
  public Map<UUID, Integer> of(Collection<UUID> people) {
    Map<UUID, Integer> known = known(people);
    List<UUID> fresh = people.stream().distinct().filter(id -> !known.containsKey(id)).toList();
    if (!fresh.isEmpty()) {
      sql.sql(ADD).param("ids", texts(fresh)).update();
      known.putAll(known(fresh));
    }
    return known;
  }

  /** The numbers of those who have one. */
  Map<UUID, Integer> known(Collection<UUID> people) {
    Map<UUID, Integer> numbers = new HashMap<>();
    if (!people.isEmpty()) {
      sql.sql(KNOWN)
          .param("ids", texts(people))
          .query(Row.class)
          .list()
          .forEach(row -> numbers.put(row.personId(), row.number()));
    }
    return numbers;
  }

  private static final String PEOPLE =
      "select person_id, number from surveillance.traced_person where number = any (:numbers)";

  /** Whom these numbers mean. */
  Map<Integer, UUID> people(Collection<Integer> numbers) {
    Map<Integer, UUID> people = new HashMap<>();
    if (!numbers.isEmpty()) {
      sql.sql(PEOPLE)
          .param("numbers", numbers.stream().distinct().toArray(Integer[]::new))
          .query(Row.class)
          .list()
          .forEach(row -> people.put(row.number(), row.personId()));
    }
    return people;
  }

  static String[] texts(Collection<UUID> ids) {
    return ids.stream().distinct().map(UUID::toString).toArray(String[]::new);
  }
}
