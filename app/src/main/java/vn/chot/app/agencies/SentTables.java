package vn.chot.app.agencies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Remark;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;

/** What the sent files hold: the lines of each table, and what is wrong with rows and files. */
final class SentTables {

  /** Where a table was found and how its columns were read. */
  record Found(SheetFile file, Reading.Done read) {}

  final Map<SheetTable, RowReport> reports = new EnumMap<>(SheetTable.class);
  final Map<SheetTable, Found> found = new EnumMap<>(SheetTable.class);
  final List<Refusal> refusals = new ArrayList<>();
  final List<AgencyLine> agencies = new ArrayList<>();
  final List<PostLine> posts = new ArrayList<>();
  final List<AccountLine> accounts = new ArrayList<>();

  private SentTables() {}

  static SentTables read(List<SheetFile> files) throws IOException {
    SentTables sent = new SentTables();
    for (SheetFile file : files) {
      if (file.kind() == SheetFile.Kind.CSV) {
        sent.readCsv(file);
      } else {
        sent.readWorkbook(file);
      }
    }
    if (sent.found.isEmpty() && sent.refusals.isEmpty()) {
      sent.refusals.add(
          Refusal.of(
              "import-no-table",
              "Tệp không có trang tính “Cơ quan”, “Vị trí” hoặc “Tài khoản”. Hãy dùng tệp mẫu hoặc đặt"
                  + " lại tên trang tính.",
              "The file has none of the sheets “Cơ quan”, “Vị trí”, “Tài khoản”. Use the template or"
                  + " rename the sheets."));
    }
    return sent;
  }

  private void readWorkbook(SheetFile file) throws IOException {
    for (SheetTable table : SheetTable.values()) {
      Optional<String> sheet = file.named(table.vietnamese()).or(() -> file.named(table.english()));
      if (sheet.isPresent()) {
        read(table, file, sheet.get());
      }
    }
  }

  /** The one table of a CSV is the first whose needed columns are all there. */
  private void readCsv(SheetFile file) throws IOException {
    for (SheetTable table : SheetTable.values()) {
      if (file.read("", table.columns(), row -> {}) instanceof Reading.Done) {
        read(table, file, "");
        return;
      }
    }
    if (file.read("", SheetTable.AGENCIES.columns(), row -> {})
        instanceof Reading.Refused(SheetFault fault)) {
      refusals.add(refusal(fault));
    }
  }

  private void read(SheetTable table, SheetFile file, String sheet) throws IOException {
    if (found.containsKey(table)) {
      refusals.add(
          Refusal.of(
              "import-table-twice",
              "Bảng “%s” có trong hai tệp. Hãy chỉ gửi một.".formatted(table.vietnamese()),
              "The table “%s” stands in two files. Send one.".formatted(table.vietnamese())));
      return;
    }
    Reading reading =
        switch (table) {
          case AGENCIES -> lines(table, file, sheet, AgencyLine::read, agencies);
          case POSTS -> lines(table, file, sheet, PostLine::read, posts);
          case ACCOUNTS -> lines(table, file, sheet, AccountLine::read, accounts);
        };
    switch (reading) {
      case Reading.Done done -> found.put(table, new Found(file, done));
      case Reading.Refused(SheetFault fault) -> refusals.add(refusal(fault));
    }
  }

  private <L> Reading lines(
      SheetTable table,
      SheetFile file,
      String sheet,
      BiFunction<Row, ReadRow, Optional<L>> read,
      List<L> into)
      throws IOException {
    RowReport report = new RowReport(sheet.isEmpty() ? table.vietnamese() : sheet);
    reports.put(table, report);
    return file.read(
        sheet,
        table.columns(),
        row -> read.apply(row, new ReadRow(row.number(), report)).ifPresent(into::add));
  }

  RowReport report(SheetTable table) {
    return reports.getOrDefault(table, new RowReport(table.vietnamese()));
  }

  /** A fault of a file as the house tells refusals. */
  static Refusal refusal(SheetFault fault) {
    Remark remark = fault.remark();
    int status = fault instanceof SheetFault.TooLarge ? 413 : 422;
    return new Refusal(
        fault.code().replace('.', '-'), remark.vietnamese(), remark.english(), status);
  }
}
