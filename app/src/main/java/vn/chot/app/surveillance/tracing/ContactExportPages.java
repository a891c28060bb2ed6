package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** A case's contacts as a workbook: what the list shows, told as a deed. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ContactExportPages {
  private static final int AT_ONCE = 1000;

  private final TracingSight sight;
  private final ContactLists contactLists;
  private final ShownPeople shownPeople;
  private final CaseFiles caseFiles;
  private final Readings readings;
  private final Deeds deeds;
  private final TransactionTemplate transaction;

  ContactExportPages(
      TracingSight sight,
      ContactLists contactLists,
      ShownPeople shownPeople,
      CaseFiles caseFiles,
      Readings readings,
      Deeds deeds,
      TransactionTemplate transaction) {
    this.sight = sight;
    this.contactLists = contactLists;
    this.shownPeople = shownPeople;
    this.caseFiles = caseFiles;
    this.readings = readings;
    this.deeds = deeds;
    this.transaction = transaction;
  }

  @GetMapping("/tracing/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/export")
  void export(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TracingSight.Sight may = sight.working(actor);
    CaseFile file =
        caseFiles.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("tiep-xuc-" + file.number() + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    String purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING).name();
    boolean english = Tongue.of(request) == Tongue.EN;
    int rows = 0;
    try (SheetWriter sheet = SheetWriter.xlsx(response.getOutputStream())) {
      sheet.sheet(head(file.number(), english));
      @Nullable UUID after = null;
      List<ContactLists.Line> lines = page(may, id, after);
      while (!lines.isEmpty()) {
        List<UUID> ids = lines.stream().map(ContactLists.Line::personId).toList();
        readings.shown(actor, "/tracing/cases", ids.stream().map(UUID::toString).toList(), purpose);
        Map<UUID, ShownPeople.Shown> people = shownPeople.of(ids, may.reach(), Set.of());
        for (ContactLists.Line line : lines) {
          sheet.row(row(line, people.getOrDefault(line.personId(), ShownPeople.Shown.NOBODY)));
        }
        rows += lines.size();
        after = lines.getLast().personId();
        lines = lines.size() < AT_ONCE ? List.of() : page(may, id, after);
      }
      int written = rows;
      transaction.executeWithoutResult(
          status -> deeds.record(actor, new TracingDeed.ContactsExported(id, written)));
      sheet.finish();
    }
  }

  private List<ContactLists.Line> page(TracingSight.Sight may, UUID id, @Nullable UUID after) {
    return contactLists.ofCase(
        id,
        new ContactLists.Asked(
            TracingDeskPages.units(may.reach()), 0, false, ContactLists.Order.RISK, after),
        AT_ONCE);
  }

  private static SheetHead head(String number, boolean english) {
    return new SheetHead(
        english ? "Contacts" : "Tiếp xúc",
        List.of((english ? "Contacts of " : "Người tiếp xúc của ") + number),
        english
            ? List.of(
                "Class", "Name", "Birth year", "Commune", "First", "Last", "Minutes", "Last call")
            : List.of(
                "Diện",
                "Họ và tên",
                "Năm sinh",
                "Xã",
                "Lần đầu",
                "Lần cuối",
                "Số phút",
                "Cuộc gọi cuối"));
  }

  private static List<Cell> row(ContactLists.Line line, ShownPeople.Shown who) {
    Integer year = who.year();
    String outcome = line.outcome();
    return List.of(
        Cell.of("F" + line.level()),
        Cell.of(who.name()),
        year == null ? Cell.blank() : Cell.of(year.longValue()),
        Cell.of(who.commune()),
        Cell.of(line.firstAt().atZoneSameInstant(CaseWindows.HERE).toLocalDate()),
        Cell.of(line.lastAt().atZoneSameInstant(CaseWindows.HERE).toLocalDate()),
        Cell.of((long) line.minutes()),
        Cell.of(outcome == null ? "" : CallOutcome.valueOf(outcome).vietnamese()));
  }
}
