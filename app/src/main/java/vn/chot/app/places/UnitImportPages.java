package vn.chot.app.places;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.chot.app.pages.TypedDay;

/** Where an administrator brings in a list of units: tried first, then stored whole. */
@Controller
@RequestMapping("/places/import")
@MayOnly(Role.ADMINISTRATOR)
class UnitImportPages {
  private static final int MOST_SHOWN = 200;

  private final ImportUnits importUnits;
  private final Clock clock;

  UnitImportPages(ImportUnits importUnits, Clock clock) {
    this.importUnits = importUnits;
    this.clock = clock;
  }

  @GetMapping
  String form(Model model) {
    return page(model, null, true, LocalDate.now(clock).toString());
  }

  /** Tries the list or stores it; what is wrong is told row by row. */
  @PostMapping
  String send(
      Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "false") boolean store,
      HttpServletResponse response,
      Model model)
      throws IOException {
    UnitImport outcome = outcome(actor, file, day, store);
    if (!outcome.problems().isEmpty()) {
      response.setStatus(422);
    }
    return page(model, outcome, !store, day);
  }

  private UnitImport outcome(Actor actor, @Nullable MultipartFile file, String day, boolean store)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return wrong(
          "unit-no-file", "Hãy chọn một tệp .xlsx hoặc .csv.", "Choose an .xlsx or .csv file.");
    }
    LocalDate from = TypedDay.of(day).orElse(null);
    if (from == null) {
      return wrong(
          "unit-not-a-day",
          "Hãy chọn ngày bắt đầu cho các dòng không ghi ngày.",
          "Choose the first day of rows that name none.");
    }
    UnitSheet sheet = UnitSheet.read(file.getInputStream(), from);
    return sheet.problems().isEmpty()
        ? importUnits.bringIn(actor, sheet.rows(), !store)
        : new UnitImport(0, 0, 0, sheet.problems());
  }

  private static UnitImport wrong(String code, String vietnamese, String english) {
    return new UnitImport(
        0, 0, 0, List.of(new UnitImport.Problem(0, Refusal.of(code, vietnamese, english))));
  }

  private static String page(Model model, @Nullable UnitImport outcome, boolean tried, String day) {
    model.addAttribute("outcome", outcome);
    model.addAttribute("tried", tried);
    model.addAttribute("day", day);
    model.addAttribute("most", MOST_SHOWN);
    return "places/import";
  }
}
