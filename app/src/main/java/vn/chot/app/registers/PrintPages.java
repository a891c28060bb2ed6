package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.register.Form;
import vn.chot.register.Permission;

/** The printed forms of an entry. */
@Controller
class PrintPages {
  private final OpenRegister openRegister;
  private final PrintEntry print;
  private final Directories directories;
  private final Readings readings;
  private final Clock clock;

  PrintPages(
      OpenRegister openRegister,
      PrintEntry print,
      Directories directories,
      Readings readings,
      Clock clock) {
    this.openRegister = openRegister;
    this.print = print;
    this.directories = directories;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping(
      "/registers/{name:[a-z][a-z0-9-]*}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/print/{form:[a-z][a-z0-9-]*}.{as:pdf|docx}")
  void print(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @PathVariable("form") String formName,
      @PathVariable String as,
      @RequestParam(defaultValue = "vi") String in,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    Form form =
        opened.live().register().print().stream()
            .filter(one -> one.name().equals(formName))
            .findFirst()
            .orElseThrow(() -> new Refused(RegisterRefusals.NO_ENTRY));
    String purpose = ChosenPurpose.of(request).map(Enum::name).orElse("");
    Set<String> shown = new LinkedHashSet<>();
    shown.add(id.toString());
    shown.addAll(Entries.persons(opened.live().register(), entry.entry()));
    readings.shown(actor, "/registers/" + name + "/print", shown, purpose);
    boolean english = in.equals("en") && form.english().isPresent();
    ShowEntry show =
        new ShowEntry(
            opened,
            directories.of(actor, null, "/registers/" + name),
            english ? Tongue.EN : Tongue.VI);
    PrintEntry.Printed printed = print.of(opened, show, entry, form, LocalDate.now(clock));
    boolean pdf = as.equals("pdf");
    OutputStream out =
        begin(response, formName + "-" + entry.called().replace('/', '-') + "." + as, pdf);
    if (pdf) {
      PrintedPdf.write(printed, out);
    } else {
      PrintedDocx.write(printed, out);
    }
  }

  private static OutputStream begin(HttpServletResponse response, String name, boolean pdf)
      throws IOException {
    response.setContentType(
        pdf
            ? "application/pdf"
            : "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response.getOutputStream();
  }
}
