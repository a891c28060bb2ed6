package vn.chot.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts in the database. */
@Component
class Accounts {
  private static final String COLUMNS =
      "id, login, name, roles, password, password_set_at, demo_password, wrong_passwords,"
          + " locked_until, created_at, disabled_at";

  private final JdbcClient sql;

  Accounts(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Account> byLogin(String login) {
    return sql.sql("SELECT " + COLUMNS + " FROM access.account WHERE login = :login")
        .param("login", login)
        .query(Accounts::account)
        .optional();
  }

  Optional<Account> byId(UUID id) {
    return sql.sql("SELECT " + COLUMNS + " FROM access.account WHERE id = :id")
        .param("id", id)
        .query(Accounts::account)
        .optional();
  }

  /** One page of accounts by login, after {@code after}. */
  List<Account> after(String after, int size) {
    return sql.sql(
            "SELECT "
                + COLUMNS
                + " FROM access.account WHERE login > :after ORDER BY login LIMIT :size")
        .param("after", after)
        .param("size", size)
        .query(Accounts::account)
        .list();
  }

  boolean none() {
    return !exists("SELECT EXISTS (SELECT FROM access.account)");
  }

  boolean anyDemoPassword() {
    return exists(
        "SELECT EXISTS (SELECT FROM access.account WHERE demo_password AND disabled_at IS NULL)");
  }

  /** The logins of the open accounts whose password is printed. */
  Set<String> loginsWithDemoPassword() {
    return sql.sql("SELECT login FROM access.account WHERE demo_password AND disabled_at IS NULL")
        .query(String.class)
        .set();
  }

  /** Every login there is. */
  Set<String> logins() {
    return sql.sql("SELECT login FROM access.account").query(String.class).set();
  }

  /** Keeps other acts on administrators waiting until this transaction ends. */
  void holdAdministrators() {
    sql.sql(
            "SELECT id FROM access.account WHERE 'ADMINISTRATOR' = ANY (roles)"
                + " ORDER BY id FOR UPDATE")
        .query(UUID.class)
        .list();
  }

  /** Keeps other acts of this person that count something waiting until this transaction ends. */
  void hold(UUID id) {
    sql.sql("SELECT id FROM access.account WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(UUID.class)
        .list();
  }

  /** Whether somebody can still administer once this account is gone. */
  boolean anotherAdministrator(UUID but) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT FROM access.account
            WHERE 'ADMINISTRATOR' = ANY (roles) AND disabled_at IS NULL AND password IS NOT NULL
              AND id <> :but)
            """)
        .param("but", but)
        .query(Boolean.class)
        .single();
  }

  private boolean exists(String question) {
    return sql.sql(question).query(Boolean.class).single();
  }

  private static final String INSERT =
      """
      INSERT INTO access.account (id, login, name, roles, password, password_set_at, demo_password, created_at)
      VALUES (:id, :login, :name, :roles, :password, :passwordSetAt, :demo, :createdAt)
      ON CONFLICT ON CONSTRAINT account_login_unique DO NOTHING
      """;

  /** Adds the account; false when the login is taken. */
  boolean add(Account account, OffsetDateTime at) {
    return sql.sql(INSERT)
            .param("id", account.id())
            .param("login", account.login())
            .param("name", account.name())
            .param("roles", account.roles().stream().map(Role::name).toArray(String[]::new))
            .param("password", account.password())
            .param("passwordSetAt", account.password() == null ? null : at)
            .param("demo", account.demoPassword())
            .param("createdAt", at)
            .update()
        == 1;
  }

  private static final String SET_PASSWORD =
      """
      UPDATE access.account
      SET password = :password, password_set_at = :at, demo_password = false,
          wrong_passwords = 0, locked_until = NULL
      WHERE id = :id AND disabled_at IS NULL
      """;

  boolean setPassword(UUID id, String hash, OffsetDateTime at) {
    return sql.sql(SET_PASSWORD).param("id", id).param("password", hash).param("at", at).update()
        == 1;
  }

  private static final String ATTEMPT =
      """
      UPDATE access.account
      SET wrong_passwords = CASE WHEN locked_until IS NULL THEN wrong_passwords + 1 ELSE 1 END,
          locked_until = CASE WHEN locked_until IS NULL AND wrong_passwords + 1 >= :most
                         THEN CAST(:until AS timestamptz) END
      WHERE id = :id AND (locked_until IS NULL OR locked_until <= :now)
      RETURNING wrong_passwords
      """;

  /**
   * Counts an attempt before its password is compared, so that many at once cannot slip through;
   * answers how many in a row this is, or nothing when the account is locked. A lock that has run
   * out begins a new count.
   */
  Optional<Integer> attempt(UUID id, int most, OffsetDateTime now, OffsetDateTime until) {
    return sql.sql(ATTEMPT)
        .param("id", id)
        .param("most", most)
        .param("now", now)
        .param("until", until)
        .query(Integer.class)
        .optional();
  }

  void forgetWrongPasswords(UUID id) {
    sql.sql(
            "UPDATE access.account SET wrong_passwords = 0, locked_until = NULL"
                + " WHERE id = :id AND (wrong_passwords > 0 OR locked_until IS NOT NULL)")
        .param("id", id)
        .update();
  }

  /** Gives the account another name and other roles; false when there is none. */
  boolean correct(UUID id, String name, Set<Role> roles) {
    return sql.sql("UPDATE access.account SET name = :name, roles = :roles WHERE id = :id")
            .param("id", id)
            .param("name", name)
            .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
            .update()
        == 1;
  }

  boolean disable(UUID id, UUID by, OffsetDateTime at) {
    return sql.sql(
                "UPDATE access.account SET disabled_at = :at, disabled_by = :by"
                    + " WHERE id = :id AND disabled_at IS NULL")
            .param("id", id)
            .param("by", by)
            .param("at", at)
            .update()
        == 1;
  }

  /** Opens the account; a printed password does not come back to life. */
  boolean enable(UUID id) {
    return sql.sql(
                "UPDATE access.account SET disabled_at = NULL, disabled_by = NULL,"
                    + " password = CASE WHEN demo_password THEN NULL ELSE password END,"
                    + " demo_password = false, wrong_passwords = 0, locked_until = NULL"
                    + " WHERE id = :id AND disabled_at IS NOT NULL")
            .param("id", id)
            .update()
        == 1;
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String role : (String[]) row.getArray("roles").getArray()) {
      roles.add(Role.valueOf(role));
    }
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("login"),
        row.getString("name"),
        roles,
        row.getString("password"),
        instant(row, "password_set_at"),
        row.getBoolean("demo_password"),
        row.getInt("wrong_passwords"),
        instant(row, "locked_until"),
        Objects.requireNonNull(instant(row, "created_at")),
        instant(row, "disabled_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** The roles named, unknown names left out. */
  static Set<Role> roles(List<String> names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(r -> names.contains(r.name())).forEach(roles::add);
    return roles;
  }
}
