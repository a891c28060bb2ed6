package vn.chot.app.places;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final KeptDeliveries deliveries;
  private final KeptSheets sheets;
  private final AskedDay askedDay;

  SiteImportPages(
      ImportSites importSites, KeptDeliveries deliveries, KeptSheets sheets, AskedDay askedDay) {
    this.importSites = importSites;
    this.deliveries = deliveries;
    this.sheets = sheets;
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
    SiteImport.Table table = SiteImport.Table.of(what);
    LocalDate on = askedDay.of(day);
    Path file = Files.createTempFile("chot-sites-", ".in");
    try {
      sent.transferTo(file);
      SiteImport outcome = bringIn(actor, file, table, on, false, request);
      UUID waiting = null;
      if (outcome instanceof SiteImport.Read read && read.good() > 0) {
        KeptDeliveries.Sent kept = new KeptDeliveries.Sent("", file);
        waiting = deliveries.keep(actor, table.what(), List.of(kept), on.toString(), "");
      }
      return told(actor, outcome, table, on, waiting, response, model);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Takes in what was checked before. */
  @PostMapping("/places/sites/import/{id:[0-9a-f-]{36}}")
  String commit(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Optional<KeptDeliveries.Waiting> waiting =
        deliveries.waiting(actor, id).filter(w -> w.what() != KeptDeliveries.What.GROUND);
    if (waiting.isEmpty()) {
      return refused(model, response, SiteImport.Table.SITES, askedDay.today(), GONE);
    }
    SiteImport.Table table = SiteImport.Table.of(waiting.get().what());
    LocalDate day = askedDay.of(waiting.get().day());
    try (OpenDelivery folder = new OpenDelivery()) {
      Path file = deliveries.unpack(waiting.get(), folder.folder()).getFirst().file();
      SiteImport outcome = bringIn(actor, file, table, day, true, request);
      deliveries.letGo(id);
      return told(actor, outcome, table, day, null, response, model);
    }
  }

  private static final Refusal GONE =
      new Refusal(
          "import-gone",
          "Tệp đã nhập xong hoặc đã để quá một ngày. Hãy chọn lại tệp và kiểm tra lại.",
          "The file was taken in already or waited for more than a day. Choose it and check it"
              + " again.",
          409);

  private SiteImport bringIn(
      Actor actor,
      Path file,
      SiteImport.Table table,
      LocalDate day,
      boolean store,
      HttpServletRequest request)
      throws IOException {
    return importSites.bringIn(actor, file, table, day, store, Tongue.of(request) != Tongue.EN);
  }

  private String told(
      Actor actor,
      SiteImport outcome,
      SiteImport.Table table,
      LocalDate day,
      @Nullable UUID waiting,
      HttpServletResponse response,
      Model model) {
    return switch (outcome) {
      case SiteImport.Refused(Refusal refusal) -> refused(model, response, table, day, refusal);
      case SiteImport.Read read -> {
        UUID bad =
            read.faults().isEmpty()
                ? null
                : sheets.keep(actor.id(), KeptSheets.What.BAD_ROWS, List.of(read.badRows()));
        yield page(model, table, day, read, new SiteImport.Next(waiting, bad));
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
        sheets
            .take(actor.id(), KeptSheets.What.BAD_ROWS, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentFile.xlsx(response, "dong-can-sua").write(sheet.getFirst());
  }
}
