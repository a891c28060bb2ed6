package vn.chot.app.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds in whose name something is done on the machine itself, where nobody signs in: whoever may
 * run commands there holds the database anyway.
 */
@Component
public class FindAdministrator {
  private final Accounts accounts;
  private final JdbcClient sql;

  FindAdministrator(Accounts accounts, JdbcClient sql) {
    this.accounts = accounts;
    this.sql = sql;
  }

  private static final String LOGIN =
      """
      select login from access.account
      where disabled_at is null and 'ADMINISTRATOR' = any(roles) and (:login = '' or login = :login)
      order by created_at, login limit 1
      """;

  /** The administrator of that login, if in force; with an empty login the first there was. */
  public Optional<Actor> of(String login) {
    return sql.sql(LOGIN)
        .param("login", login)
        .query(String.class)
        .optional()
        .flatMap(accounts::byLogin)
        .map(Account::actor);
  }
}
