package vn.chot.app.surveillance.testing;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.Purpose;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes a list of tests as a workbook or CSV: what the list shows and nothing more. */
@Component
class ExportTests {
  private static final int AT_ONCE = 1_000;

  private final TestList list;
  private final TestNames names;
  private final Readings readings;
  private final Deeds deeds;
  private final TransactionTemplate transaction;

  ExportTests(
      TestList list,
      TestNames names,
      Readings readings,
      Deeds deeds,
      TransactionTemplate transaction) {
    this.list = list;
    this.names = names;
    this.readings = readings;
    this.deeds = deeds;
    this.transaction = transaction;
  }

  void write(
      Actor actor,
      @Nullable Set<UUID> units,
      TestAsked asked,
      Purpose purpose,
      Tongue tongue,
      SheetWriter sheet)
      throws IOException {
    boolean english = tongue == Tongue.EN;
    sheet.sheet(head(english, purpose));
    Map<UUID, String> laboratories = names.laboratories();
    TestAsked next = asked;
    long rows = 0;
    while (true) {
      List<TestLine> lines = list.page(units, next, AT_ONCE);
      Map<UUID, TestNames.Who> persons =
          names.persons(lines.stream().map(TestLine::personId).toList());
      Map<UUID, String> communes = names.units(lines.stream().map(TestLine::unitId));
      List<String> ids = new ArrayList<>();
      for (TestLine line : lines) {
        ids.add(line.id().toString());
        sheet.row(row(line, persons.get(line.personId()), communes, laboratories, english));
      }
      readings.shown(actor, "/tests/export", ids, purpose.name());
      rows += lines.size();
      if (lines.size() < AT_ONCE) {
        break;
      }
      next = next.after(lines.getLast().key());
    }
    long written = rows;
    transaction.executeWithoutResult(
        status -> deeds.record(actor, new TestDeed.TestsExported(UUID.randomUUID(), written)));
    sheet.finish();
  }

  private static SheetHead head(boolean english, Purpose purpose) {
    return new SheetHead(
        english ? "Tests" : "Xét nghiệm",
        List.of(english ? "Purpose: " + purpose.english() : "Mục đích: " + purpose.vietnamese()),
        english
            ? List.of(
                "Code",
                "Name",
                "Birth year",
                "Commune",
                "Method",
                "State",
                "Outcome",
                "Ct",
                "Self-test",
                "Laboratory",
                "Taken",
                "Received",
                "Result")
            : List.of(
                "Mã mẫu",
                "Họ và tên",
                "Năm sinh",
                "Xã",
                "Phương pháp",
                "Tình trạng",
                "Kết quả",
                "Ct",
                "Tự xét nghiệm",
                "Phòng xét nghiệm",
                "Lấy mẫu",
                "Nhận mẫu",
                "Có kết quả"));
  }

  private static List<Cell> row(
      TestLine line,
      TestNames.@Nullable Who who,
      Map<UUID, String> communes,
      Map<UUID, String> laboratories,
      boolean english) {
    TestOutcome outcome = line.outcome();
    Double ct = line.ct();
    UUID unit = line.unitId();
    UUID laboratory = line.laboratoryId();
    return List.of(
        Cell.of(line.code()),
        Cell.of(who == null ? "" : who.name()),
        Cell.of(who == null ? "" : who.year()),
        Cell.of(unit == null ? "" : communes.get(unit)),
        Cell.of(english ? line.method().english() : line.method().vietnamese()),
        Cell.of(english ? line.state().english() : line.state().vietnamese()),
        Cell.of(outcome == null ? "" : english ? outcome.english() : outcome.vietnamese()),
        ct == null ? Cell.blank() : Cell.of(java.math.BigDecimal.valueOf(ct)),
        Cell.of(line.selfTest() ? "x" : ""),
        Cell.of(laboratory == null ? "" : laboratories.getOrDefault(laboratory, "")),
        moment(line.takenAt()),
        moment(line.receivedAt()),
        moment(line.resultAt()));
  }

  private static Cell moment(@Nullable OffsetDateTime at) {
    return at == null ? Cell.blank() : Cell.of(at.toInstant());
  }
}
