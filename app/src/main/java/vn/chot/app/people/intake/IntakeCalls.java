package vn.chot.app.people.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;

/** Programs send lists of persons and read what became of each row. */
@RestController
@RequestMapping(IntakeAnswers.PATH)
@Tag(name = "intakes", description = "Nhập danh sách người / Lists of persons brought in")
@MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
class IntakeCalls {
  private static final String ID = "/{id:[0-9a-f-]{36}}";
  private static final int NEWEST = 20;
  private static final int FAULTS = 200;

  private final TakeList takeList;
  private final OwnIntakes intakes;
  private final RowVerdicts verdicts;
  private final SendRowsBack sendBack;

  IntakeCalls(TakeList takeList, OwnIntakes intakes, RowVerdicts verdicts, SendRowsBack sendBack) {
    this.takeList = takeList;
    this.intakes = intakes;
    this.verdicts = verdicts;
    this.sendBack = sendBack;
  }

  @Operation(
      summary = "Gửi danh sách người (.xlsx, .csv; đến 192 MB, 1.048.576 dòng)",
      description =
          "Takes a list as a file with its purpose (TRACING …) and the day it tells of. Its columns are"
              + " recognised; confirm them with columns. Nothing enters the register yet. 409 while an"
              + " earlier list is not finished.")
  @ApiResponse(
      responseCode = "201",
      description = "Đã nhận / Received",
      content = @Content(schema = @Schema(implementation = IntakeAnswers.One.class)))
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> send(
      Actor actor,
      @RequestPart(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request)
      throws IOException {
    intakes.orRefuse(actor);
    return switch (takeList.take(actor, file, purpose, day)) {
      case TakeList.Taken.Here(UUID id) ->
          ResponseEntity.created(URI.create(IntakeAnswers.link(id)))
              .contentType(MediaType.APPLICATION_JSON)
              .body(answer(intakes.of(actor, id), request));
      case TakeList.Taken.Refused(Refusal refusal) -> Problem.of(refusal, request);
    };
  }

  private static IntakeAnswers.One answer(Intake intake, HttpServletRequest request) {
    return IntakeAnswers.One.of(intake, Tongue.of(request) != Tongue.EN);
  }

  @Operation(
      summary = "Các danh sách mình đã gửi, 20 danh sách mới nhất",
      description = "The newest twenty of your own lists.")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  IntakeAnswers.Page newest(Actor actor) {
    List<IntakeAnswers.Item> items =
        intakes.newest(actor, IntakeAnswers.PATH, NEWEST).stream()
            .map(IntakeAnswers.Item::of)
            .toList();
    return new IntakeAnswers.Page(items, null);
  }

  @Operation(
      summary = "Một danh sách ở bước hiện tại",
      description =
          "One of your lists: its step, its columns, its counts. Ask again while it is at work.")
  @GetMapping(path = ID, produces = MediaType.APPLICATION_JSON_VALUE)
  IntakeAnswers.One one(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    return answer(intakes.of(actor, id), request);
  }

  @Operation(
      summary = "Các dòng cần sửa, mỗi dòng sai ở đâu và sửa thế nào",
      description =
          "The rows to correct in their order, 200 at a time; none before the dry run has told. after"
              + " comes from next.")
  @GetMapping(path = ID + "/faults", produces = MediaType.APPLICATION_JSON_VALUE)
  IntakeAnswers.Faults faults(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int after,
      HttpServletRequest request) {
    Intake intake = intakes.of(actor, id);
    intakes.shown(intake, IntakeAnswers.PATH);
    boolean vietnamese = Tongue.of(request) != Tongue.EN;
    List<IntakeAnswers.Fault> faults =
        verdicts.faults(intake, after, FAULTS + 1).stream()
            .map(one -> new IntakeAnswers.Fault(one.row(), one.odd(), one.told(vietnamese)))
            .toList();
    List<IntakeAnswers.Fault> shown = faults.stream().limit(FAULTS).toList();
    String next =
        faults.size() > FAULTS
            ? IntakeAnswers.link(id) + "/faults?after=" + shown.getLast().row()
            : null;
    return new IntakeAnswers.Faults(shown, next);
  }

  @Operation(
      summary = "Các dòng cần sửa thành tệp .xlsx, sửa rồi gửi lại",
      description =
          "The rows that did not come in as they stood, each with its fault, as a sheet to correct and"
              + " send again.")
  @GetMapping(path = ID + "/rows.xlsx", produces = SendRowsBack.XLSX)
  void rows(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    sendBack.send(intakes.of(actor, id), IntakeAnswers.PATH + "/rows", request, response);
  }

  /** A body beyond what the server takes in at all. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<ProblemDetail> tooLarge(HttpServletRequest request) {
    return Problem.of(IntakeRules.TOO_LARGE, request);
  }
}
