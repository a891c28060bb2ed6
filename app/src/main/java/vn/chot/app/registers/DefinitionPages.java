package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.register.RegisterSchema;

/** The files of registers: which are in force, what a new one would change, taking it. */
@Controller
@MayOnly(Role.ADMINISTRATOR)
class DefinitionPages {
  private static final int LONGEST = 1 << 20;

  private final Registers registers;
  private final DefinitionRows rows;
  private final ShippedFiles shipped;
  private final TakeDefinition take;

  DefinitionPages(
      Registers registers, DefinitionRows rows, ShippedFiles shipped, TakeDefinition take) {
    this.registers = registers;
    this.rows = rows;
    this.shipped = shipped;
    this.take = take;
  }

  /** A file in force; {@code waits} when the shipped file is another. */
  record Line(LiveRegister live, DefinitionRows.Kept kept, boolean waits) {}

  @GetMapping("/registers-files")
  String all(HttpServletRequest request, Model model) {
    List<ShippedFiles.Shipped> files = shipped.all();
    List<Line> lines =
        rows.inForce().stream()
            .flatMap(kept ->
                registers.named(kept.register()).stream()
                    .map(live -> new Line(live, kept, waits(live, files))))
            .toList();
    model.addAttribute("lines", lines);
    return page(Looked.NOTHING, request, model);
  }

  private static boolean waits(LiveRegister live, List<ShippedFiles.Shipped> files) {
    return files.stream()
        .filter(file -> file.register().equals(live.name()))
        .anyMatch(file ->
            !TakeDefinition.hash(file.content().getBytes(StandardCharsets.UTF_8))
                .equals(live.hash()));
  }

  /**
   * A text that was looked at, and what taking it would do, or did.
   *
   * @param refusal why it was not looked at; null where it was
   */
  record Looked(
      String file,
      String content,
      TakeDefinition.@Nullable Preview preview,
      boolean taken,
      @Nullable Refusal refusal) {
    static final Looked NOTHING = new Looked("", "", null, false, null);

    /** What stands in the box again: no text, such as of a Word file, is not shown as one. */
    String shown() {
      return content.chars().anyMatch(c -> c == 0 || c == '\ufffd') ? "" : content;
    }
  }

  private static String page(Looked looked, HttpServletRequest request, Model model) {
    model.addAttribute("looked", looked);
    model.addAttribute("english", Tongue.of(request) == Tongue.EN);
    return "registers/definitions";
  }

  /** Looks at an uploaded or typed text, or takes it where that was confirmed. */
  @PostMapping("/registers-files")
  String look(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(defaultValue = "false") boolean confirmed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    String text = content;
    String file = name;
    if (sent != null && !sent.isEmpty()) {
      text = new String(sent.getBytes(), StandardCharsets.UTF_8);
      file = String.valueOf(sent.getOriginalFilename());
    }
    if (text.isBlank() || text.length() > LONGEST) {
      Refusal why =
          text.isBlank()
              ? RegisterRefusals.NO_DEFINITION
              : RegisterRefusals.longDefinition(plain(file), text.length());
      response.setStatus(why.status());
      model.addAttribute("lines", List.of());
      return page(new Looked(plain(file), "", null, false, why), request, model);
    }
    return next(
        actor,
        new TakeDefinition.Sent(plain(file), text, true),
        confirmed,
        request,
        response,
        model);
  }

  private static String plain(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return last.endsWith(".yml") ? last.substring(0, last.length() - 3) + "yaml" : last;
  }

  /** Looks at the shipped file of a register, or takes it in place of the uploaded one. */
  @PostMapping("/registers-files/{name:[a-z][a-z0-9-]*}/shipped")
  String shipped(
      Actor actor,
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean confirmed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ShippedFiles.Shipped file =
        shipped.of(name).orElseThrow(() -> new Refused(RegisterRefusals.NO_REGISTER));
    return next(
        actor,
        new TakeDefinition.Sent(file.file(), file.content(), false),
        confirmed,
        request,
        response,
        model);
  }

  private String next(
      Actor actor,
      TakeDefinition.Sent sent,
      boolean confirmed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    TakeDefinition.Preview preview = confirmed ? take.take(actor, sent) : take.preview(sent, true);
    boolean good = preview instanceof TakeDefinition.Preview.Good;
    if (!good) {
      response.setStatus(422);
    }
    model.addAttribute("lines", List.of());
    return page(
        new Looked(sent.file(), sent.content(), preview, confirmed && good, null), request, model);
  }

  /** The text in force, or one that was. */
  @GetMapping("/registers-files/{name:[a-z][a-z0-9-]*}.yaml")
  ResponseEntity<String> text(
      @PathVariable String name, @RequestParam(required = false) @Nullable Long id) {
    Optional<String> content =
        id == null
            ? registers.named(name).map(LiveRegister::content)
            : rows.one(name, id).map(DefinitionRows.Kept::content);
    return content
        .map(text -> yaml(name + ".yaml", text))
        .orElseThrow(() -> new Refused(RegisterRefusals.NO_REGISTER));
  }

  private static ResponseEntity<String> yaml(String name, String text) {
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(text);
  }

  /** The schema of these files, for editors. */
  @GetMapping("/registers-files/schema.json")
  ResponseEntity<String> schema() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(RegisterSchema.json());
  }
}
