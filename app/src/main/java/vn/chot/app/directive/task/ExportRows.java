package vn.chot.app.directive.task;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/**
 * Writes the rows of a statement into a workbook from a cursor: memory does not grow with their
 * number. Nothing leaves before the log holds who took what and how many rows.
 */
@Component
class ExportRows {
  private static final int AT_ONCE = 500;
  private static final int IDS_A_LINE = 1000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final JdbcClient sql;
  private final Deeds deeds;
  private final Readings readings;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  ExportRows(
      JdbcClient sql, Deeds deeds, Readings readings, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.deeds = deeds;
    this.readings = readings;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.writing = new TransactionTemplate(transactions);
  }

  /** Takes something from a row. */
  interface Taken<T> {
    T of(ResultSet set) throws SQLException;
  }

  /**
   * What is written.
   *
   * @param page the address it is taken at, for the log of reading
   * @param head what stands above the rows
   * @param sql the statement
   * @param values its named parameters
   * @param id the id of a row's thing
   * @param cells the cells of a row
   */
  record List(
      String page,
      SheetHead head,
      String sql,
      Map<String, Object> values,
      Taken<UUID> id,
      Taken<java.util.List<Cell>> cells) {}

  /** Writes them, completes the deed with their number, and only then lets the file go. */
  void write(Actor actor, List list, TaskDeed.ListExported deed, OutputStream out)
      throws IOException {
    try (SheetWriter sheet = SheetWriter.xlsx(out)) {
      sheet.sheet(list.head());
      Shown shown = new Shown(actor, list.page());
      reading.executeWithoutResult(status ->
          sql.sql(list.sql())
              .withFetchSize(AT_ONCE)
              .params(list.values())
              .query((ResultSet set) -> {
                shown.add(list.id().of(set));
                written(sheet, list.cells().of(set));
              }));
      shown.finish();
      recorded(actor, deed.of(shown.rows));
      sheet.finish();
    }
  }

  /** Notes an export in the log. */
  void recorded(Actor actor, TaskDeed.ListExported deed) {
    writing.executeWithoutResult(status -> deeds.record(actor, deed));
  }

  private static void written(SheetWriter sheet, java.util.List<Cell> cells) {
    try {
      sheet.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids shown, told to the log of reading a thousand at a time. */
  private final class Shown {
    private final Actor actor;
    private final String page;
    private java.util.List<String> ids = new ArrayList<>();
    private long rows;

    Shown(Actor actor, String page) {
      this.actor = actor;
      this.page = page;
    }

    void add(UUID id) {
      rows++;
      ids.add(id.toString());
      if (ids.size() == IDS_A_LINE) {
        finish();
      }
    }

    void finish() {
      if (!ids.isEmpty()) {
        readings.shown(actor, page, ids);
      }
      ids = new ArrayList<>();
    }
  }

  /** A head in one language; columns as "tiếng Việt|English". */
  static SheetHead head(
      Tongue tongue,
      LocalDate today,
      String vietnamese,
      String english,
      java.util.List<String> columns) {
    boolean en = tongue == Tongue.EN;
    return new SheetHead(
        en ? english : vietnamese,
        java.util.List.of(
            en ? english : vietnamese, (en ? "As of " : "Tính đến ngày ") + DAY.format(today)),
        columns.stream()
            .map(column -> {
              int bar = column.indexOf('|');
              return en ? column.substring(bar + 1) : column.substring(0, bar);
            })
            .toList());
  }
}
