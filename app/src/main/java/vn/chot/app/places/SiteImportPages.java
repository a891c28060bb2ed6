package vn.chot.app.places;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.KeptSheets;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;

/** Where sheets of sites and spaces come in: first checked, then taken in. */
@Controller
@MayOnly({Role.ADMINISTRATOR, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class SiteImportPages {
  private static final int MOST_FAULTS = 200;

  private final ImportSites importSites;
  private final KeptSheets kept;
  private final AskedDay askedDay;

  SiteImportPages(ImportSites importSites, KeptSheets kept, AskedDay askedDay) {
    this.importSites = importSites;
    this.kept = kept;
    this.askedDay = askedDay;
  }

  @GetMapping("/places/sites/import")
  String form(@RequestParam(defaultValue = "") String what, Model model) {
    return page(model, SiteImport.Table.of(what), askedDay.of(""), null, SiteImport.Next.NOTHING);
  }

  private static String page(
      Model model,
      SiteImport.Table table,
      LocalDate day,
      @Nullable SiteImport outcome,
      SiteImport.Next next) {
    model.addAttribute("table", table);
    model.addAttribute("day", day);
    model.addAttribute("outcome", outcome);
    model.addAttribute("next", next);
    model.addAttribute("most", MOST_FAULTS);
    return "places/siteimport";
  }

  /** Checks what was sent and keeps it for the next step. */
  @PostMapping("/places/sites/import")
  String check(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    if (sent == null || sent.isEmpty()) {
      return refused(
          model,
          response,
          SiteImport.Table.of(what),
          askedDay.of(day),
          Refusal.of(
              "site-no-file",
              "Hãy chọn một tệp .xlsx hoặc .csv.",
              "Choose an .xlsx or .csv file."));
    }
    return run(
        actor,
        sent.getBytes(),
        SiteImport.Table.of(what),
        askedDay.of(day),
        false,
        request,
        response,
        model);
  }

  /** Takes in what was checked before. */
  @PostMapping("/places/sites/import/{id:[0-9a-f-]{36}}")
  String commit(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    SiteImport.Table table = SiteImport.Table.of(what);
    Optional<List<byte[]>> file = kept.take(actor.id(), KeptSheets.What.SENT, id);
    if (file.isEmpty()) {
      return refused(
          model,
          response,
          table,
          askedDay.of(day),
          new Refusal(
              "import-gone",
              "Tệp đã nhập xong hoặc đã để quá 30 phút. Hãy chọn lại tệp và kiểm tra lại.",
              "The file was taken in already or waited for more than 30 minutes. Choose it and check"
                  + " it again.",
              409));
    }
    return run(
        actor, file.get().getFirst(), table, askedDay.of(day), true, request, response, model);
  }

  private String run(
      Actor actor,
      byte[] file,
      SiteImport.Table table,
      LocalDate day,
      boolean store,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    boolean vietnamese = Tongue.of(request) != Tongue.EN;
    SiteImport outcome = importSites.bringIn(actor, file, table, day, store, vietnamese);
    return switch (outcome) {
      case SiteImport.Refused(Refusal refusal) -> refused(model, response, table, day, refusal);
      case SiteImport.Read read -> {
        UUID commit =
            store || read.good() == 0
                ? null
                : kept.keep(actor.id(), KeptSheets.What.SENT, List.of(file));
        UUID bad =
            read.faults().isEmpty()
                ? null
                : kept.keep(actor.id(), KeptSheets.What.BAD_ROWS, List.of(read.badRows()));
        yield page(model, table, day, read, new SiteImport.Next(commit, bad));
      }
    };
  }

  private static String refused(
      Model model,
      HttpServletResponse response,
      SiteImport.Table table,
      LocalDate day,
      Refusal refusal) {
    response.setStatus(refusal.status());
    return page(model, table, day, new SiteImport.Refused(refusal), SiteImport.Next.NOTHING);
  }

  /** Where a page's answer was, for who comes back by address or by switching the language. */
  @GetMapping("/places/sites/import/{id:[0-9a-f-]{36}}")
  String gone() {
    return "redirect:/places/sites/import";
  }

  @GetMapping("/places/sites/import/bad-rows/{id:[0-9a-f-]{36}}")
  void badRows(Actor actor, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    List<byte[]> sheet =
        kept.take(actor.id(), KeptSheets.What.BAD_ROWS, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentFile.xlsx(response, "dong-can-sua").write(sheet.getFirst());
  }
}
