package vn.chot.app.people.person;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was changed in a person's record, by field, never what stood in it. */
@Component
class PersonChanges {
  private static final int MOST_SHOWN = 100;

  private final JdbcClient sql;
  private final Clock clock;

  PersonChanges(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private static final String NOTE =
      """
      insert into people.change (person_id, at, actor_id, what, fields, why)
      values (:person, :at, :actor, :what, :fields, :why)
      """;

  /** Notes a change beside its deed. */
  void note(@Nullable UUID actor, UUID person, String what, Collection<String> fields, String why) {
    sql.sql(NOTE)
        .param("person", person)
        .param("at", OffsetDateTime.now(clock))
        .param("actor", actor)
        .param("what", what)
        .param("fields", fields.toArray(String[]::new))
        .param("why", why)
        .update();
  }

  /** A change as it is shown; {@code who} is empty where a rule did it. */
  record Change(OffsetDateTime at, String who, String what, String fields, String why) {}

  private static final String OF_PERSON =
      """
      select c.at, coalesce(a.name, '') as who, c.what, array_to_string(c.fields, ',') as fields, c.why
      from people.change c left join access.published_account a on a.id = c.actor_id
      where c.person_id = :person order by c.id desc limit :most
      """;

  /** The newest of a person, newest first. */
  List<Change> of(UUID person) {
    return sql.sql(OF_PERSON)
        .param("person", person)
        .param("most", MOST_SHOWN)
        .query(Change.class)
        .list();
  }
}
