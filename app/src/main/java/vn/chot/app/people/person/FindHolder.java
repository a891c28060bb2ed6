package vn.chot.app.people.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which standing person holds a citizen's number: one number, one person. */
@Component
class FindHolder {
  private final JdbcClient sql;

  FindHolder(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String HOLDER =
      """
      select p.id from people.identity_paper i join people.person p on p.id = i.person_id
      where i.kind = 'CITIZEN_ID' and i.number = :number and p.merged_into is null
        and p.id is distinct from :but
      limit 1
      """;

  /**
   * Whoever else holds it. Until this transaction ends, nobody is entered under the same number
   * beside it.
   */
  Optional<UUID> other(String number, @org.jspecify.annotations.Nullable UUID but) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('people.paper:' || :number, 0))")
        .param("number", number)
        .query(row -> {});
    return sql.sql(HOLDER).param("number", number).param("but", but).query(UUID.class).optional();
  }
}
