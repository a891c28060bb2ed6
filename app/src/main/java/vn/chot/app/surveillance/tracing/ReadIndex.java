package vn.chot.app.surveillance.tracing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.chot.trace.Contact;
import vn.chot.trace.Loading;
import vn.chot.trace.Presence;
import vn.chot.trace.SnapshotRefused;
import vn.chot.trace.Trace;

/**
 * Reads the index: from its newest file where the store still holds the very changes it was written
 * after, and then what came since; else everything. One transaction sees one state of the store.
 */
final class ReadIndex {
  private static final int RECENT = 10_000;

  private final Connection connection;
  private final JdbcClient sql;
  private final LongConsumer told;

  private ReadIndex(Connection connection, LongConsumer told) {
    this.connection = connection;
    this.sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    this.told = told;
  }

  /**
   * What was read.
   *
   * @param whole whether all was read from the store, so that a file is worth writing
   * @param seen whether a change is in it
   */
  record Read(Trace trace, PresenceIndex.Mark mark, boolean whole, IntPredicate seen) {}

  static Read from(DataSource source, Path folder, LongConsumer told)
      throws SQLException, IOException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        return new ReadIndex(connection, told).read(folder);
      } finally {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
      }
    }
  }

  private Read read(Path folder) throws SQLException, IOException {
    PresenceIndex.Mark mark = mark();
    Optional<Trace> kept = fromFile(folder);
    Trace trace = kept.isPresent() ? kept.get() : fromStore();
    sql.sql("select number, place from surveillance.traced_space order by number")
        .query((ResultSet row) -> trace.describe(row.getInt(1), TraceCodes.place(row.getInt(2))));
    sql.sql(ISOLATED)
        .query((ResultSet row) -> {
          java.sql.Timestamp since = row.getTimestamp(2);
          if (since == null) {
            trace.endIsolation(row.getInt(1));
          } else {
            trace.isolate(row.getInt(1), Moments.minute(since.toInstant()));
          }
        });
    return new Read(trace, mark, kept.isEmpty(), seen(mark.greatest()));
  }

  private static final String ISOLATED =
      """
      select t.number, min(i.since) filter (where i.until is null)
      from surveillance.isolation i join surveillance.traced_person t on t.person_id = i.person_id
      group by t.number
      """;

  private PresenceIndex.Mark mark() {
    return sql.sql(
            "select coalesce(max(number), 0), coalesce(sum(mark), 0) from surveillance.trace_change")
        .query((row, at) -> new PresenceIndex.Mark(row.getInt(1), row.getLong(2)))
        .single();
  }

  /** Numbers are drawn before they are committed: a small one may be missing. */
  private IntPredicate seen(int greatest) {
    Set<Integer> recent =
        new HashSet<>(
            sql.sql("select number from surveillance.trace_change where number > :above")
                .param("above", greatest - RECENT)
                .query(Integer.class)
                .list());
    return number -> number <= greatest - RECENT || recent.contains(number);
  }

  private Trace fromStore() throws SQLException {
    Loading loading = new Loading();
    ReadPresences.into(connection, loading, told);
    Trace trace = Trace.of(loading);
    sql.sql(CONTACTS + "where struck_change is null")
        .query((ResultSet row) -> trace.tell(contact(row)));
    return trace;
  }

  private Optional<Trace> fromFile(Path folder) throws IOException {
    Optional<Path> newest = SnapshotFiles.newest(folder);
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    int at = SnapshotFiles.change(newest.get());
    try {
      if (moved(at)) {
        return Optional.empty();
      }
      Trace trace = Trace.load(newest.get(), edition(at));
      told.accept(trace.size());
      replay(trace, at);
      return Optional.of(trace);
    } catch (SnapshotRefused | RuntimeException refused) {
      Files.deleteIfExists(newest.get());
      return Optional.empty();
    }
  }

  private boolean moved(int after) {
    return Boolean.TRUE.equals(
        sql.sql(
                """
                select exists (select 1 from surveillance.trace_change
                               where number > :after and kind = 'MOVED')
                """)
            .param("after", after)
            .query(Boolean.class)
            .single());
  }

  private long edition(int at) {
    return sql.sql(
            "select coalesce(sum(mark), 0) from surveillance.trace_change where number <= :at")
        .param("at", at)
        .query(Long.class)
        .single();
  }

  private static final String STRUCK =
      """
      select person, space, from_minute, to_minute from surveillance.presence_struck
      where change > :at and added_by <= :at
      """;

  private static final String ADDED =
      """
      select person, space, from_minute, to_minute from surveillance.presence where change > :at
      """;

  private static final String CONTACTS =
      """
      select number, one, other, from_minute, to_minute, distance, masks, body, care
      from surveillance.evidence
      """;

  private void replay(Trace trace, int at) {
    sql.sql(STRUCK)
        .param("at", at)
        .query((ResultSet row) -> {
          trace.remove(presence(row));
        });
    sql.sql(ADDED).param("at", at).query((ResultSet row) -> trace.append(presence(row)));
    sql.sql(CONTACTS + "where struck_change > :at and change <= :at")
        .param("at", at)
        .query((ResultSet row) -> {
          trace.strike(contact(row));
        });
    sql.sql(CONTACTS + "where change > :at and struck_change is null")
        .param("at", at)
        .query((ResultSet row) -> trace.tell(contact(row)));
  }

  private static Presence presence(ResultSet row) throws SQLException {
    return new Presence(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getInt("one"),
        row.getInt("other"),
        row.getInt("from_minute"),
        row.getInt("to_minute"),
        TraceCodes.distance(row.getInt("distance")),
        TraceCodes.masks(row.getInt("masks")),
        row.getBoolean("body"),
        row.getBoolean("care"),
        row.getInt("number"));
  }
}
