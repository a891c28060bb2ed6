package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.Purpose;
import vn.chot.register.Permission;
import vn.chot.sheet.SheetWriter;

/** The list of a register as a file; who took it, and what for, stands in the log. */
@Controller
class ExportEntryPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final OpenRegister openRegister;
  private final ExportEntries export;
  private final AskedNames askedNames;
  private final Directories directories;
  private final Clock clock;

  ExportEntryPages(
      OpenRegister openRegister,
      ExportEntries export,
      AskedNames askedNames,
      Directories directories,
      Clock clock) {
    this.openRegister = openRegister;
    this.export = export;
    this.askedNames = askedNames;
    this.directories = directories;
    this.clock = clock;
  }

  @PostMapping("/registers/{name:[a-z][a-z0-9-]*}/export")
  void export(
      Actor actor,
      @PathVariable String name,
      @RequestParam(defaultValue = "xlsx") String as,
      @RequestParam(defaultValue = "") String purpose,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.EXPORT);
    Optional<Purpose> why = Purpose.of(purpose);
    if (why.isEmpty() && RegisterWords.holdsPersons(opened.live().register())) {
      throw new Refused(RegisterRefusals.NO_PURPOSE);
    }
    boolean csv = as.equals("csv");
    HouseDirectory directory =
        directories.of(actor, why.orElse(null), "/registers/" + name + "/export");
    ListAsked asked =
        askedNames.resolved(
            opened.live().register(),
            ListAsked.of(opened.live().register(), request.getParameterMap()),
            directory);
    OutputStream out =
        begin(response, name + "-" + LocalDate.now(clock) + (csv ? ".csv" : ".xlsx"), csv);
    try (SheetWriter writer = csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
      export.write(
          new ExportEntries.Order(actor, opened, asked, why.map(Enum::name).orElse(""), csv),
          directory,
          Tongue.of(request),
          writer);
    }
  }

  /** An answer that a browser keeps as a file. */
  static OutputStream begin(HttpServletResponse response, String name, boolean csv)
      throws IOException {
    response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response.getOutputStream();
  }
}
