package vn.chot.app.surveillance.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes a list of cases as a workbook or a CSV: what the list shows and nothing more. */
@Component
class ExportCases {
  private static final int AT_ONCE = 1_000;

  private final CaseList list;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ExportCases(
      CaseList list,
      UnitNames unitNames,
      Readings readings,
      Deeds deeds,
      TransactionTemplate transaction,
      Clock clock) {
    this.list = list;
    this.unitNames = unitNames;
    this.readings = readings;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  void write(
      Actor actor,
      CaseList.Asked asked,
      Purpose purpose,
      boolean csv,
      Tongue tongue,
      OutputStream out)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    NamedUnits units = unitNames.on(today);
    try (SheetWriter sheet = csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
      sheet.sheet(head(tongue, purpose, today));
      int count = 0;
      CaseList.Asked next = asked;
      List<CaseList.Line> lines = list.first(next, AT_ONCE);
      while (!lines.isEmpty()) {
        List<String> ids = new ArrayList<>();
        for (CaseList.Line line : lines) {
          ids.add(line.id().toString());
          sheet.row(row(line, units, tongue));
        }
        readings.shown(actor, "/cases/export", ids, purpose.name());
        count += lines.size();
        next = after(asked, lines.getLast().id());
        lines = lines.size() < AT_ONCE ? List.of() : list.first(next, AT_ONCE);
      }
      int rows = count;
      transaction.executeWithoutResult(status ->
          deeds.record(actor, new CaseDeed.CasesExported(actor.id(), rows, purpose.name())));
      sheet.finish();
    }
  }

  private static CaseList.Asked after(CaseList.Asked asked, UUID last) {
    return new CaseList.Asked(
        asked.units(),
        asked.sort(),
        asked.words(),
        asked.state(),
        asked.sex(),
        asked.month(),
        asked.review(),
        last);
  }

  private static List<Cell> row(CaseList.Line line, NamedUnits units, Tongue tongue) {
    boolean english = tongue == Tongue.EN;
    Integer year = line.birthYear();
    String sex = Objects.requireNonNullElse(line.sex(), "");
    return List.of(
        Cell.of(Objects.requireNonNullElse(line.nationalNumber(), "")),
        Cell.of(line.localNumber()),
        Cell.of(line.name()),
        Cell.of(
            sex.equals("M")
                ? english ? "Male" : "Nam"
                : sex.equals("F") ? english ? "Female" : "Nữ" : ""),
        year == null ? Cell.blank() : Cell.of(year.longValue()),
        Cell.of(units.label(line.unitId())),
        Cell.of(english ? line.state().english() : line.state().vietnamese()),
        Cell.of(line.onset()),
        Cell.of(line.listed().atZone(CaseRows.HERE).toLocalDate()),
        Cell.of(CaseWords.outcome(line.outcome(), english)));
  }

  private static SheetHead head(Tongue tongue, Purpose purpose, LocalDate today) {
    boolean english = tongue == Tongue.EN;
    return new SheetHead(
        english ? "Cases" : "Ca bệnh",
        List.of(
            english ? "CASES" : "DANH SÁCH CA BỆNH",
            (english ? "Purpose: " + purpose.english() : "Mục đích: " + purpose.vietnamese())
                + " · "
                + CompareDrafts.day(today)),
        english
            ? List.of(
                "National number",
                "Local number",
                "Name",
                "Sex",
                "Birth year",
                "Commune",
                "State",
                "Onset",
                "Day",
                "Outcome")
            : List.of(
                "Số BN",
                "Số ca",
                "Họ và tên",
                "Giới",
                "Năm sinh",
                "Xã",
                "Tình trạng",
                "Khởi phát",
                "Ngày",
                "Kết quả"));
  }
}
