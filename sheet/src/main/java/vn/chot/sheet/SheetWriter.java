package vn.chot.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes tables row by row. Memory does not grow with the number of rows. {@link #finish} completes
 * the file; a writer closed without it leaves nothing of use and no temporary file behind.
 */
public sealed interface SheetWriter extends Closeable permits WriteXlsx, WriteCsv {

  /**
   * An XLSX workbook. Everything is written to {@code out} by {@link #finish}, which does not close
   * it; until then the rows wait in a temporary file.
   */
  static SheetWriter xlsx(OutputStream out) {
    return new WriteXlsx(out, WriteXlsx.MOST_ROWS);
  }

  /**
   * A CSV: UTF-8 with a mark at the start (so that Excel knows), comma, CRLF (RFC 4180). Rows are
   * written as they come. It has room for one sheet.
   */
  static SheetWriter csv(OutputStream out) {
    return new WriteCsv(out);
  }

  /**
   * Begins a sheet; the rows that follow belong to it.
   *
   * @throws IllegalStateException for a second sheet of a CSV
   */
  void sheet(SheetHead head) throws IOException;

  /**
   * Adds a row. A sheet that is full (1,048,576 rows in XLSX) goes on in a further sheet with the
   * same head.
   */
  void row(List<Cell> cells) throws IOException;

  /** Adds a row. */
  default void row(Cell... cells) throws IOException {
    row(List.of(cells));
  }

  /** Completes the file. */
  void finish() throws IOException;
}
