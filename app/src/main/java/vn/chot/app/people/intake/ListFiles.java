package vn.chot.app.people.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/**
 * The files of lists, kept in the database in pieces of a megabyte until they are done with: a kill
 * loses none, a backup holds them, and none is ever in memory whole.
 */
@Component
class ListFiles {
  /** The largest file: {@code spring.servlet.multipart.max-file-size}. */
  static final int MEGABYTES = 192;

  static final SheetLimits LIMITS =
      new SheetLimits((long) MEGABYTES << 20, 3L << 30, 1_048_576, 200, 32_767);
  private static final int PIECE = 1 << 20;

  private final JdbcClient sql;

  ListFiles(JdbcClient sql) {
    this.sql = sql;
  }

  /** Keeps a file; answers how many bytes it has. */
  long keep(UUID intake, InputStream bytes) throws IOException {
    long all = 0;
    int number = 0;
    for (byte[] piece = bytes.readNBytes(PIECE);
        piece.length > 0;
        piece = bytes.readNBytes(PIECE)) {
      sql.sql(
              "insert into people.intake_part (intake_id, number, bytes) values (:id, :number, :bytes)")
          .param("id", intake)
          .param("number", number++)
          .param("bytes", piece)
          .update();
      all += piece.length;
    }
    return all;
  }

  /** The file as it came, in a temporary file of its own; nothing when it is gone. */
  Optional<Path> fetched(UUID intake) throws IOException {
    Path file = Files.createTempFile("chot-list-", ".in");
    int number = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (Optional<byte[]> piece = piece(intake, number);
          piece.isPresent();
          piece = piece(intake, ++number)) {
        new ByteArrayInputStream(piece.get()).transferTo(out);
      }
    }
    if (number > 0) {
      return Optional.of(file);
    }
    Files.delete(file);
    return Optional.empty();
  }

  private Optional<byte[]> piece(UUID intake, int number) {
    return sql.sql(
            "select bytes from people.intake_part where intake_id = :id and number = :number")
        .param("id", intake)
        .param("number", number)
        .query(byte[].class)
        .optional();
  }

  /** What is done with a file that has been opened. */
  interface Use<T> {
    T of(SheetFile file) throws IOException;
  }

  /**
   * Opens the list and lets go of it afterwards; it was opened before, so a fault is a surprise.
   */
  <T> Optional<T> opened(UUID intake, Use<T> use) throws IOException {
    Optional<Path> path = fetched(intake);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try (SheetFile file = open(path.get())) {
      return Optional.of(use.of(file));
    } finally {
      Files.deleteIfExists(path.get());
    }
  }

  private static SheetFile open(Path path) throws IOException {
    return switch (SheetFile.open(path, LIMITS)) {
      case SheetFile.Opening.Opened(SheetFile file) -> file;
      case SheetFile.Opening.Refused(var fault) -> throw new IOException(fault.code());
    };
  }

  /** Deletes a file and what was said of its rows. */
  void forget(UUID intake) {
    sql.sql("delete from people.intake_part where intake_id = :id").param("id", intake).update();
    sql.sql("delete from people.intake_row where intake_id = :id").param("id", intake).update();
  }
}
