package vn.chot.app.surveillance.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.Purpose;
import vn.chot.sheet.SheetWriter;

/** The list of tests as a file, for a purpose; the log tells who took it. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ExportTestPages {
  private final FindTestStand findTestStand;
  private final ExportTests export;
  private final TestArea area;
  private final Clock clock;

  ExportTestPages(FindTestStand findTestStand, ExportTests export, TestArea area, Clock clock) {
    this.findTestStand = findTestStand;
    this.export = export;
    this.area = area;
    this.clock = clock;
  }

  @PostMapping("/tests/export")
  void export(
      Actor actor,
      @ModelAttribute TestAsked asked,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "xlsx") String as,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    TestStand stand = findTestStand.officerOrRefuse(actor);
    Optional<Purpose> why = Purpose.of(purpose);
    if (why.isEmpty()) {
      throw new NoTests(TestRules.NO_PURPOSE);
    }
    boolean csv = as.equals("csv");
    OutputStream out =
        SentFile.begin(
            response,
            "xet-nghiem-" + LocalDate.now(clock) + (csv ? ".csv" : ".xlsx"),
            csv ? SentFile.CSV : SentFile.XLSX);
    try (SheetWriter writer = csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
      export.write(
          actor, area.units(stand, asked.unit()), asked, why.get(), Tongue.of(request), writer);
    }
  }
}
