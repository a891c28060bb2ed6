package vn.chot.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Puts a snapshot's rows into a database whose tables are already made: one transaction, so all of
 * it or nothing.
 *
 * <p>Foreign keys wait until the end and are all checked then; triggers written by people stay
 * silent meanwhile. Both are done as the tables' owner, without the powers of an administrator, so
 * it works on any server.
 */
public final class Refill implements AutoCloseable {
  private static final String OURS = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

  private final Connection connection;
  private final List<String> putBack = new ArrayList<>();

  private Refill(Connection connection) {
    this.connection = connection;
  }

  /** Begins: empties the tables and holds keys and triggers back. */
  public static Refill of(Database database, List<Snapshot.Table> tables) throws SQLException {
    Connection connection = database.connect();
    try {
      connection.setAutoCommit(false);
      Refill refill = new Refill(connection);
      refill.holdKeys();
      refill.holdTriggers();
      if (!tables.isEmpty()) {
        refill.run(
            "truncate " + String.join(", ", tables.stream().map(t -> t.name().quoted()).toList()));
      }
      return refill;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Reads a table's rows as {@link Snapshot#write} wrote them; answers how many. */
  public long read(Snapshot.Table table, InputStream rows) throws SQLException, IOException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + Snapshot.columns(table) + " from stdin", rows);
  }

  /** Sets a sequence where it stood. */
  public void set(Snapshot.Sequence sequence) throws SQLException {
    run(
        "select setval('"
            + sequence.name().quoted().replace("'", "''")
            + "', "
            + sequence.last()
            + ", "
            + sequence.called()
            + ")");
  }

  /** Checks every foreign key, puts keys and triggers back as they were, and makes it all real. */
  public void finish() throws SQLException {
    run("set constraints all immediate");
    for (String order : putBack) {
      run(order);
    }
    for (String view : column("select format('%I.%I', schemaname, matviewname) from pg_matviews")) {
      run("refresh materialized view " + view);
    }
    connection.commit();
  }

  /** Ends; what was not finished never happened. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void holdKeys() throws SQLException {
    String keys =
        """
        select format('alter table %%I.%%I alter constraint %%I %s', n.nspname, c.relname, k.conname)
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        where k.contype = 'f' and k.conparentid = 0 and not k.condeferred and %s and %s
        """;
    putBack.addAll(column(keys.formatted("not deferrable", "not k.condeferrable", OURS)));
    putBack.addAll(
        column(keys.formatted("deferrable initially immediate", "k.condeferrable", OURS)));
    for (String order : column(keys.formatted("deferrable initially deferred", "true", OURS))) {
      run(order);
    }
  }

  private void holdTriggers() throws SQLException {
    String triggers =
        """
        select format('alter table %%I.%%I %s trigger %%I', n.nspname, c.relname, t.tgname)
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace
        where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled %s and %s
        """;
    putBack.addAll(column(triggers.formatted("enable", "= 'O'", OURS)));
    putBack.addAll(column(triggers.formatted("enable always", "= 'A'", OURS)));
    putBack.addAll(column(triggers.formatted("enable replica", "= 'R'", OURS)));
    for (String order : column(triggers.formatted("disable", "<> 'D'", OURS))) {
      run(order);
    }
  }

  private void run(String order) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(order);
    }
  }

  private List<String> column(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      List<String> values = new ArrayList<>();
      while (answer.next()) {
        values.add(answer.getString(1));
      }
      return values;
    }
  }
}
