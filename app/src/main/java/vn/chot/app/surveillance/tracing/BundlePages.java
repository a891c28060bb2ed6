package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** Bundles between provinces: what was sent and came in; signed, taken, receipted. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class BundlePages {
  private final TracingSight sight;
  private final Bundles bundles;
  private final FindElsewhere findElsewhere;
  private final SignBundle signBundle;
  private final TakeBundle takeBundle;
  private final TakeReceipt takeReceipt;
  private final ProvinceKey provinceKey;
  private final SealFiles seal;
  private final CaseFiles caseFiles;
  private final Readings readings;

  BundlePages(
      TracingSight sight,
      Bundles bundles,
      FindElsewhere findElsewhere,
      SignBundle signBundle,
      TakeBundle takeBundle,
      TakeReceipt takeReceipt,
      ProvinceKey provinceKey,
      SealFiles seal,
      CaseFiles caseFiles,
      Readings readings) {
    this.sight = sight;
    this.bundles = bundles;
    this.findElsewhere = findElsewhere;
    this.signBundle = signBundle;
    this.takeBundle = takeBundle;
    this.takeReceipt = takeReceipt;
    this.provinceKey = provinceKey;
    this.seal = seal;
    this.caseFiles = caseFiles;
    this.readings = readings;
  }

  @GetMapping("/tracing/bundles")
  String all(Actor actor, @RequestParam(required = false) @Nullable UUID caseFile, Model model) {
    return page(sight.deciding(actor), actor, caseFile, null, model);
  }

  private String page(
      TracingSight.Sight may,
      Actor actor,
      @Nullable UUID caseFile,
      @Nullable Refusal refusal,
      Model model) {
    Optional<CaseFile> file = caseFile == null ? Optional.empty() : caseFiles.file(caseFile);
    List<String> provinces =
        file.map(one -> List.copyOf(findElsewhere.of(one.id()).keySet())).orElse(List.of());
    List<Bundles.Out> out = bundles.out();
    readings.shown(
        actor, "/tracing/bundles", out.stream().map(one -> one.id().toString()).toList());
    model.addAttribute("may", may);
    model.addAttribute("refusal", refusal);
    model.addAttribute("caseFile", file.map(CaseFile::id).orElse(null));
    model.addAttribute("number", file.map(CaseFile::number).orElse(""));
    model.addAttribute("provinces", provinces);
    model.addAttribute("out", out);
    model.addAttribute("in", bundles.in());
    model.addAttribute("key", provinceKey.publicText());
    model.addAttribute("print", seal.print());
    model.addAttribute(
        "numbers",
        TracingDeskPages.numbers(caseFiles, out.stream().map(Bundles.Out::caseFile).toList()));
    return "surveillance/tracing/bundles";
  }

  @PostMapping("/tracing/bundles")
  String sign(
      Actor actor,
      @RequestParam UUID caseFile,
      @RequestParam(defaultValue = "") String province,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.deciding(actor);
    CaseFile file =
        caseFiles
            .file(caseFile)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return done(may, actor, caseFile, signBundle.sign(actor, file, province), model, response);
  }

  @PostMapping("/tracing/bundles/in")
  String take(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      @RequestParam(defaultValue = "") String what,
      Model model,
      HttpServletResponse response)
      throws IOException {
    TracingSight.Sight may = sight.deciding(actor);
    if (sent == null || sent.isEmpty()) {
      return done(may, actor, null, Optional.of(TracingRules.BUNDLE_NO_BUNDLE), model, response);
    }
    byte[] bytes = sent.getBytes();
    return done(
        may,
        actor,
        null,
        what.equals("receipt") ? takeReceipt.take(actor, bytes) : takeBundle.take(actor, bytes),
        model,
        response);
  }

  private String done(
      TracingSight.Sight may,
      Actor actor,
      @Nullable UUID caseFile,
      Optional<Refusal> refusal,
      Model model,
      HttpServletResponse response) {
    if (refusal.isEmpty()) {
      return "redirect:/tracing/bundles";
    }
    response.setStatus(refusal.get().status());
    return page(may, actor, caseFile, refusal.get(), model);
  }
}
