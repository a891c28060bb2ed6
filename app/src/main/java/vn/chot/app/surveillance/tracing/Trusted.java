package vn.chot.app.surveillance.tracing;

import java.security.PublicKey;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** The provinces whose bundles are taken, by their keys; administrators keep the list. */
@Component
class Trusted {
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  Trusted(JdbcClient sql, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** A province whose key was put on the list. */
  record Province(
      UUID id,
      String name,
      String key,
      String print,
      OffsetDateTime madeAt,
      @Nullable OffsetDateTime endedAt) {}

  private static final String ALL =
      "select id, name, key, print, made_at, ended_at from surveillance.trusted_province ";

  List<Province> all() {
    return sql.sql(ALL + "order by ended_at is not null, name, id limit 200")
        .query(Province.class)
        .list();
  }

  Optional<Province> byPrint(String print) {
    return sql.sql(ALL + "where print = :print and ended_at is null")
        .param("print", print)
        .query(Province.class)
        .optional();
  }

  private static final String ADD =
      """
      insert into surveillance.trusted_province (id, name, key, print, made_by, made_at)
      values (:id, :name, :key, :print, :by, :at)
      """;

  @Transactional
  public Optional<Refusal> trust(Actor by, String name, String pasted) {
    Optional<PublicKey> key = ProvinceKey.read(pasted);
    if (key.isEmpty() || name.isBlank()) {
      return Optional.of(TracingRules.KEY);
    }
    byte[] encoded = key.get().getEncoded();
    if (byPrint(ProvinceKey.print(encoded)).isPresent()) {
      return Optional.of(TracingRules.KEY_KNOWN);
    }
    UUID id = UUID.randomUUID();
    try {
      sql.sql(ADD)
          .param("id", id)
          .param("name", name.strip())
          .param("key", Base64.getEncoder().encodeToString(encoded))
          .param("print", ProvinceKey.print(encoded))
          .param("by", by.id())
          .param("at", OffsetDateTime.now(clock))
          .update();
    } catch (DuplicateKeyException meanwhile) {
      return Optional.of(TracingRules.KEY_KNOWN);
    }
    deeds.record(by, new TracingDeed.TrustChanged(id, true));
    return Optional.empty();
  }

  @Transactional
  public void end(Actor by, UUID id) {
    int ended =
        sql.sql(
                """
                update surveillance.trusted_province set ended_by = :by, ended_at = :at
                where id = :id and ended_at is null
                """)
            .param("by", by.id())
            .param("at", OffsetDateTime.now(clock))
            .param("id", id)
            .update();
    if (ended > 0) {
      deeds.record(by, new TracingDeed.TrustChanged(id, false));
    }
  }
}
