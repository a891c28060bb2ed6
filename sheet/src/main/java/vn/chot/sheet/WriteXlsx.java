package vn.chot.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a workbook with POI's streaming writer: only the last rows are in memory. */
final class WriteXlsx implements SheetWriter {

  /** Rows on one sheet (ECMA-376; Excel specifications and limits). */
  static final int MOST_ROWS = 1_048_576;

  private static final int ROWS_IN_MEMORY = 50;
  private static final int MOST_DIGITS = 15;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** The sheet being written. */
  private record Open(SXSSFSheet sheet, SheetHead head, int headerRow, ColumnWidths widths) {}

  private final OutputStream out;
  private final int mostRows;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false);
  private final CellLooks looks = new CellLooks(workbook);
  private final SheetNames names = new SheetNames();
  private @Nullable Open open;
  private int next;

  WriteXlsx(OutputStream out, int mostRows) {
    this.out = out;
    this.mostRows = mostRows;
  }

  @Override
  public void sheet(SheetHead head) {
    endSheet();
    SXSSFSheet sheet = workbook.createSheet(names.next(head.name()));
    next = 0;
    for (String title : head.titles()) {
      text(sheet.createRow(next++), 0, title, looks.title);
    }
    Row header = sheet.createRow(next);
    for (int i = 0; i < head.columns().size(); i++) {
      text(header, i, head.columns().get(i), looks.header);
    }
    open = new Open(sheet, head, next, new ColumnWidths(head.columns()));
    next++;
    sheet.createFreezePane(0, next);
    forPrinting(sheet, next - 1);
  }

  private static void forPrinting(SXSSFSheet sheet, int header) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf((header + 1) + ":" + (header + 1)));
    sheet.setFitToPage(true);
    PrintSetup page = sheet.getPrintSetup();
    page.setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setLandscape(true);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) 0);
  }

  @Override
  public void row(List<Cell> cells) {
    Open now = open;
    if (now == null) {
      throw new IllegalStateException("a row needs a sheet");
    }
    if (next == mostRows) {
      sheet(now.head());
      row(cells);
      return;
    }
    now.widths().look(cells);
    Row row = now.sheet().createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      write(row, i, cells.get(i));
    }
  }

  private void write(Row row, int column, Cell cell) {
    switch (cell) {
      case Cell.Blank() -> {}
      case Cell.Text(String value) -> words(row, column, value);
      case Cell.Amount(BigDecimal value) -> amount(row, column, cell, value);
      case Cell.Day(LocalDate value) -> {
        if (value.isBefore(FIRST_DAY) || value.isAfter(LAST_DAY)) {
          words(row, column, cell.shown());
        } else {
          made(row, column, looks.day).setCellValue(value);
        }
      }
      case Cell.Moment(Instant value) ->
          made(row, column, looks.moment)
              .setCellValue(value.atZone(Cell.VIETNAM).toLocalDateTime().withNano(0));
      case Cell.Truth(boolean value) -> made(row, column, looks.text).setCellValue(value);
    }
  }

  /** A spreadsheet counts with 15 digits; a longer number is written as text, whole. */
  private void amount(Row row, int column, Cell cell, BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    if (shortest.precision() > MOST_DIGITS) {
      words(row, column, cell.shown());
    } else {
      CellStyle style = shortest.scale() <= 0 ? looks.whole : looks.text;
      made(row, column, style).setCellValue(value.doubleValue());
    }
  }

  private void words(Row row, int column, String value) {
    String fit = CellText.fit(value);
    text(row, column, fit, HarmlessText.mayBeEvaluated(fit) ? looks.quoted : looks.text);
  }

  private static void text(Row row, int column, String value, CellStyle style) {
    made(row, column, style).setCellValue(CellText.fit(value));
  }

  private static org.apache.poi.ss.usermodel.Cell made(Row row, int column, CellStyle style) {
    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private void endSheet() {
    if (open != null) {
      int last = Math.max(next - 1, open.headerRow());
      open.sheet()
          .setAutoFilter(
              new CellRangeAddress(open.headerRow(), last, 0, open.head().columns().size() - 1));
      open.widths().apply(open.sheet());
    }
    open = null;
  }

  @Override
  public void finish() throws IOException {
    endSheet();
    workbook.write(out);
    out.flush();
  }

  /** Removes the temporary files, whether finished or not. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
