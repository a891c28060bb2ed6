package vn.chot.bench.registers;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.bench.tasks.CopyRows;

/** Fills the register of stranger reports of a running server; its indexes are made after. */
final class SeedEntries {
  private static final String TABLE = "registers.of_stranger_report";
  private static final List<String> STATES =
      List.of("answered", "answered", "answered", "dismissed", "answered", "reward-proposed");
  private static final List<String> OPEN = List.of("received", "dispatched", "verified");
  private static final List<String> KINDS =
      List.of("illegal-entrant", "undeclared", "stranger", "lodger", "vehicle", "gathering");
  private static final List<String> CHANNELS =
      List.of("hotline", "public-form", "commune", "border-post");

  private static final int ONE_OPEN_IN = 30;

  private final Connection connection;
  private final List<UUID> communes;
  private final SplittableRandom random;
  private final LocalDate first = first();

  SeedEntries(Connection connection, List<UUID> communes, long seed) {
    this.connection = connection;
    this.communes = communes;
    this.random = new SplittableRandom(seed);
  }

  /**
   * The first day of the year that ends today: older entries would have their personal fields
   * emptied by the server's night round while it is measured.
   */
  static LocalDate first() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(365);
  }

  void write(int entries) throws SQLException, IOException {
    int version = version();
    List<String> indexes = dropIndexes();
    try (CopyRows rows =
        CopyRows.into(
            connection,
            TABLE,
            "id, number, state, version, shape, edition, written_at, changed_at, unit_id, fields, ended_at, search")) {
      for (int i = 1; i <= entries; i++) {
        row(rows, i, version);
      }
    }
    run("set maintenance_work_mem = '512MB'");
    for (String index : indexes) {
      run(index);
    }
    connection.commit();
    connection.setAutoCommit(true);
    run("vacuum analyze " + TABLE);
  }

  private void row(CopyRows rows, int number, int version) throws IOException {
    LocalDateTime at = first.plusDays(random.nextInt(365)).atTime(random.nextInt(24), 7);
    UUID unit = communes.get(random.nextInt(communes.size()));
    boolean open = random.nextInt(ONE_OPEN_IN) == 0;
    String content = "Có người lạ đến ở, không khai báo, tin số " + random.nextInt(1_000_000);
    String moment = at + ":00+07";
    @Nullable String ended = open ? null : moment;
    rows.row(
        new UUID(random.nextLong(), random.nextLong()),
        "21-%07d".formatted(number),
        one(open ? OPEN : STATES),
        version,
        version,
        1,
        moment,
        moment,
        unit,
        """
        {"reported_at":"%s","channel":"%s","kind":"%s","unit":"%s","place":"thôn %d","people_seen":%d,"content":"%s","urgency":"same-day"}\
        """
            .formatted(
                at,
                one(CHANNELS),
                one(KINDS),
                unit,
                random.nextInt(20),
                random.nextInt(9),
                content),
        ended,
        "21-%07d thon co nguoi la den o khong khai bao tin so %d"
            .formatted(number, random.nextInt(1_000_000)));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private int version() throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select version from registers.definition where register = 'stranger-report' and in_force")) {
      row.next();
      return row.getInt(1);
    }
  }

  private List<String> dropIndexes() throws SQLException {
    List<String> made = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                select indexname, indexdef from pg_indexes
                where schemaname = 'registers' and tablename = 'of_stranger_report' and indexname like 'x\\_%'
                """)) {
      while (rows.next()) {
        names.add("registers." + rows.getString(1));
        made.add(rows.getString(2));
      }
    }
    for (String name : names) {
      run("drop index " + name);
    }
    return made;
  }

  private void run(String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
