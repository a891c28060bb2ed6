package vn.chot.app.access;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes what was read as a workbook or CSV: one row a thing that was shown. */
@Component
class ExportReadings {
  /** More rows than this are asked for in parts. */
  static final long MOST = 500_000;

  private static final int AT_ONCE = 1_000;

  private final ReadingLog log;
  private final SaidReadings said;
  private final Deeds deeds;
  private final TransactionTemplate transaction;

  ExportReadings(ReadingLog log, SaidReadings said, Deeds deeds, TransactionTemplate transaction) {
    this.log = log;
    this.said = said;
    this.deeds = deeds;
    this.transaction = transaction;
  }

  void write(Actor actor, ReadingLog.Asked asked, boolean csv, Tongue tongue, OutputStream out)
      throws IOException {
    try (SheetWriter sheet = csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
      sheet.sheet(head(tongue));
      long rows = 0;
      ReadingLog.@Nullable Key before = null;
      List<ReadingLog.Line> lines = log.page(asked, before, AT_ONCE);
      while (!lines.isEmpty()) {
        for (ReadingLog.Line line : lines) {
          for (String thing : line.things().isEmpty() ? List.of("") : line.things()) {
            sheet.row(row(line, thing, tongue));
            rows++;
          }
        }
        lines =
            lines.size() < AT_ONCE ? List.of() : log.page(asked, lines.getLast().key(), AT_ONCE);
      }
      long all = rows;
      transaction.executeWithoutResult(
          status -> deeds.record(actor, new LogDeed.ReadingsExported(UUID.randomUUID(), all)));
      sheet.finish();
    }
  }

  private List<Cell> row(ReadingLog.Line line, String thing, Tongue tongue) {
    return List.of(
        Cell.of(line.at()),
        Cell.of(line.login()),
        Cell.of(line.name()),
        Cell.of(said.page(line.page(), tongue)),
        Cell.of(said.purpose(line.purpose(), tongue)),
        Cell.of(thing));
  }

  private static SheetHead head(Tongue tongue) {
    return tongue == Tongue.EN
        ? new SheetHead(
            "Readings",
            List.of("Who was shown what"),
            List.of("When", "Account", "Name", "Page", "Purpose", "Record"))
        : new SheetHead(
            "Ai đã xem",
            List.of("Ai đã được xem những gì"),
            List.of("Lúc", "Tài khoản", "Họ tên", "Trang", "Mục đích", "Mã hồ sơ"));
  }
}
