package vn.chot.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links: 256 random bits, of which only the SHA-256 is kept. */
@Component
class Invitations {
  private final JdbcClient sql;
  private final Clock clock;
  private final AccessSettings settings;
  private final SecureRandom random = new SecureRandom();

  Invitations(JdbcClient sql, Clock clock, AccessSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.settings = settings;
  }

  /** A new link for the account, as a path of this site; older ones end. */
  String offer(UUID account) {
    sql.sql("DELETE FROM access.invitation WHERE account_id = :account AND used_at IS NULL")
        .param("account", account)
        .update();
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    sql.sql(
            "INSERT INTO access.invitation (token_sha256, account_id, expires_at)"
                + " VALUES (:hash, :account, :expires)")
        .param("hash", hash(token))
        .param("account", account)
        .param("expires", OffsetDateTime.now(clock).plus(settings.invitation()))
        .update();
    return "/welcome/" + token;
  }

  private static final String OPEN =
      """
      SELECT i.account_id FROM access.invitation i JOIN access.account a ON a.id = i.account_id
      WHERE i.token_sha256 = :hash AND i.used_at IS NULL AND i.expires_at > :now AND a.disabled_at IS NULL
      """;

  /** The account this link is for, while it is good. */
  Optional<UUID> account(String token) {
    return sql.sql(OPEN)
        .param("hash", hash(token))
        .param("now", OffsetDateTime.now(clock))
        .query(UUID.class)
        .optional();
  }

  /** Uses the link up; false when somebody was faster. */
  boolean use(String token) {
    return sql.sql(
                "UPDATE access.invitation SET used_at = :now"
                    + " WHERE token_sha256 = :hash AND used_at IS NULL AND expires_at > :now")
            .param("hash", hash(token))
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
