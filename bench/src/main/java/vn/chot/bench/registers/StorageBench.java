package vn.chot.bench.registers;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chot.bench.tasks.CopyRows;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.LocalPostgres;

/**
 * {@code ./chot bench registers [N]}: the layouts in which entries may be stored, on one durable
 * PostgreSQL of our own, in one run. Times are printed, nothing is asserted.
 */
public final class StorageBench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int IMPORTED = 10_000;

  private final Connection connection;
  private final int entries;
  private final Map<Layout, Map<String, Double>> figures = new EnumMap<>(Layout.class);
  private final Map<Layout, List<UUID>> ids = new EnumMap<>(Layout.class);

  private StorageBench(Connection connection, int entries) {
    this.connection = connection;
    this.entries = entries;
  }

  /** Measures; the argument is how many entries there are, a million where nothing is said. */
  public static void main(String[] arguments) throws Exception {
    int entries = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("chot-registers");
    try (DataFolder taken = DataFolder.take(folder, "0.1.0");
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {});
        Connection connection = postgres.database().connect()) {
      StorageBench bench = new StorageBench(connection, entries);
      bench.prepare();
      for (Layout layout : Layout.values()) {
        bench.fill(layout);
      }
      for (int round = 0; round < 2; round++) {
        for (Layout layout : Layout.values()) {
          bench.ask(layout);
        }
      }
      for (Layout layout : Layout.values()) {
        bench.bringIn(layout);
      }
      bench.print();
    } finally {
      LocalPostgres.discard(folder);
    }
  }

  private void prepare() throws SQLException {
    run("create extension if not exists pg_trgm");
    run("create table history (entry uuid, move text, at timestamptz)");
    for (Layout layout : Layout.values()) {
      figures.put(layout, new LinkedHashMap<>());
      run(layout.create());
      for (String index : layout.others()) {
        run(index);
      }
    }
  }

  private void fill(Layout layout) throws Exception {
    Entries made = new Entries(7);
    List<UUID> known = new ArrayList<>();
    long begun = System.nanoTime();
    connection.setAutoCommit(false);
    try (CopyRows rows = CopyRows.into(connection, layout.table(), columns(layout))) {
      for (int i = 0; i < entries; i++) {
        Entries.Entry entry = made.next(i);
        rows.row(entry.row(layout).toArray());
        if (i % 997 == 0) {
          known.add(entry.id());
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    ids.put(layout, known);
    note(layout, "copy of all rows, s", (System.nanoTime() - begun) / 1e9);
    begun = System.nanoTime();
    for (String index : layout.indexes()) {
      run(index);
    }
    note(layout, "all indexes, s", (System.nanoTime() - begun) / 1e9);
    run("vacuum analyze " + layout.table());
    note(layout, "table, MB", size("pg_table_size", layout));
    note(layout, "indexes, MB", size("pg_indexes_size", layout));
  }

  private static String columns(Layout layout) {
    String own =
        "id, register, number, state, version, edition, written_at, written_by, unit, search, ";
    return own
        + (layout == Layout.COLUMNS
            ? "reported_on, channel, content, plate, people, amount, urgent, person, reward, answered_on"
            : "fields");
  }

  private double size(String how, Layout layout) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select " + how + "('" + layout.table() + "')")) {
      row.next();
      return row.getLong(1) / 1048576.0;
    }
  }

  private void ask(Layout layout) throws SQLException {
    for (Asked asked : Asked.values()) {
      Entries drawn = new Entries(11);
      double[] took = new double[asked.times()];
      try (PreparedStatement statement = connection.prepareStatement(asked.sql(layout))) {
        for (int i = 0; i < took.length; i++) {
          fillIn(statement, asked, layout, drawn);
          long begun = System.nanoTime();
          if (statement.execute()) {
            try (ResultSet rows = statement.getResultSet()) {
              while (rows.next()) {
                rows.getString(1);
              }
            }
          }
          took[i] = (System.nanoTime() - begun) / 1e6;
        }
      }
      Arrays.sort(took);
      note(layout, asked.words() + ", p95 ms", took[(int) Math.ceil(took.length * 0.95) - 1]);
    }
  }

  private void fillIn(PreparedStatement statement, Asked asked, Layout layout, Entries drawn)
      throws SQLException {
    int at = 1;
    switch (asked) {
      case PROVINCE, MONTHS -> {
        return;
      }
      case MOVE -> {
        List<UUID> known = ids.getOrDefault(layout, List.of());
        statement.setObject(1, known.get(drawn.random().nextInt(known.size())));
        return;
      }
      case SEARCH_ALL -> {
        statement.setString(1, "%ho" + drawn.random().nextInt(20_000) + "%");
        return;
      }
      default -> {
        int commune = drawn.random().nextInt(Entries.COMMUNES);
        statement.setObject(at++, Entries.commune(commune));
        statement.setObject(at++, Entries.commune(Entries.COMMUNES + commune));
      }
    }
    switch (asked) {
      case DEEP_PAGE -> {
        statement.setString(at++, "2021-07-01");
        statement.setString(at, new UUID(0, 0).toString());
      }
      case BY_STATE -> {
        statement.setString(at++, "received");
        statement.setString(at, "dispatched");
      }
      case BY_CHANNEL -> statement.setString(at, "hotline");
      case SEARCH -> statement.setString(at, "%ho" + drawn.random().nextInt(2000) + "%");
      default -> {}
    }
  }

  private void bringIn(Layout layout) throws SQLException {
    Entries made = new Entries(23);
    String marks =
        layout == Layout.COLUMNS
            ? "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
            : "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb)";
    String write =
        "insert into %s (%s) values (%s)".formatted(layout.table(), columns(layout), marks);
    long begun = System.nanoTime();
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(write)) {
      for (int i = 0; i < IMPORTED; i++) {
        int at = 1;
        for (Object value : made.next(entries + i).row(layout)) {
          statement.setObject(at++, value);
        }
        statement.addBatch();
        if (i % 500 == 499) {
          statement.executeBatch();
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    note(layout, "10,000 rows brought in, ms", (System.nanoTime() - begun) / 1e6);
  }

  private void note(Layout layout, String what, double figure) {
    figures.getOrDefault(layout, Map.of()).put(what, figure);
  }

  private void run(String order) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(order);
    }
  }

  private void print() {
    OUT.printf("%n%,d entries; ratios are to a column for each field%n%-44s", entries, "");
    for (Layout layout : Layout.values()) {
      OUT.printf(" %18s", layout.words());
    }
    OUT.println();
    Map<String, Double> base = figures.getOrDefault(Layout.COLUMNS, Map.of());
    base.forEach((what, first) -> {
      OUT.printf("%-44s", what);
      for (Layout layout : Layout.values()) {
        double figure = figures.getOrDefault(layout, Map.of()).getOrDefault(what, Double.NaN);
        OUT.printf(" %10.2f x%6.2f", figure, figure / first);
      }
      OUT.println();
    });
  }
}
