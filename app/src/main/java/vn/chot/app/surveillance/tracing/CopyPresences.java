package vn.chot.app.surveillance.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes presences into PostgreSQL by COPY in its binary form, in the transaction in hand. */
@Component
class CopyPresences {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final int COLUMNS = 6;
  private static final int ROW = 2 + COLUMNS * 8;

  private final DataSource source;

  CopyPresences(DataSource source) {
    this.source = source;
  }

  private static final String IN =
      """
      copy surveillance.presence (person, told_as, space, from_minute, to_minute, change)
      from stdin (format binary)
      """;

  /**
   * Writes them.
   *
   * @param rows five numbers each: person, told as, space, from, to
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(int[] rows, int change) {
    Connection connection = DataSourceUtils.getConnection(source);
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    try (PGCopyOutputStream out =
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), IN, 1 << 16)) {
      buffer.put(SIGNATURE);
      for (int at = 0; at < rows.length; at += COLUMNS - 1) {
        buffer.putShort((short) COLUMNS);
        for (int column = 0; column < COLUMNS - 1; column++) {
          buffer.putInt(4).putInt(rows[at + column]);
        }
        buffer.putInt(4).putInt(change);
        if (buffer.remaining() < ROW + 2) {
          out.write(buffer.array(), 0, buffer.position());
          buffer.clear();
        }
      }
      buffer.putShort((short) -1);
      out.write(buffer.array(), 0, buffer.position());
    } catch (SQLException e) {
      throw new IllegalStateException("presences could not be copied", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
