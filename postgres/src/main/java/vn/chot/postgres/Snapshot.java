package vn.chot.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * One unchanging view of all tables and sequences of a database, while others go on writing: a
 * single read-only transaction, repeatable read. What extensions own is left out, as they bring it
 * themselves.
 */
public final class Snapshot implements AutoCloseable {
  /**
   * A table with the columns that are stored (those computed by the database are left out).
   *
   * @param columns in the table's order
   */
  public record Table(TableName name, List<String> columns) {
    /** Keeps its own copy. */
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Where a sequence stands.
   *
   * @param last its last value
   * @param called whether that value has been given out
   */
  public record Sequence(TableName name, long last, boolean called) {}

  private final Connection connection;

  private Snapshot(Connection connection) {
    this.connection = connection;
  }

  /** Takes the view now. */
  public static Snapshot of(Database database) throws SQLException {
    Connection connection = database.connect();
    try {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Snapshot taken = new Snapshot(connection);
      taken.version();
      return taken;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The server's version, such as {@code 17.11}. */
  public String version() throws SQLException {
    return rows("show server_version").getFirst().getFirst();
  }

  /** All tables that hold rows, by name. */
  public List<Table> tables() throws SQLException {
    return rows(
            """
            select n.nspname, c.relname, string_agg(a.attname, chr(10) order by a.attnum)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and c.relpersistence <> 't'
              and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            group by n.nspname, c.relname
            order by n.nspname, c.relname
            """)
        .stream()
        .map(row -> new Table(new TableName(row.get(0), row.get(1)), row.get(2).lines().toList()))
        .toList();
  }

  /** All sequences, those behind identity columns included. */
  public List<Sequence> sequences() throws SQLException {
    List<Sequence> found = new ArrayList<>();
    for (List<String> row :
        rows(
            "select schemaname, sequencename from pg_sequences where schemaname !~ '^pg_' order by 1, 2")) {
      TableName name = new TableName(row.get(0), row.get(1));
      List<String> state = rows("select last_value, is_called from " + name.quoted()).getFirst();
      found.add(new Sequence(name, Long.parseLong(state.get(0)), state.get(1).equals("t")));
    }
    return List.copyOf(found);
  }

  /**
   * The newest migration of a history table, or nothing when there is no such table: {@code
   * version} of its highest rank.
   */
  public String migration(TableName history) throws SQLException {
    return rows(
            "select version from "
                + history.quoted()
                + " where success and version is not null order by installed_rank desc limit 1")
        .stream()
        .map(List::getFirst)
        .findFirst()
        .orElse("");
  }

  /** Writes a table's rows in PostgreSQL's own text form, UTF-8; answers how many. */
  public long write(Table table, OutputStream out) throws SQLException, IOException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy " + columns(table) + " to stdout", out);
  }

  /** Ends the view. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }

  static String columns(Table table) {
    return table.name().quoted()
        + table.columns().stream()
            .map(TableName::quote)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private List<List<String>> rows(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      int width = answer.getMetaData().getColumnCount();
      List<List<String>> rows = new ArrayList<>();
      while (answer.next()) {
        List<String> row = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) {
          row.add(answer.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
