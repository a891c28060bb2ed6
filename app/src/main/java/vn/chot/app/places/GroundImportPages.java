package vn.chot.app.places;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.TypedDay;

/** Where an administrator brings in lists, crosswalks and boundaries together. */
@Controller
@RequestMapping("/places/import/all")
@MayOnly(Role.ADMINISTRATOR)
class GroundImportPages {
  private static final int MOST_SHOWN = 100;

  private final ImportGround importGround;
  private final KeptDeliveries kept;

  GroundImportPages(ImportGround importGround, KeptDeliveries kept) {
    this.importGround = importGround;
    this.kept = kept;
  }

  /**
   * What the page shows.
   *
   * @param outcome of a trial or a storing; null before either
   * @param waiting the delivery that was tried and can be stored; null where there is none
   */
  record Shown(
      @Nullable GroundImport outcome,
      @Nullable Refusal refusal,
      @Nullable UUID waiting,
      boolean store,
      String day,
      String source,
      int most) {}

  @GetMapping
  String form(Model model) {
    return page(model, new Shown(null, null, null, false, "", "", MOST_SHOWN));
  }

  /** Tries the delivery and keeps it for storing. */
  @PostMapping
  String send(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String source,
      HttpServletResponse response,
      Model model)
      throws IOException {
    String drawnBy = source.substring(0, Math.min(300, source.length())).strip();
    try (OpenDelivery delivery = new OpenDelivery()) {
      Optional<Refusal> refusal = open(sent == null ? List.of() : sent, delivery);
      if (refusal.isPresent()) {
        response.setStatus(422);
        return page(model, new Shown(null, refusal.get(), null, false, day, drawnBy, MOST_SHOWN));
      }
      GroundImport outcome = importGround.bringIn(actor, delivery.files(), day(day), drawnBy, true);
      UUID waiting =
          outcome.storable()
              ? kept.keep(actor, KeptDeliveries.What.GROUND, delivery.sent(), day, drawnBy)
              : null;
      return page(model, new Shown(outcome, null, waiting, false, day, drawnBy, MOST_SHOWN));
    }
  }

  private static Optional<Refusal> open(List<MultipartFile> sent, OpenDelivery delivery)
      throws IOException {
    for (MultipartFile file : sent) {
      String name = file.getOriginalFilename();
      if (name != null && !name.isEmpty()) {
        try (InputStream content = file.getInputStream()) {
          Optional<Refusal> refusal = delivery.add(name, content);
          if (refusal.isPresent()) {
            return refusal;
          }
        }
      }
    }
    return delivery.files().isEmpty() ? Optional.of(noFile()) : Optional.empty();
  }

  /** Stores what was tried; the files are let go. */
  @PostMapping("/{id:[0-9a-f-]{36}}")
  String store(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model)
      throws IOException {
    Optional<KeptDeliveries.Waiting> waiting =
        kept.waiting(actor, id).filter(w -> w.what() == KeptDeliveries.What.GROUND);
    if (waiting.isEmpty()) {
      response.setStatus(GONE.status());
      return page(model, new Shown(null, GONE, null, true, "", "", MOST_SHOWN));
    }
    String day = waiting.get().day();
    String source = waiting.get().source();
    try (OpenDelivery delivery = new OpenDelivery()) {
      for (KeptDeliveries.Sent file : kept.unpack(waiting.get(), delivery.folder())) {
        try (InputStream content = Files.newInputStream(file.file())) {
          delivery.add(file.name(), content);
        }
      }
      GroundImport outcome = importGround.bringIn(actor, delivery.files(), day(day), source, false);
      if (outcome.stored()) {
        kept.letGo(id);
      } else {
        response.setStatus(422);
      }
      return page(model, new Shown(outcome, null, null, true, day, source, MOST_SHOWN));
    }
  }

  /** Lets the files go unstored. */
  @PostMapping("/{id:[0-9a-f-]{36}}/drop")
  String drop(Actor actor, @PathVariable UUID id) {
    kept.waiting(actor, id).ifPresent(waiting -> kept.letGo(waiting.id()));
    return "redirect:/places/import/all";
  }

  /** Where a page's answer was, for who comes back by address or by switching the language. */
  @GetMapping("/{id:[0-9a-f-]{36}}")
  String gone() {
    return "redirect:/places/import/all";
  }

  private static final Refusal GONE =
      new Refusal(
          "ground-gone",
          "Các tệp đã được lưu rồi, hoặc đã để quá một ngày. Hãy chọn lại các tệp và kiểm tra lại.",
          "The files are stored already, or waited for more than a day. Choose them and check them"
              + " again.",
          409);

  private static Refusal noFile() {
    return Refusal.of(
        "ground-no-file",
        "Chưa chọn tệp nào. Hãy chọn các tệp .csv, .xlsx, .geojson hoặc một tệp .zip.",
        "No file was chosen. Choose .csv, .xlsx and .geojson files, or one .zip.");
  }

  private static @Nullable LocalDate day(String typed) {
    return TypedDay.of(typed).orElse(null);
  }

  private static String page(Model model, Shown shown) {
    model.addAttribute("shown", shown);
    return "places/import-all";
  }
}
