package vn.chot.bench.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.LocalPostgres;
import vn.chot.trace.IndexCase;
import vn.chot.trace.Loading;

/** PostgreSQL, tuned for this question: see the files beside this class. */
final class PostgresReference implements Reference {
  private final DataFolder data;
  private final LocalPostgres server;
  private final Connection connection;
  private final PreparedStatement question;
  private final String text;

  private PostgresReference(
      DataFolder data, LocalPostgres server, Connection connection, String text)
      throws SQLException {
    this.data = data;
    this.server = server;
    this.connection = connection;
    this.text = text;
    this.question = connection.prepareStatement(text);
  }

  static PostgresReference load(World world, Path folder) throws Exception {
    DataFolder data = DataFolder.take(folder, "bench");
    LocalPostgres.open(data, () -> {}).close();
    try (var settings = Files.walk(data.path(), 2)) {
      Path file =
          settings.filter(path -> path.endsWith("postgresql.auto.conf")).findFirst().orElseThrow();
      Files.writeString(file, Sql.read("postgresql.conf"), StandardOpenOption.APPEND);
    }
    LocalPostgres server = LocalPostgres.open(data, () -> {});
    Connection connection = server.database().connect();
    try (Statement sql = connection.createStatement()) {
      sql.execute(Sql.read("postgresql-schema.sql"));
      fill(connection, world);
      for (String step : Sql.read("postgresql-indexes.sql").split(";", -1)) {
        if (!step.isBlank()) {
          sql.execute(step);
        }
      }
    }
    return new PostgresReference(data, server, connection, text(world));
  }

  private static String text(World world) {
    return Sql.read("postgresql-question.sql")
        .replace(":persons", "?")
        .replace(":from", "?")
        .replace(":to", "?")
        .replace(":latency", Integer.toString(World.LATENCY))
        .replace(":until", Integer.toString(world.until));
  }

  private static void fill(Connection connection, World world) throws SQLException, IOException {
    copy(
        connection,
        "presence",
        world.size,
        4,
        (i, row) ->
            row.put(world.person[i]).put(world.space[i]).put(world.from[i]).put(world.to[i]));
    copy(
        connection,
        "space",
        world.places.length,
        3,
        (i, row) -> row.put(i).put(World.need(world.places[i])).put(world.longest[i]));
    int[] isolated =
        IntStream.range(0, world.isolated.length)
            .filter(person -> world.isolated[person] < Integer.MAX_VALUE)
            .toArray();
    copy(
        connection,
        "isolation",
        isolated.length,
        2,
        (i, row) -> row.put(isolated[i]).put(world.isolated[isolated[i]]));
  }

  private interface Writes {
    void row(int at, Ints row);
  }

  /** A row's ints, each with its length before it, as COPY's binary form wants them. */
  private record Ints(ByteBuffer buffer) {
    Ints put(int value) {
      buffer.putInt(4).putInt(value);
      return this;
    }
  }

  private static void copy(
      Connection connection, String table, int rows, int columns, Writes writes)
      throws SQLException, IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    try (PGCopyOutputStream out =
        new PGCopyOutputStream(
            connection.unwrap(PGConnection.class),
            "copy " + table + " from stdin (format binary)",
            1 << 20)) {
      out.write(new byte[] {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0});
      out.write(new byte[8]);
      Ints ints = new Ints(buffer);
      for (int i = 0; i < rows; i++) {
        buffer.putShort((short) columns);
        writes.row(i, ints);
        if (buffer.remaining() < 64) {
          out.write(buffer.array(), 0, buffer.position());
          buffer.clear();
        }
      }
      buffer.putShort((short) -1);
      out.write(buffer.array(), 0, buffer.position());
    }
  }

  @Override
  public List<Line> ask(List<IndexCase> cases) throws SQLException {
    bind(question, cases);
    try (ResultSet rows = question.executeQuery()) {
      return lines(rows);
    }
  }

  static List<Line> lines(ResultSet rows) throws SQLException {
    List<Line> lines = new ArrayList<>();
    while (rows.next()) {
      lines.add(
          new Line(
              rows.getInt(1),
              rows.getInt(2),
              rows.getInt(3),
              rows.getInt(4),
              rows.getInt(5),
              rows.getInt(6)));
    }
    return lines;
  }

  private void bind(PreparedStatement statement, List<IndexCase> cases) throws SQLException {
    statement.setArray(1, array(cases, IndexCase::person));
    statement.setArray(2, array(cases, IndexCase::from));
    statement.setArray(3, array(cases, IndexCase::to));
  }

  private java.sql.Array array(List<IndexCase> cases, ToIntFunction<IndexCase> column)
      throws SQLException {
    return connection.createArrayOf("int", cases.stream().mapToInt(column).boxed().toArray());
  }

  @Override
  public String explain(List<IndexCase> cases) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("explain (analyze, buffers, costs off) " + text)) {
      bind(statement, cases);
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }

  /** Reads all presences as the index does at its start. */
  void readAll(World world, Loading loading) throws SQLException {
    ReadBinary.presences(connection, loading);
    if (loading.size() != world.size) {
      throw new IllegalStateException("read " + loading.size() + " of " + world.size);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    server.close();
    data.close();
  }
}
