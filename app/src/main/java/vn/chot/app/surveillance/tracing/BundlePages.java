package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** Bundles between provinces: signed, fetched, taken, receipted. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class BundlePages {
  private final TracingSight sight;
  private final Bundles bundles;
  private final ProvinceKey provinceKey;
  private final CaseFiles caseFiles;
  private final Readings readings;

  BundlePages(
      TracingSight sight,
      Bundles bundles,
      ProvinceKey provinceKey,
      CaseFiles caseFiles,
      Readings readings) {
    this.sight = sight;
    this.bundles = bundles;
    this.provinceKey = provinceKey;
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
    Map<String, Integer> provinces = new LinkedHashMap<>();
    file.ifPresent(one ->
        bundles.elsewhere(one.id()).forEach((name, units) -> provinces.put(name, units.size())));
    List<Bundles.Out> out = bundles.out();
    readings.shown(
        actor, "/tracing/bundles", out.stream().map(one -> one.id().toString()).toList());
    model.addAttribute("may", may);
    model.addAttribute("refusal", refusal);
    model.addAttribute("caseFile", file.map(CaseFile::id).orElse(null));
    model.addAttribute("number", file.map(CaseFile::number).orElse(""));
    model.addAttribute("provinces", List.copyOf(provinces.keySet()));
    model.addAttribute("out", out);
    model.addAttribute("in", bundles.in());
    model.addAttribute("key", provinceKey.publicText());
    model.addAttribute(
        "print", ProvinceKey.print(java.util.Base64.getDecoder().decode(provinceKey.publicText())));
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
    return done(may, actor, caseFile, bundles.sign(actor, file, province), model, response);
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
        what.equals("receipt") ? bundles.takeReceipt(actor, bytes) : bundles.take(actor, bytes),
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

  @GetMapping("/tracing/bundles/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/file")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
    sight.deciding(actor);
    byte[] bytes =
        bundles.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    readings.shown(actor, "/tracing/bundles", List.of(id.toString()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("chot-" + id + ".json", StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
