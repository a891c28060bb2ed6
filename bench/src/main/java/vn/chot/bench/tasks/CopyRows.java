package vn.chot.bench.tasks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows streamed into one table by COPY, the fastest way into PostgreSQL. */
public final class CopyRows implements AutoCloseable {
  private final PGCopyOutputStream out;
  private long rows;

  private CopyRows(PGCopyOutputStream out) {
    this.out = out;
  }

  /** Opens the stream; nothing else may use the connection until it is closed. */
  public static CopyRows into(Connection connection, String table, String columns)
      throws SQLException {
    String copy = "copy " + table + " (" + columns + ") from stdin";
    return new CopyRows(
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, 1 << 16));
  }

  /** One row; a collection becomes an array, null becomes null. */
  public void row(@Nullable Object... values) throws IOException {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      line.append(line.isEmpty() ? "" : "\t").append(text(value));
    }
    out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    rows++;
  }

  /** How many rows went in. */
  public long rows() {
    return rows;
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "\\N";
      case Collection<?> many -> escaped(array(many));
      default -> escaped(value.toString());
    };
  }

  private static String array(Collection<?> many) {
    return many.stream()
        .map(one -> "\"" + String.valueOf(one).replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
