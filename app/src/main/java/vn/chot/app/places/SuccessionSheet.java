package vn.chot.app.places;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Column;
import vn.chot.sheet.DayAnswer;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;

/**
 * A crosswalk as a sheet holds it, whatever its layout.
 *
 * @param rows the rows that could be read
 * @param problems what could not, by row; row 0 is the file itself
 */
record SuccessionSheet(List<SuccessionRow> rows, List<UnitImport.Problem> problems) {
  static final List<Column> COLUMNS =
      List.of(
          Column.needed("former", "Mã cũ", "mã đơn vị cũ", "old_code", "former_code"),
          Column.needed("successor", "Mã mới", "mã đơn vị mới", "new_code", "successor_code"),
          Column.optional("formerName", "Tên cũ", "tên đơn vị cũ", "old_name", "former_name"),
          Column.optional("successorName", "Tên mới", "tên đơn vị mới", "new_name"),
          Column.optional("day", "Từ ngày", "ngày", "day", "date", "from"),
          Column.optional("whole", "Toàn bộ", "nguyên trạng", "whole"),
          Column.optional("share", "Tỷ lệ", "phần", "share"),
          Column.optional("paper", "Văn bản", "paper", "nghị quyết"));

  /**
   * Reads an open sheet; rows that name no day are of {@code day}. Null where it is no crosswalk.
   */
  static @Nullable SuccessionSheet read(SheetFile sheet, LocalDate day) throws IOException {
    List<SuccessionRow> rows = new ArrayList<>();
    List<UnitImport.Problem> problems = new ArrayList<>();
    Reading reading =
        sheet.read(sheet.sheets().getFirst(), COLUMNS, row -> take(row, day, rows, problems));
    if (!(reading instanceof Reading.Refused(SheetFault fault))) {
      return new SuccessionSheet(rows, problems);
    }
    if (fault instanceof SheetFault.NoHeader || fault instanceof SheetFault.MissingColumns) {
      return null;
    }
    Refusal refusal =
        Refusal.of("succession-sheet", fault.remark().vietnamese(), fault.remark().english());
    return new SuccessionSheet(List.of(), List.of(new UnitImport.Problem(0, refusal)));
  }

  private static void take(
      Row row, LocalDate day, List<SuccessionRow> rows, List<UnitImport.Problem> problems) {
    DayAnswer answer = row.day("day");
    if (!(answer instanceof DayAnswer.On) && !(answer instanceof DayAnswer.Missing)) {
      problems.add(new UnitImport.Problem(row.number(), SuccessionRules.notADay(row.text("day"))));
      return;
    }
    Double share = null;
    if (!row.isBlank("share")) {
      share = share(row.text("share"));
      if (!(share > 0 && share <= 1)) {
        problems.add(
            new UnitImport.Problem(row.number(), SuccessionRules.share(row.text("share"))));
        return;
      }
    }
    rows.add(
        new SuccessionRow(
            row.number(),
            row.text("former"),
            row.text("formerName"),
            row.text("successor"),
            row.text("successorName"),
            answer instanceof DayAnswer.On(LocalDate on) ? on : day,
            row.isBlank("whole") ? null : row.truth("whole").orElse(null),
            share,
            row.text("paper")));
  }

  /** "0,35", "0.35" and "35 %" are the same; what is no number is -1. */
  private static double share(String written) {
    String plain = written.replace(',', '.').replace(" ", "").toLowerCase(Locale.ROOT);
    boolean percent = plain.endsWith("%");
    try {
      double value = Double.parseDouble(percent ? plain.substring(0, plain.length() - 1) : plain);
      return percent ? value / 100 : value;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
