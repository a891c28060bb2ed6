package vn.chot.app.people.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.People;

/** Whose a citizen's number is at this moment, and which record stands for a merged one. */
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

  Map<UUID, UUID> standing(Collection<UUID> persons) {
    return persons.isEmpty() ? Map.of() : people.standing(persons);
  }
}
