package vn.chot.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Column;
import vn.chot.sheet.DayAnswer;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Remark;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/**
 * A list of units as a sheet holds it, the first sheet of a workbook or a CSV.
 *
 * @param rows the rows that could be read
 * @param problems what could not, by row; row 0 is the file itself
 */
record UnitSheet(List<UnitRow> rows, List<UnitImport.Problem> problems) {
  static final SheetLimits LIMITS = SheetLimits.usual();

  private static final List<Column> COLUMNS =
      List.of(
          Column.needed("code", "Mã", "mã đơn vị", "code"),
          Column.needed("name", "Tên", "tên đơn vị", "full_name", "name"),
          Column.optional("type", "Loại", "type"),
          Column.needed("parent", "Mã cấp trên", "cấp trên", "parent"),
          Column.optional("from", "Từ ngày", "from"),
          Column.optional("to", "Đến ngày", "to"),
          Column.optional("paper", "Văn bản", "paper"));

  /** Reads the list; rows that name no day begin on {@code day}. */
  static UnitSheet read(InputStream file, LocalDate day) throws IOException {
    return switch (SheetFile.open(file, LIMITS)) {
      case SheetFile.Opening.Refused(SheetFault fault) -> refused(fault);
      case SheetFile.Opening.Opened(SheetFile sheet) -> {
        try (sheet) {
          yield readOpen(sheet, day);
        }
      }
    };
  }

  /** The same of a sheet that is open already. */
  static UnitSheet readOpen(SheetFile sheet, LocalDate day) throws IOException {
    List<UnitRow> rows = new ArrayList<>();
    List<UnitImport.Problem> problems = new ArrayList<>();
    Reading reading =
        sheet.read(sheet.sheets().getFirst(), COLUMNS, row -> take(row, day, rows, problems));
    return reading instanceof Reading.Refused(SheetFault fault)
        ? refused(fault)
        : new UnitSheet(rows, problems);
  }

  private static void take(
      Row row, LocalDate day, List<UnitRow> rows, List<UnitImport.Problem> problems) {
    if (OldFont.in(row.text("name") + row.text("type"))) {
      problems.add(new UnitImport.Problem(row.number(), UnitRules.oldFont(row.text("name"))));
      return;
    }
    LocalDate from = on(row, "from", problems);
    LocalDate to = on(row, "to", problems);
    rows.add(
        new UnitRow(
            row.number(),
            row.text("code"),
            row.text("name"),
            row.text("type"),
            row.text("parent"),
            from == null ? day : from,
            to,
            row.text("paper")));
  }

  private static @Nullable LocalDate on(Row row, String field, List<UnitImport.Problem> problems) {
    DayAnswer answer = row.day(field);
    if (answer instanceof DayAnswer.On(LocalDate day)) {
      return day;
    }
    if (!(answer instanceof DayAnswer.Missing)) {
      problems.add(
          new UnitImport.Problem(
              row.number(),
              Refusal.of(
                  "unit-not-a-day",
                  "“" + row.text(field) + "” không phải là ngày. Hãy ghi như 01/07/2025.",
                  "“" + row.text(field) + "” is not a day. Write it as 01/07/2025.")));
    }
    return null;
  }

  private static UnitSheet refused(SheetFault fault) {
    Remark remark = fault.remark();
    Refusal refusal = Refusal.of("unit-sheet", remark.vietnamese(), remark.english());
    return new UnitSheet(List.of(), List.of(new UnitImport.Problem(0, refusal)));
  }
}
