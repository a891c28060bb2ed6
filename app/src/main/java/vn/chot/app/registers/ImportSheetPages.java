package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chot.app.pages.KeptSheets;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.register.Permission;
import vn.chot.sheet.Column;
import vn.chot.sheet.Mapping;

/** Many rows at once: a file, or rows pasted out of a spreadsheet; first checked, then taken in. */
@Controller
class ImportSheetPages {
  private static final String NAME = "/registers/{name:[a-z][a-z0-9-]*}";
  private static final String ID = "{id:[0-9a-f-]{36}}";

  private final OpenRegister openRegister;
  private final ImportSheet importSheet;
  private final KeptSheets kept;
  private final Directories directories;

  ImportSheetPages(
      OpenRegister openRegister,
      ImportSheet importSheet,
      KeptSheets kept,
      Directories directories) {
    this.openRegister = openRegister;
    this.importSheet = importSheet;
    this.kept = kept;
    this.directories = directories;
  }

  /** Where the two ways in lead; {@code pasted} is what stands in the box of rows. */
  record Step(boolean paste, String pasted, @Nullable UUID next, @Nullable UUID badRows) {}

  @GetMapping(NAME + "/import")
  String file(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    return page(opened(actor, name), null, new Step(false, "", null, null), request, model);
  }

  @GetMapping(NAME + "/rows")
  String rows(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    return page(opened(actor, name), null, new Step(true, "", null, null), request, model);
  }

  private OpenRegister.Opened opened(Actor actor, String name) {
    return openRegister.open(actor, name, Permission.IMPORT);
  }

  @PostMapping(NAME + "/import")
  String sent(
      Actor actor,
      @PathVariable String name,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    OpenRegister.Opened opened = opened(actor, name);
    if (sent == null || sent.isEmpty()) {
      return refused(
          opened,
          RegisterRefusals.NO_FILE,
          new Step(false, "", null, null),
          request,
          response,
          model);
    }
    return run(opened, sent.getBytes(), false, "", false, null, request, response, model);
  }

  @PostMapping(NAME + "/rows")
  String pasted(
      Actor actor,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String rows,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    OpenRegister.Opened opened = opened(actor, name);
    if (rows.isBlank()) {
      return refused(
          opened,
          RegisterRefusals.NO_ROWS,
          new Step(true, rows, null, null),
          request,
          response,
          model);
    }
    byte[] sheet =
        PastedRows.sheet(opened.live().register(), rows).getBytes(StandardCharsets.UTF_8);
    return run(opened, sheet, true, rows, false, null, request, response, model);
  }

  /** Checks again with chosen columns, or takes in what was checked. */
  @PostMapping(NAME + "/import/" + ID)
  String next(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean store,
      @RequestParam(defaultValue = "false") boolean paste,
      @RequestParam(defaultValue = "") String rows,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    OpenRegister.Opened opened = opened(actor, name);
    Optional<List<byte[]>> file = kept.take(actor.id(), KeptSheets.What.SENT, id);
    if (file.isEmpty()) {
      Step step = new Step(paste, rows, null, null);
      return refused(opened, RegisterRefusals.FILE_GONE, step, request, response, model);
    }
    Mapping mapping = mapping(opened, request);
    return run(
        opened, file.get().getFirst(), paste, rows, store, mapping, request, response, model);
  }

  /** The titles chosen for fields; null where none were asked. */
  private static @Nullable Mapping mapping(OpenRegister.Opened opened, HttpServletRequest request) {
    Map<String, String> titles = new TreeMap<>();
    for (Column column : SheetColumns.of(opened.live().register())) {
      String title = request.getParameter("title." + column.field());
      if (title != null && !title.isBlank()) {
        titles.put(column.field(), title);
      }
    }
    return titles.isEmpty() ? null : new Mapping(titles);
  }

  private String run(
      OpenRegister.Opened opened,
      byte[] sheet,
      boolean paste,
      String rows,
      boolean store,
      @Nullable Mapping mapping,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Actor actor = opened.stand().actor();
    HouseDirectory directory =
        directories.of(
            actor,
            ChosenPurpose.of(request).orElse(null),
            "/registers/" + opened.live().name() + "/import");
    ImportSheet.Came came =
        importSheet.bringIn(
            new ImportSheet.Order(
                actor, opened, directory, mapping, store, Tongue.of(request) != Tongue.EN),
            sheet);
    UUID next = store ? null : kept.keep(actor.id(), KeptSheets.What.SENT, List.of(sheet));
    UUID bad =
        came instanceof ImportSheet.Came.Read read && read.badRows().length > 0
            ? kept.keep(actor.id(), KeptSheets.What.BAD_ROWS, List.of(read.badRows()))
            : null;
    if (came instanceof ImportSheet.Came.Refused refused) {
      response.setStatus(refused.why().status());
    }
    return page(opened, came, new Step(paste, rows, next, bad), request, model);
  }

  private String refused(
      OpenRegister.Opened opened,
      Refusal why,
      Step step,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setStatus(why.status());
    return page(opened, new ImportSheet.Came.Refused(why, List.of()), step, request, model);
  }

  private String page(
      OpenRegister.Opened opened,
      ImportSheet.@Nullable Came came,
      Step step,
      HttpServletRequest request,
      Model model) {
    HouseDirectory directory = directories.of(opened.stand().actor(), null, "/registers");
    model.addAttribute("opened", opened);
    model.addAttribute("show", new ShowEntry(opened, directory, Tongue.of(request)));
    model.addAttribute("came", came);
    model.addAttribute("step", step);
    return "registers/import";
  }

  /** For who comes back by address or by switching the language. */
  @GetMapping(NAME + "/import/" + ID)
  String gone(@PathVariable String name) {
    return "redirect:/registers/" + name + "/import";
  }

  @GetMapping(NAME + "/import/bad-rows/" + ID)
  void badRows(
      Actor actor, @PathVariable String name, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    opened(actor, name);
    List<byte[]> sheet =
        kept.take(actor.id(), KeptSheets.What.BAD_ROWS, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    ExportEntryPages.begin(response, "dong-can-sua.xlsx", false).write(sheet.getFirst());
  }
}
