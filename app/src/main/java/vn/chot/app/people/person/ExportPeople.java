package vn.chot.app.people.person;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.places.UnitNames;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** Writes the persons of a list as a workbook or CSV: what the list shows and nothing more. */
@Component
class ExportPeople {
  private static final int AT_ONCE = 1000;

  private final PersonList list;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ExportPeople(
      PersonList list,
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
      UUID unit,
      List<UUID> within,
      PersonList.Narrow narrow,
      Purpose purpose,
      boolean csv,
      Tongue tongue,
      OutputStream out)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, String> communes = new HashMap<>();
    try (SheetWriter sheet = csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
      sheet.sheet(head(tongue, unitNames.on(today).label(unit), purpose, today));
      int count = 0;
      String folded = "";
      UUID after = new UUID(0, 0);
      List<PersonList.Line> lines = list.page(within, narrow, folded, after, AT_ONCE);
      while (!lines.isEmpty()) {
        List<String> ids = new ArrayList<>();
        for (PersonList.Line line : lines) {
          ids.add(line.id().toString());
          sheet.row(row(line, communes, today));
        }
        readings.shown(actor, "/people/export", ids, purpose.name());
        count += lines.size();
        folded = lines.getLast().folded();
        after = lines.getLast().id();
        lines =
            lines.size() < AT_ONCE ? List.of() : list.page(within, narrow, folded, after, AT_ONCE);
      }
      int rows = count;
      transaction.executeWithoutResult(
          status -> deeds.record(actor, new PersonDeed.PeopleExported(unit, rows, purpose)));
      sheet.finish();
    }
  }

  private List<Cell> row(PersonList.Line line, Map<UUID, String> communes, LocalDate today) {
    UUID where = line.unit();
    Integer year = line.birthYear();
    return List.of(
        Cell.of(line.name()),
        year == null ? Cell.blank() : Cell.of(year.longValue()),
        where == null
            ? Cell.blank()
            : Cell.of(communes.computeIfAbsent(where, id -> unitNames.on(today).label(id))),
        Cell.of(line.paper()),
        Cell.of(line.telephone()));
  }

  private static SheetHead head(Tongue tongue, String unit, Purpose purpose, LocalDate today) {
    boolean english = tongue == Tongue.EN;
    return new SheetHead(
        english ? "People" : "Người dân",
        List.of(
            (english ? "People of " : "Người dân ") + unit,
            (english ? "Purpose: " + purpose.english() : "Mục đích: " + purpose.vietnamese())
                + " · "
                + today),
        english
            ? List.of("Name", "Birth year", "Commune", "Paper, last 3", "Telephone, last 3")
            : List.of(
                "Họ và tên", "Năm sinh", "Xã", "Giấy tờ, 3 số cuối", "Điện thoại, 3 số cuối"));
  }
}
