package vn.chot.app.agencies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts a post can be given to. */
@Component
class PeopleToChoose {
  private static final int MOST = 2_000;

  private final JdbcClient sql;

  PeopleToChoose(JdbcClient sql) {
    this.sql = sql;
  }

  /** Somebody with an open account. */
  record Person(String login, String name) {}

  List<Person> all() {
    return sql.sql(
            """
            select login, name from access.published_account
            where not disabled order by login limit :most
            """)
        .param("most", MOST)
        .query(Person.class)
        .list();
  }

  /** The account with this login, open or closed. */
  Optional<UUID> byLogin(String login) {
    return sql.sql("select id from access.published_account where login = lower(:login)")
        .param("login", login.strip())
        .query(UUID.class)
        .optional();
  }
}
