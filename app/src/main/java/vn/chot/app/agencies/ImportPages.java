package vn.chot.app.agencies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.KeptSheets;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Bound;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/**
 * Where the administrator makes Chốt the province's own: sheets in, first checked, then taken in.
 */
@Controller
@MayOnly(Role.ADMINISTRATOR)
class ImportPages {
  private static final SheetLimits LIMITS = SheetLimits.usual();

  private final ImportDirectory importDirectory;
  private final KeptSheets kept;

  ImportPages(ImportDirectory importDirectory, KeptSheets kept) {
    this.importDirectory = importDirectory;
    this.kept = kept;
  }

  /** What can be fetched or done next; null where there is nothing. */
  record Next(@Nullable UUID commit, @Nullable UUID badRows, @Nullable UUID links) {
    static final Next NOTHING = new Next(null, null, null);
  }

  @GetMapping("/agencies/import")
  String form(Model model) {
    return page(model, null, Next.NOTHING);
  }

  private static String page(Model model, @Nullable ImportOutcome outcome, Next next) {
    model.addAttribute("outcome", outcome);
    model.addAttribute("next", next);
    model.addAttribute("limit", LIMITS.bytes());
    return "agencies/import";
  }

  /** Checks what was sent; changes nothing but keeps it for the next step. */
  @PostMapping("/agencies/import")
  String check(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
      if (file.getSize() > LIMITS.bytes()) {
        return refused(response, model, tooLarge());
      }
      if (!String.valueOf(file.getOriginalFilename()).isEmpty()) {
        files.add(file.getBytes());
      }
    }
    if (files.isEmpty() || files.size() > 3) {
      return refused(
          response,
          model,
          Refusal.of(
              "import-no-file",
              "Hãy chọn một tệp .xlsx, hoặc một đến ba tệp .csv.",
              "Choose one .xlsx file, or one to three .csv files."));
    }
    return run(actor, files, false, request, response, model);
  }

  /** Where a page's answer was, for who comes back by address or by switching the language. */
  @GetMapping("/agencies/import/{id:[0-9a-f-]{36}}")
  String gone() {
    return "redirect:/agencies/import";
  }

  /** Takes in what was checked before. */
  @PostMapping("/agencies/import/{id:[0-9a-f-]{36}}")
  String commit(
      Actor actor,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    List<byte[]> files = kept.take(actor.id(), KeptSheets.What.SENT, id).orElse(List.of());
    if (files.isEmpty()) {
      return refused(
          response,
          model,
          new Refusal(
              "import-gone",
              "Tệp đã nhập xong hoặc đã để quá 30 phút. Hãy chọn lại tệp và kiểm tra lại.",
              "The file was taken in already or waited for more than 30 minutes. Choose it and check"
                  + " it again.",
              409));
    }
    return run(actor, files, true, request, response, model);
  }

  private String run(
      Actor actor,
      List<byte[]> files,
      boolean commit,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    List<SheetFile> opened = new ArrayList<>();
    try {
      for (byte[] file : files) {
        switch (SheetFile.open(new ByteArrayInputStream(file), LIMITS)) {
          case SheetFile.Opening.Opened(SheetFile sheet) -> opened.add(sheet);
          case SheetFile.Opening.Refused(SheetFault fault) -> {
            return refused(response, model, SentTables.refusal(fault));
          }
        }
      }
      SheetFile[] sheets = opened.toArray(SheetFile[]::new);
      ImportOutcome outcome =
          commit ? importDirectory.commit(actor, sheets) : importDirectory.check(actor, sheets);
      boolean vietnamese = Tongue.of(request) != Tongue.EN;
      return switch (outcome) {
        case ImportOutcome.Refused refused -> {
          response.setStatus(refused.refusals().getFirst().status());
          yield page(model, refused, Next.NOTHING);
        }
        case ImportOutcome.Checked(ImportReport report) -> {
          UUID sent =
              report.good() == 0 ? null : kept.keep(actor.id(), KeptSheets.What.SENT, files);
          yield page(model, outcome, new Next(sent, badRows(actor, report, vietnamese), null));
        }
        case ImportOutcome.Imported(ImportReport report) ->
            page(
                model,
                outcome,
                new Next(null, badRows(actor, report, vietnamese), links(actor, report)));
      };
    } finally {
      for (SheetFile sheet : opened) {
        sheet.close();
      }
    }
  }

  private @Nullable UUID badRows(Actor actor, ImportReport report, boolean vietnamese)
      throws IOException {
    if (report.bad() == 0) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.writeBadRows(out, vietnamese);
    return kept.keep(actor.id(), KeptSheets.What.BAD_ROWS, List.of(out.toByteArray()));
  }

  private @Nullable UUID links(Actor actor, ImportReport report) throws IOException {
    if (report.links().isEmpty()) {
      return null;
    }
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.xlsx(out)) {
      writer.sheet(
          new SheetHead(
              "Liên kết",
              List.of("Liên kết đặt mật khẩu dùng một lần: gửi riêng cho từng người."),
              List.of("Tên đăng nhập", "Họ tên", "Liên kết")));
      for (ImportReport.Link link : report.links()) {
        writer.row(Cell.of(link.login()), Cell.of(link.name()), Cell.of(base + link.path()));
      }
      writer.finish();
    }
    return kept.keep(actor.id(), KeptSheets.What.LINKS, List.of(out.toByteArray()));
  }

  private static String refused(HttpServletResponse response, Model model, Refusal refusal) {
    response.setStatus(refusal.status());
    return page(model, new ImportOutcome.Refused(List.of(refusal)), Next.NOTHING);
  }

  private static Refusal tooLarge() {
    return SentTables.refusal(new SheetFault.TooLarge(Bound.BYTES, LIMITS.bytes(), ""));
  }
}
