package vn.chot.app.places;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** Deliveries that were tried and wait to be stored: a day, for who sent them. */
@Component
class KeptDeliveries {
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient sql;
  private final Clock clock;

  KeptDeliveries(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * A delivery that waits.
   *
   * @param day the day of files that bear none, as typed
   * @param source who drew the boundaries
   */
  record Waiting(UUID id, OffsetDateTime sentAt, String day, String source) {}

  /** A file as it was sent. */
  record Sent(String name, Path file) {}

  /** Keeps the files; those of others that waited too long go. */
  @Transactional
  public UUID keep(Actor actor, List<Sent> files, String day, String source) throws IOException {
    sql.sql("delete from places.delivery where sent_at < :before or sent_by = :by")
        .param("before", OffsetDateTime.now(clock).minus(KEPT))
        .param("by", actor.id())
        .update();
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into places.delivery (id, sent_by, sent_at, day, source)
            values (:id, :by, :at, :day, :source)
            """)
        .param("id", id)
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .param("day", day)
        .param("source", source)
        .update();
    for (int position = 0; position < files.size(); position++) {
      sql.sql("insert into places.delivered_file values (:id, :position, :name, :content)")
          .param("id", id)
          .param("position", position)
          .param("name", files.get(position).name())
          .param("content", Files.readAllBytes(files.get(position).file()))
          .update();
    }
    return id;
  }

  /** What of this person waits under the id. */
  Optional<Waiting> waiting(Actor actor, UUID id) {
    return sql.sql(
            """
            select id, sent_at, day, source from places.delivery
            where id = :id and sent_by = :by and sent_at >= :since
            """)
        .param("id", id)
        .param("by", actor.id())
        .param("since", OffsetDateTime.now(clock).minus(KEPT))
        .query(Waiting.class)
        .optional();
  }

  /** Puts the files of a delivery back as they came; ZIP files are opened. */
  void unpack(Waiting waiting, OpenDelivery into) throws IOException {
    int count =
        sql.sql("select count(*) from places.delivered_file where delivery_id = :id")
            .param("id", waiting.id())
            .query(Integer.class)
            .single();
    for (int position = 0; position < count; position++) {
      record Content(String name, byte[] content) {}
      Content file =
          sql.sql(
                  """
                  select name, content from places.delivered_file
                  where delivery_id = :id and position = :position
                  """)
              .param("id", waiting.id())
              .param("position", position)
              .query((row, index) -> new Content(row.getString("name"), row.getBytes("content")))
              .single();
      try (InputStream bytes = new ByteArrayInputStream(file.content())) {
        into.add(file.name(), bytes);
      }
    }
  }

  void letGo(UUID id) {
    sql.sql("delete from places.delivery where id = :id").param("id", id).update();
  }
}
