package vn.chot.app.surveillance.testing;

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
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.KeptSheets;
import vn.chot.app.pages.Tongue;
import vn.chot.sheet.Column;
import vn.chot.sheet.Mapping;

/** Many results at once: a file or pasted rows, first checked, then taken in. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ResultSheetPages {
  private final FindTestStand findTestStand;
  private final ResultSheet resultSheet;
  private final KeptSheets kept;

  ResultSheetPages(FindTestStand findTestStand, ResultSheet resultSheet, KeptSheets kept) {
    this.findTestStand = findTestStand;
    this.resultSheet = resultSheet;
    this.kept = kept;
  }

  /** Where it leads on; {@code pasted} is what stands in the box of rows. */
  record Step(String pasted, @Nullable UUID next, @Nullable UUID badRows) {
    static final Step FIRST = new Step("", null, null);
  }

  @GetMapping("/tests/results")
  String page(Actor actor, Model model) {
    return page(findTestStand.orRefuse(actor), null, Step.FIRST, model);
  }

  @PostMapping("/tests/results")
  String sent(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      @RequestParam(defaultValue = "") String rows,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    TestStand stand = findTestStand.orRefuse(actor);
    if (sent != null && !sent.isEmpty()) {
      return run(stand, sent.getBytes(), "", false, null, request, response, model);
    }
    if (rows.isBlank()) {
      response.setStatus(SheetRules.NO_FILE.status());
      return page(
          stand, new SheetIn.Came.Refused(SheetRules.NO_FILE, List.of()), Step.FIRST, model);
    }
    byte[] sheet = titled(rows).getBytes(StandardCharsets.UTF_8);
    return run(stand, sheet, rows, false, null, request, response, model);
  }

  /** Checks again with chosen columns, or takes in what was checked. */
  @PostMapping("/tests/results/{id:[0-9a-f-]{36}}")
  String next(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean store,
      @RequestParam(defaultValue = "") String rows,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    TestStand stand = findTestStand.orRefuse(actor);
    Optional<List<byte[]>> file = kept.take(actor.id(), KeptSheets.What.SENT, id);
    if (file.isEmpty()) {
      response.setStatus(SheetRules.FILE_GONE.status());
      return page(
          stand,
          new SheetIn.Came.Refused(SheetRules.FILE_GONE, List.of()),
          new Step(rows, null, null),
          model);
    }
    return run(
        stand, file.get().getFirst(), rows, store, mapping(request), request, response, model);
  }

  /** For who comes back by address or by switching the language. */
  @GetMapping("/tests/results/{id:[0-9a-f-]{36}}")
  String gone() {
    return "redirect:/tests/results";
  }

  @GetMapping("/tests/results/bad-rows/{id:[0-9a-f-]{36}}")
  void badRows(Actor actor, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    findTestStand.orRefuse(actor);
    List<byte[]> sheet =
        kept.take(actor.id(), KeptSheets.What.BAD_ROWS, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentFile.begin(response, "dong-can-sua.xlsx", SentFile.XLSX).write(sheet.getFirst());
  }

  /** Rows pasted without titles have the columns in their order. */
  private static String titled(String rows) {
    String first = rows.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    boolean code = SpecimenCode.read(first.split("\t", 2)[0]).isPresent();
    boolean digits = first.split("\t", 2)[0].matches(".*\\d{6}.*");
    return code || digits
        ? String.join("\t", ResultSheet.COLUMNS.stream().map(Column::title).toList()) + "\n" + rows
        : rows;
  }

  private static @Nullable Mapping mapping(HttpServletRequest request) {
    Map<String, String> titles = new TreeMap<>();
    for (Column column : ResultSheet.COLUMNS) {
      String title = request.getParameter("title." + column.field());
      if (title != null && !title.isBlank()) {
        titles.put(column.field(), title);
      }
    }
    return titles.isEmpty() ? null : new Mapping(titles);
  }

  private String run(
      TestStand stand,
      byte[] sheet,
      String rows,
      boolean store,
      @Nullable Mapping mapping,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    UUID owner = stand.actor().id();
    SheetIn.Came came =
        resultSheet.bringIn(stand.actor(), sheet, mapping, store, Tongue.of(request) != Tongue.EN);
    UUID next = store ? null : kept.keep(owner, KeptSheets.What.SENT, List.of(sheet));
    UUID bad =
        came instanceof SheetIn.Came.Read read && read.badRows().length > 0
            ? kept.keep(owner, KeptSheets.What.BAD_ROWS, List.of(read.badRows()))
            : null;
    if (came instanceof SheetIn.Came.Refused refused) {
      response.setStatus(refused.why().status());
    }
    return page(stand, came, new Step(rows, next, bad), model);
  }

  private static String page(TestStand stand, SheetIn.@Nullable Came came, Step step, Model model) {
    model.addAttribute("stand", stand);
    model.addAttribute("came", came);
    model.addAttribute("step", step);
    return "surveillance/testing/results";
  }
}
