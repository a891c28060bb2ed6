package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;

/** Where sheets of meetings come in: proximity apps and lists of trips. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class EvidenceSheetPages {
  private final TracingSight sight;
  private final ImportEvidence importEvidence;

  EvidenceSheetPages(TracingSight sight, ImportEvidence importEvidence) {
    this.sight = sight;
    this.importEvidence = importEvidence;
  }

  @GetMapping("/tracing/import")
  String form(Actor actor, Model model) {
    return page(sight.working(actor), null, null, model);
  }

  private static String page(
      TracingSight.Sight may,
      @Nullable Refusal refusal,
      ImportEvidence.Outcome.@Nullable Read read,
      Model model) {
    model.addAttribute("may", may);
    model.addAttribute("refusal", refusal);
    model.addAttribute("read", read);
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
      return page(may, TracingRules.NO_FILE, null, model);
    }
    Path file = Files.createTempFile("chot-evidence-", ".in");
    try {
      sent.transferTo(file);
      Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
      return switch (importEvidence.read(actor, file, ImportEvidence.What.of(what), purpose)) {
        case ImportEvidence.Outcome.Refused(String vietnamese, String english) -> {
          response.setStatus(422);
          yield page(may, Refusal.of("evidence-sheet", vietnamese, english), null, model);
        }
        case ImportEvidence.Outcome.Read read -> page(may, null, read, model);
      };
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
