package vn.chot.app.surveillance.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.chot.app.pages.TypedDay;
import vn.chot.sheet.Column;
import vn.chot.sheet.Mapping;

/** Where lists of cases come in: tried out with the columns shown, then taken in. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class CaseImportPages {
  private static final int MOST_FAULTS = 200;
  private static final Refusal GONE =
      new Refusal(
          "import-gone",
          "Tệp đã nhập xong hoặc đã để quá nửa giờ. Hãy chọn lại tệp và kiểm tra lại.",
          "The file was taken in already or waited for more than half an hour. Choose it and check it"
              + " again.",
          409);

  private final CaseSight sight;
  private final ImportCases importCases;
  private final KeptSheets sheets;
  private final Clock clock;

  CaseImportPages(CaseSight sight, ImportCases importCases, KeptSheets sheets, Clock clock) {
    this.sight = sight;
    this.importCases = importCases;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * What the page shows.
   *
   * @param waiting the file that was tried out; null where none waits
   * @param badRows the rows to correct; null where there are none
   */
  record Shown(
      ImportCases.@Nullable Imported outcome,
      @Nullable UUID waiting,
      @Nullable UUID badRows,
      LocalDate day,
      int most) {}

  @GetMapping("/cases/import")
  String form(Actor actor, Model model) {
    sight.deciding(actor);
    return page(new Shown(null, null, null, LocalDate.now(clock), MOST_FAULTS), model);
  }

  private static String page(Shown shown, Model model) {
    model.addAttribute("shown", shown);
    model.addAttribute("columns", CaseColumns.ALL);
    return "surveillance/casefile/import";
  }

  /** Tries a file out and keeps it for the next step. */
  @PostMapping("/cases/import")
  String check(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    sight.deciding(actor);
    LocalDate on = day(day);
    if (sent == null || sent.isEmpty()) {
      response.setStatus(422);
      return page(
          new Shown(
              new ImportCases.Imported.Refused(CaseRules.FILE_MISSING),
              null,
              null,
              on,
              MOST_FAULTS),
          model);
    }
    String name = String.valueOf(sent.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
    return run(actor, sent.getBytes(), name, on, Mapping.none(), false, request, response, model);
  }

  private LocalDate day(String typed) {
    LocalDate today = LocalDate.now(clock);
    return TypedDay.of(typed).filter(one -> !one.isAfter(today)).orElse(today);
  }

  /** Tries the kept file again with other columns, or takes it in. */
  @PostMapping("/cases/import/{id:[0-9a-f-]{36}}")
  String next(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean store,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    sight.deciding(actor);
    Optional<List<byte[]>> kept = sheets.take(actor.id(), KeptSheets.What.SENT, id);
    if (kept.isEmpty()) {
      response.setStatus(GONE.status());
      return page(
          new Shown(new ImportCases.Imported.Refused(GONE), null, null, day(day), MOST_FAULTS),
          model);
    }
    String name = new String(kept.get().get(1), StandardCharsets.UTF_8);
    return run(
        actor,
        kept.get().getFirst(),
        name,
        day(day),
        mapping(request),
        store,
        request,
        response,
        model);
  }

  private static Mapping mapping(HttpServletRequest request) {
    Map<String, String> titles = new HashMap<>();
    for (Column column : CaseColumns.ALL) {
      String chosen = request.getParameter("column." + column.field());
      if (chosen != null && !chosen.isBlank()) {
        titles.put(column.field(), chosen);
      }
    }
    return new Mapping(titles);
  }

  private String run(
      Actor actor,
      byte[] content,
      String name,
      LocalDate day,
      Mapping mapping,
      boolean store,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Path file = Files.createTempFile("chot-cases-", ".in");
    try {
      Files.write(file, content);
      ImportCases.Imported outcome =
          importCases.bringIn(
              actor,
              new ImportCases.Sent(file, name, day, mapping),
              store,
              Tongue.of(request) != Tongue.EN);
      UUID waiting = null;
      UUID bad = null;
      switch (outcome) {
        case ImportCases.Imported.Refused(Refusal refusal) -> response.setStatus(refusal.status());
        case ImportCases.Imported.Read read -> {
          if (!store) {
            waiting =
                sheets.keep(
                    actor.id(),
                    KeptSheets.What.SENT,
                    List.of(content, name.getBytes(StandardCharsets.UTF_8)));
          }
          if (read.badRows().length > 0) {
            bad = sheets.keep(actor.id(), KeptSheets.What.BAD_ROWS, List.of(read.badRows()));
          }
        }
      }
      return page(new Shown(outcome, waiting, bad, day, MOST_FAULTS), model);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @GetMapping("/cases/import/{id:[0-9a-f-]{36}}")
  String gone() {
    return "redirect:/cases/import";
  }

  @GetMapping("/cases/import/bad-rows/{id:[0-9a-f-]{36}}")
  void badRows(Actor actor, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    List<byte[]> sheet =
        sheets
            .take(actor.id(), KeptSheets.What.BAD_ROWS, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("ca-benh-can-sua.xlsx").build().toString());
    response.getOutputStream().write(sheet.getFirst());
  }
}
