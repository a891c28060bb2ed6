package vn.chot.bench.trace;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import vn.chot.trace.Loading;

/** Presences out of PostgreSQL by COPY in its binary form: a message a row. */
final class ReadBinary {
  private ReadBinary() {}

  static void presences(Connection connection, Loading loading) throws SQLException {
    CopyOut copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select person, space, from_minute, to_minute from presence) to stdout (format binary)");
    boolean first = true;
    for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
      int at = first ? 19 : 0; // the signature, the flags, the length of nothing
      first = false;
      if (row.length - at < 34) {
        continue; // the trailer
      }
      loading.add(at(row, at + 6), at(row, at + 14), at(row, at + 22), at(row, at + 30));
    }
  }

  private static int at(byte[] row, int at) {
    return ((row[at] & 0xFF) << 24)
        | ((row[at + 1] & 0xFF) << 16)
        | ((row[at + 2] & 0xFF) << 8)
        | (row[at + 3] & 0xFF);
  }
}
