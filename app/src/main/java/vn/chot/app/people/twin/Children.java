package vn.chot.app.people.twin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The child records of persons, moved from one to another. A paper or telephone that the other has
 * already stays where it is, so does a tie of kin between the two.
 */
@Component
class Children {
  private final JdbcClient sql;

  Children(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String PAPERS =
      """
      update people.identity_paper m set person_id = :to
      where m.person_id = :from
        and not exists (select from people.identity_paper s
                        where s.person_id = :to and (s.kind, s.number) = (m.kind, m.number))
      returning m.id
      """;

  private static final String TELEPHONES =
      """
      update people.telephone m set person_id = :to
      where m.person_id = :from
        and not exists (select from people.telephone s where s.person_id = :to and s.number = m.number)
      returning m.id
      """;

  private static final String KIN =
      """
      update people.next_of_kin set person_id = :to
      where person_id = :from and kin_id is distinct from :to returning id
      """;

  private static final String KIN_OF =
      "update people.next_of_kin set kin_id = :to where kin_id = :from and person_id <> :to returning id";

  private static final String HEADS =
      "update people.household set head_id = :to where head_id = :from returning id";

  /** Moves all of them and says which went. */
  Before move(UUID from, UUID to, List<Before.Change> fields) {
    return new Before(
        fields,
        moved(PAPERS, from, to),
        moved(TELEPHONES, from, to),
        moved(KIN, from, to),
        moved(KIN_OF, from, to),
        moved(HEADS, from, to));
  }

  private List<UUID> moved(String statement, UUID from, UUID to) {
    return sql.sql(statement).param("from", from).param("to", to).query(UUID.class).list();
  }

  /** Moves these back to {@code to}, as far as they are still with {@code from}; how many were. */
  int moveBack(Before before, UUID from, UUID to) {
    return back("people.identity_paper", "person_id", before.papers(), from, to)
        + back("people.telephone", "person_id", before.telephones(), from, to)
        + back("people.next_of_kin", "person_id", before.kin(), from, to)
        + back("people.next_of_kin", "kin_id", before.kinOf(), from, to)
        + back("people.household", "head_id", before.heads(), from, to);
  }

  private int back(String table, String column, Collection<UUID> ids, UUID from, UUID to) {
    return sql.sql(
            "update %s set %s = :to where id = any (cast(:ids as uuid[])) and %s = :from"
                .formatted(table, column, column))
        .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
        .param("from", from)
        .param("to", to)
        .update();
  }
}
