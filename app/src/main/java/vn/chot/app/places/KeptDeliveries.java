package vn.chot.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** Files that were tried and wait to be stored: a day, for who sent them, one delivery a kind. */
@Component
class KeptDeliveries {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int PIECE = 1 << 20;

  private final JdbcClient sql;
  private final Clock clock;

  KeptDeliveries(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What is delivered. */
  enum What {
    GROUND,
    SITES,
    SPACES
  }

  /**
   * A delivery that waits.
   *
   * @param day a day typed with it: of files that bear none, of the codes of units
   * @param source who drew the boundaries; may be empty
   */
  record Waiting(UUID id, What what, OffsetDateTime sentAt, String day, String source) {}

  /** A file as it was sent. */
  record Sent(String name, Path file) {}

  /**
   * Keeps the files; those of others that waited too long go, and what this one takes the place of.
   */
  @Transactional
  public UUID keep(Actor actor, What what, List<Sent> files, String day, String source)
      throws IOException {
    sql.sql(
            "delete from places.delivery where sent_at < :before or (sent_by = :by and what = :what)")
        .param("before", OffsetDateTime.now(clock).minus(KEPT))
        .param("by", actor.id())
        .param("what", what.name())
        .update();
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into places.delivery (id, sent_by, sent_at, what, day, source)
            values (:id, :by, :at, :what, :day, :source)
            """)
        .param("id", id)
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .param("what", what.name())
        .param("day", day)
        .param("source", source)
        .update();
    for (int position = 0; position < files.size(); position++) {
      put(id, position, files.get(position));
    }
    return id;
  }

  private static final String PUT =
      """
      insert into places.delivered_file (delivery_id, position, name, piece, content)
      values (:id, :position, :name, :piece, :content)
      """;

  private void put(UUID id, int position, Sent sent) throws IOException {
    try (InputStream bytes = Files.newInputStream(sent.file())) {
      byte[] content = bytes.readNBytes(PIECE);
      for (int piece = 0; content.length > 0 || piece == 0; piece++) {
        sql.sql(PUT)
            .param("id", id)
            .param("position", position)
            .param("name", sent.name())
            .param("piece", piece)
            .param("content", content)
            .update();
        content = bytes.readNBytes(PIECE);
      }
    }
  }

  /** What of this person waits under the id. */
  Optional<Waiting> waiting(Actor actor, UUID id) {
    return sql.sql(
            """
            select id, what, sent_at, day, source from places.delivery
            where id = :id and sent_by = :by and sent_at >= :since
            """)
        .param("id", id)
        .param("by", actor.id())
        .param("since", OffsetDateTime.now(clock).minus(KEPT))
        .query(Waiting.class)
        .optional();
  }

  private record Named(int position, String name) {}

  /** The files of a delivery as they came, in a folder that the caller empties. */
  List<Sent> unpack(Waiting waiting, Path folder) throws IOException {
    List<Named> files =
        sql.sql(
                """
                select position, name from places.delivered_file
                where delivery_id = :id and piece = 0 order by position
                """)
            .param("id", waiting.id())
            .query(Named.class)
            .list();
    List<Sent> sent = new ArrayList<>();
    for (Named file : files) {
      Path kept = Files.createTempFile(folder, "kept-", "");
      try (OutputStream out = Files.newOutputStream(kept)) {
        int number = 0;
        for (Optional<byte[]> piece = piece(waiting.id(), file.position(), number);
            piece.isPresent();
            piece = piece(waiting.id(), file.position(), ++number)) {
          out.write(piece.get());
        }
      }
      sent.add(new Sent(file.name(), kept));
    }
    return sent;
  }

  private Optional<byte[]> piece(UUID id, int position, int piece) {
    return sql.sql(
            """
            select content from places.delivered_file
            where delivery_id = :id and position = :position and piece = :piece
            """)
        .param("id", id)
        .param("position", position)
        .param("piece", piece)
        .query(byte[].class)
        .optional();
  }

  void letGo(UUID id) {
    sql.sql("delete from places.delivery where id = :id").param("id", id).update();
  }
}
