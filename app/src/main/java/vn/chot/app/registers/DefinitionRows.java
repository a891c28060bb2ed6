package vn.chot.app.registers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The texts of registers that are or were in force. */
@Component
class DefinitionRows {
  private final JdbcClient sql;
  private final Clock clock;

  DefinitionRows(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A text in force or once in force; {@code login} is who took it, null for the house itself. */
  record Kept(
      long id,
      String register,
      int version,
      String source,
      String hash,
      String content,
      OffsetDateTime takenAt,
      @Nullable String login,
      boolean inForce) {
    boolean uploaded() {
      return source.equals("UPLOADED");
    }
  }

  private static final String KEPT =
      """
      select d.id, d.register, d.version, d.source, d.hash, d.content, d.taken_at, a.login, d.in_force
      from registers.definition d left join access.published_account a on a.id = d.taken_by
      """;

  List<Kept> inForce() {
    return sql.sql(KEPT + "where d.in_force order by d.register").query(Kept.class).list();
  }

  /** All texts of one register, newest first. */
  List<Kept> of(String register) {
    return sql.sql(KEPT + "where d.register = :register order by d.id desc limit 50")
        .param("register", register)
        .query(Kept.class)
        .list();
  }

  Optional<Kept> one(String register, long id) {
    return sql.sql(KEPT + "where d.register = :register and d.id = :id")
        .param("register", register)
        .param("id", id)
        .query(Kept.class)
        .optional();
  }

  private static final String TAKE =
      """
      insert into registers.definition (register, version, source, hash, content, taken_at, taken_by, in_force)
      values (:register, :version, :source, :hash, :content, :at, :by, true)
      """;

  /** Puts a text into force in place of the one before. */
  @Transactional(propagation = Propagation.MANDATORY)
  void take(LiveRegister next, @Nullable UUID by) {
    sql.sql(
            "update registers.definition set in_force = false where register = :register and in_force")
        .param("register", next.name())
        .update();
    sql.sql(TAKE)
        .param("register", next.name())
        .param("version", next.register().version())
        .param("source", next.uploaded() ? "UPLOADED" : "SHIPPED")
        .param("hash", next.hash())
        .param("content", next.content())
        .param("at", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }
}
