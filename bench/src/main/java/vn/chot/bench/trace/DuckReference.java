package vn.chot.bench.trace;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import vn.chot.trace.IndexCase;

/** DuckDB in this process, in memory, on all cores: see the files beside this class. */
final class DuckReference implements Reference {
  private final DuckDBConnection connection;
  private final String text;

  private DuckReference(DuckDBConnection connection, String text) {
    this.connection = connection;
    this.text = text;
  }

  static DuckReference load(World world) throws SQLException {
    DuckDBConnection connection =
        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    try (Statement sql = connection.createStatement()) {
      sql.execute(
          "create table presence (person int, space int, from_minute int, to_minute int);"
              + "create table space (space int, need int, longest int);"
              + "create table isolation (person int, minute int);"
              + "create table asked (person int, a int, b int)");
      try (DuckDBAppender rows = connection.createAppender("main", "presence")) {
        for (int i = 0; i < world.size; i++) {
          rows.beginRow();
          rows.append(world.person[i]);
          rows.append(world.space[i]);
          rows.append(world.from[i]);
          rows.append(world.to[i]);
          rows.endRow();
        }
      }
      try (DuckDBAppender rows = connection.createAppender("main", "space")) {
        for (int space = 0; space < world.places.length; space++) {
          rows.beginRow();
          rows.append(space);
          rows.append(World.need(world.places[space]));
          rows.append(world.longest[space]);
          rows.endRow();
        }
      }
      try (DuckDBAppender rows = connection.createAppender("main", "isolation")) {
        for (int person = 0; person < world.isolated.length; person++) {
          if (world.isolated[person] < Integer.MAX_VALUE) {
            rows.beginRow();
            rows.append(person);
            rows.append(world.isolated[person]);
            rows.endRow();
          }
        }
      }
      for (String step : Sql.read("duckdb-schema.sql").split(";", -1)) {
        if (!step.isBlank()) {
          sql.execute(step);
        }
      }
    }
    String text =
        Sql.read("duckdb-question.sql")
            .replace(":latency", Integer.toString(World.LATENCY))
            .replace(":until", Integer.toString(world.until));
    return new DuckReference(connection, text);
  }

  /** The cases go into their small table before the clock starts. */
  void prepare(List<IndexCase> cases) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("delete from asked");
    }
    try (PreparedStatement row = connection.prepareStatement("insert into asked values (?,?,?)")) {
      for (IndexCase found : cases) {
        row.setInt(1, found.person());
        row.setInt(2, found.from());
        row.setInt(3, found.to());
        row.executeUpdate();
      }
    }
  }

  @Override
  public List<Line> ask(List<IndexCase> cases) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(text)) {
      return PostgresReference.lines(rows);
    }
  }

  @Override
  public String explain(List<IndexCase> cases) throws SQLException {
    prepare(cases);
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("explain analyze " + text)) {
      StringBuilder plan = new StringBuilder();
      while (rows.next()) {
        plan.append(rows.getString(2)).append('\n');
      }
      return plan.toString();
    }
  }

  @Override
  public void close() throws SQLException {
    ((Connection) connection).close();
  }
}
