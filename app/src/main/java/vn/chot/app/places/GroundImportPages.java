package vn.chot.app.places;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** Where an administrator brings in lists, crosswalks and boundaries together. */
@Controller
@RequestMapping("/places/import/all")
@MayOnly(Role.ADMINISTRATOR)
class GroundImportPages {
  private static final int MOST_SHOWN = 100;

  private final ImportGround importGround;

  GroundImportPages(ImportGround importGround) {
    this.importGround = importGround;
  }

  @GetMapping
  String form(Model model) {
    return page(model, null, null, false, "", "");
  }

  /** Tries the delivery or stores it. */
  @PostMapping
  String send(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "false") boolean store,
      HttpServletResponse response,
      Model model)
      throws IOException {
    try (OpenDelivery delivery = new OpenDelivery()) {
      for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
        String name = file.getOriginalFilename();
        if (name != null && !name.isEmpty()) {
          try (InputStream content = file.getInputStream()) {
            Optional<Refusal> refusal = delivery.add(name, content);
            if (refusal.isPresent()) {
              response.setStatus(422);
              return page(model, null, refusal.get(), store, day, source);
            }
          }
        }
      }
      if (delivery.files().isEmpty()) {
        response.setStatus(422);
        return page(model, null, noFile(), store, day, source);
      }
      GroundImport outcome =
          importGround.bringIn(
              actor,
              delivery.files(),
              day(day),
              source.substring(0, Math.min(300, source.length())).strip(),
              !store);
      if (store && !outcome.stored()) {
        response.setStatus(422);
      }
      return page(model, outcome, null, store, day, source);
    }
  }

  private static Refusal noFile() {
    return Refusal.of(
        "ground-no-file",
        "Chưa chọn tệp nào. Hãy chọn các tệp .csv, .xlsx, .geojson hoặc một tệp .zip.",
        "No file was chosen. Choose .csv, .xlsx and .geojson files, or one .zip.");
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String page(
      Model model,
      @Nullable GroundImport outcome,
      @Nullable Refusal refusal,
      boolean store,
      String day,
      String source) {
    model.addAttribute("outcome", outcome);
    model.addAttribute("refusal", refusal);
    model.addAttribute("store", store);
    model.addAttribute("day", day);
    model.addAttribute("source", source);
    model.addAttribute("most", MOST_SHOWN);
    return "places/import-all";
  }
}
