package vn.chot.app.surveillance.tracing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import vn.chot.trace.Loading;

/** Reads all presences out of PostgreSQL by COPY in its binary form: a message a row. */
final class ReadPresences {
  private static final int HEADER = 19; // the signature, the flags, the length of nothing
  private static final int ROW = 34; // the count of columns, then four times length and value
  private static final int TOLD_EVERY = 1 << 16;

  private ReadPresences() {}

  private static final String ALL =
      """
      copy (select person, space, from_minute, to_minute from surveillance.presence)
      to stdout (format binary)
      """;

  static void into(Connection connection, Loading loading, LongConsumer told) throws SQLException {
    CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(ALL);
    int header = HEADER;
    for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
      int at = header;
      header = 0;
      if (row.length - at < ROW) {
        continue; // the trailer
      }
      loading.add(
          value(row, at + 6), value(row, at + 14), value(row, at + 22), value(row, at + 30));
      if ((loading.size() & (TOLD_EVERY - 1)) == 0) {
        told.accept(loading.size());
      }
    }
    told.accept(loading.size());
  }

  private static int value(byte[] row, int at) {
    return ((row[at] & 0xFF) << 24)
        | ((row[at + 1] & 0xFF) << 16)
        | ((row[at + 2] & 0xFF) << 8)
        | (row[at + 3] & 0xFF);
  }
}
