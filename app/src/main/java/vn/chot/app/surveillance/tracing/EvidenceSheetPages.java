package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.KeptSheets;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;

/** Where sheets of meetings come in, and their wrong rows go back to be corrected. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class EvidenceSheetPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final TracingSight sight;
  private final ImportEvidence importEvidence;
  private final KeptSheets kept;
  private final Deeds deeds;
  private final TransactionTemplate transaction;

  EvidenceSheetPages(
      TracingSight sight,
      ImportEvidence importEvidence,
      KeptSheets kept,
      Deeds deeds,
      TransactionTemplate transaction) {
    this.sight = sight;
    this.importEvidence = importEvidence;
    this.kept = kept;
    this.deeds = deeds;
    this.transaction = transaction;
  }

  @GetMapping("/tracing/import")
  String form(Actor actor, Model model) {
    return page(sight.working(actor), null, null, null, model);
  }

  private static String page(
      TracingSight.Sight may,
      @Nullable Refusal refusal,
      ImportEvidence.Outcome.@Nullable Read read,
      @Nullable UUID badRows,
      Model model) {
    model.addAttribute("may", may);
    model.addAttribute("refusal", refusal);
    model.addAttribute("read", read);
    model.addAttribute("badRows", badRows);
    return "surveillance/tracing/import";
  }

  @PostMapping("/tracing/import")
  String bringIn(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      @RequestParam(defaultValue = "") String what,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response)
      throws IOException {
    TracingSight.Sight may = sight.working(actor);
    if (sent == null || sent.isEmpty()) {
      response.setStatus(TracingRules.NO_FILE.status());
      return page(may, TracingRules.NO_FILE, null, null, model);
    }
    Path file = Files.createTempFile("chot-evidence-", ".in");
    try {
      sent.transferTo(file);
      Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
      boolean vietnamese = Tongue.of(request) != Tongue.EN;
      return switch (importEvidence.read(actor, file, SheetKind.of(what), purpose, vietnamese)) {
        case ImportEvidence.Outcome.Refused(Refusal why) -> {
          response.setStatus(why.status());
          yield page(may, why, null, null, model);
        }
        case ImportEvidence.Outcome.Read read -> page(may, null, read, keep(actor, read), model);
      };
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private @Nullable UUID keep(Actor actor, ImportEvidence.Outcome.Read read) {
    return read.badRows().length == 0
        ? null
        : kept.keep(actor.id(), KeptSheets.What.BAD_ROWS, List.of(read.badRows()));
  }

  @GetMapping("/tracing/import/bad-rows/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  void badRows(Actor actor, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    sight.working(actor);
    byte[] sheet =
        kept.take(actor.id(), KeptSheets.What.BAD_ROWS, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
            .getFirst();
    transaction.executeWithoutResult(
        status -> deeds.record(actor, new TracingDeed.EvidenceRowsGivenBack(id)));
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("dong-can-sua.xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(sheet);
  }
}
