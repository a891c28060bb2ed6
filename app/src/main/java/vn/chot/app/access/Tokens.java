package vn.chot.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The personal tokens in the database. */
@Component
class Tokens {
  private final JdbcClient sql;

  Tokens(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String COLUMNS =
      "id, account_id, name, ending, created_at, ends_on, last_used_at, revoked_at";

  private static final String ADD =
      """
      INSERT INTO access.token (id, account_id, name, hash, ending, created_at, ends_on)
      VALUES (:id, :account, :name, :hash, :ending, :at, :endsOn)
      """;

  void add(
      UUID id, UUID account, String name, TokenSecret secret, OffsetDateTime at, LocalDate to) {
    sql.sql(ADD)
        .param("id", id)
        .param("account", account)
        .param("name", name)
        .param("hash", secret.hash())
        .param("ending", secret.ending())
        .param("at", at)
        .param("endsOn", to)
        .update();
  }

  private static final String OF_ACCOUNT =
      "SELECT "
          + COLUMNS
          + " FROM access.token WHERE account_id = :account ORDER BY created_at DESC, id LIMIT 100";

  /** The newest hundred tokens of an account, the revoked ones among them. */
  List<Token> ofAccount(UUID account) {
    return sql.sql(OF_ACCOUNT).param("account", account).query(Tokens::token).list();
  }

  private static final String GOOD =
      """
      SELECT account_id, count(*) AS good FROM access.token
      WHERE account_id = ANY (:accounts) AND revoked_at IS NULL AND ends_on >= :day
      GROUP BY account_id
      """;

  /** How many good tokens each of these accounts has; those without one are left out. */
  Map<UUID, Integer> good(Collection<UUID> accounts, LocalDate day) {
    Map<UUID, Integer> good = new HashMap<>();
    sql.sql(GOOD)
        .param("accounts", accounts.toArray(UUID[]::new))
        .param("day", day)
        .query(row -> {
          good.put(row.getObject("account_id", UUID.class), row.getInt("good"));
        });
    return good;
  }

  private static final String BY_SECRET =
      "SELECT " + COLUMNS + " FROM access.token WHERE hash = :hash";

  /** The token of this secret, good or not. */
  Optional<Token> bySecret(TokenSecret secret) {
    return sql.sql(BY_SECRET).param("hash", secret.hash()).query(Tokens::token).optional();
  }

  private static final String USED =
      """
      UPDATE access.token SET last_used_at = :at
      WHERE id = :id AND (last_used_at IS NULL OR last_used_at < :before)
      """;

  /** Notes the use, once a minute. */
  void used(UUID id, OffsetDateTime at) {
    sql.sql(USED).param("id", id).param("at", at).param("before", at.minusMinutes(1)).update();
  }

  private static final String REVOKE =
      """
      UPDATE access.token SET revoked_at = :at, revoked_by = :by
      WHERE id = :id AND account_id = :account AND revoked_at IS NULL
      """;

  /** False where there is no such token of the account, or it is revoked already. */
  boolean revoke(UUID id, UUID account, UUID by, OffsetDateTime at) {
    return sql.sql(REVOKE)
            .param("id", id)
            .param("account", account)
            .param("by", by)
            .param("at", at)
            .update()
        == 1;
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getObject("id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("name"),
        row.getString("ending"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_on", LocalDate.class),
        instant(row, "last_used_at"),
        instant(row, "revoked_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
