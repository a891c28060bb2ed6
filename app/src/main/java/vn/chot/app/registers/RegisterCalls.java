package vn.chot.app.registers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;
import vn.chot.register.Finding;
import vn.chot.register.Permission;

/** Entries of registers for programs: what the pages show and do for the same person. */
@RestController
@Tag(name = "registers", description = "Sổ nghiệp vụ / Registers")
@RequestMapping(
    value = "/api/v1/registers/{name:[a-z][a-z0-9-]*}/entries",
    produces = MediaType.APPLICATION_JSON_VALUE)
class RegisterCalls {
  private static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final OpenRegister openRegister;
  private final EntryList list;
  private final WriteEntry writeEntry;
  private final ChangeEntry changeEntry;
  private final MakeMove makeMove;
  private final EntryAnswers answers;
  private final Directories directories;
  private final Readings readings;

  RegisterCalls(
      OpenRegister openRegister,
      EntryList list,
      WriteEntry writeEntry,
      ChangeEntry changeEntry,
      MakeMove makeMove,
      EntryAnswers answers,
      Directories directories,
      Readings readings) {
    this.openRegister = openRegister;
    this.list = list;
    this.writeEntry = writeEntry;
    this.changeEntry = changeEntry;
    this.makeMove = makeMove;
    this.answers = answers;
    this.directories = directories;
    this.readings = readings;
  }

  /** A page of entries; {@code next} is the address of the following one. */
  record Page(List<EntryAnswers.Item> entries, @Nullable String next) {}

  @Operation(
      summary = "Danh sách mục của một sổ",
      description =
          "Entries, 50 a page, filtered by the columns the register's file names; next leads on.")
  @GetMapping
  Page entries(Actor actor, @PathVariable String name, HttpServletRequest request) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    Map<String, String[]> sent = new LinkedHashMap<>(request.getParameterMap());
    sent.remove("q");
    ListAsked asked = ListAsked.of(opened.live().register(), sent);
    EntryList.Page page = list.page(opened.live(), opened.stand().scope(Permission.READ), asked);
    HouseDirectory directory = directory(actor, name);
    log(actor, opened, page.entries());
    return new Page(
        page.entries().stream().map(one -> answers.item(opened, directory, one)).toList(),
        page.next() == null
            ? null
            : asked.from(page.next()).to("/api/v1/registers/" + name + "/entries"));
  }

  @Operation(summary = "Một mục", description = "One entry with what can be done with it.")
  @GetMapping(ID)
  EntryAnswers.Item entry(Actor actor, @PathVariable String name, @PathVariable UUID id) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    log(actor, opened, List.of(entry));
    return answers.item(opened, directory(actor, name), entry);
  }

  /**
   * What a program sends.
   *
   * @param fields by name, as people type or as the answers give them
   * @param edition on top of which; needed for changes and moves
   * @param confirmed whether warnings were looked at
   * @param reason of a move
   */
  record Sent(
      @Nullable Map<String, @Nullable Object> fields,
      @Nullable Integer edition,
      @Nullable Boolean confirmed,
      @Nullable String reason) {
    Map<String, String> typed() {
      return EntryAnswers.typed(fields);
    }

    boolean sure() {
      return Objects.requireNonNullElse(confirmed, false);
    }

    int on() {
      return Objects.requireNonNullElse(edition, -1);
    }
  }

  @Operation(summary = "Ghi mục mới", description = "Writes an entry; 422 with findings when not.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> write(
      Actor actor, @PathVariable String name, @RequestBody Sent sent, HttpServletRequest request) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.ADD);
    WriteOutcome outcome =
        writeEntry.write(
            actor,
            opened.live(),
            opened.stand(),
            directory(actor, name),
            sent.typed(),
            sent.sure());
    return answer(outcome, HttpStatus.CREATED, request);
  }

  @Operation(summary = "Sửa mục", description = "Changes the fields sent, on top of an edition.")
  @PutMapping(value = ID, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> change(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @RequestBody Sent sent,
      HttpServletRequest request) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    ChangeEntry.Sent change = new ChangeEntry.Sent(sent.typed(), sent.on(), sent.sure());
    return answer(
        changeEntry.change(
            actor, opened.live(), opened.stand(), directory(actor, name), id, change),
        HttpStatus.OK,
        request);
  }

  @Operation(
      summary = "Chuyển trạng thái",
      description = "Makes a move; agree and refuse decide what the entry waits for.")
  @PostMapping(
      value = ID + "/moves/{move:[a-z][a-z0-9-]*}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> move(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestBody Sent sent,
      HttpServletRequest request) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    boolean known = opened.live().register().move(move).isPresent();
    MakeMove.Step step =
        known || !(move.equals("agree") || move.equals("refuse"))
            ? MakeMove.Step.MOVE
            : move.equals("agree") ? MakeMove.Step.AGREE : MakeMove.Step.REFUSE;
    MakeMove.Sent made =
        new MakeMove.Sent(
            step, move, sent.typed(), Objects.requireNonNullElse(sent.reason(), ""), sent.on());
    return answer(
        makeMove.move(actor, opened.live(), opened.stand(), directory(actor, name), id, made),
        HttpStatus.OK,
        request);
  }

  /** An entry that was written. */
  record Written(UUID id, String number) {}

  private static ResponseEntity<?> answer(
      WriteOutcome outcome, HttpStatus done, HttpServletRequest request) {
    return switch (outcome) {
      case WriteOutcome.Done(UUID id, String called) ->
          ResponseEntity.status(done).body(new Written(id, called));
      case WriteOutcome.Declined(Refusal why) -> Problem.of(why, request);
      case WriteOutcome.Wrong wrong -> problem(wrong, request);
    };
  }

  private static ResponseEntity<ProblemDetail> problem(
      WriteOutcome.Wrong wrong, HttpServletRequest request) {
    Refusal all =
        wrong.onlyWarnings()
            ? new Refusal(
                "entry-to-confirm",
                "Có cảnh báo cần xác nhận. Hãy xem findings rồi gửi lại với confirmed: true.",
                "There are warnings to confirm. Look at findings, then send again with confirmed: true.",
                409)
            : Refusal.of(
                "entry-wrong",
                "Nội dung chưa hợp lệ. Hãy sửa các chỗ nêu trong findings.",
                "The entry is not in order. Mend what findings names.");
    ResponseEntity<ProblemDetail> problem = Problem.of(all, request);
    ProblemDetail body = problem.getBody();
    if (body != null) {
      body.setProperty("findings", wrong.findings().stream().map(RegisterCalls::finding).toList());
    }
    return problem;
  }

  private static Map<String, Object> finding(Finding one) {
    return Map.of(
        "field", one.field(),
        "vi", one.say().vi(),
        "en", one.say().en(),
        "warning", one.warning());
  }

  private HouseDirectory directory(Actor actor, String name) {
    return directories.of(actor, null, "/api/v1/registers/" + name);
  }

  private void log(Actor actor, OpenRegister.Opened opened, List<StoredEntry> shown) {
    Set<String> ids = new LinkedHashSet<>();
    for (StoredEntry entry : shown) {
      ids.add(entry.id().toString());
      ids.addAll(Entries.persons(opened.live().register(), entry.entry()));
    }
    readings.shown(actor, "/api/v1/registers/" + opened.live().name(), ids);
  }
}
