package vn.chot.app.people.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;
import vn.chot.app.pages.Tongue;

/** The steps of a list, for programs; each answers the list at its new step. */
@RestController
@RequestMapping(
    path = IntakeAnswers.PATH + "/{id:[0-9a-f-]{36}}",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "intakes")
@ApiResponse(
    responseCode = "200",
    description = "Danh sách ở bước mới / The list at its new step",
    content = @Content(schema = @Schema(implementation = IntakeAnswers.One.class)))
@MayOnly({Role.AGENCY_STAFF, Role.COMMUNE})
class IntakeStepCalls {
  private final OwnIntakes intakes;
  private final ChooseColumns chooseColumns;
  private final EndIntake endIntake;
  private final RunIntakes run;

  IntakeStepCalls(
      OwnIntakes intakes, ChooseColumns chooseColumns, EndIntake endIntake, RunIntakes run) {
    this.intakes = intakes;
    this.chooseColumns = chooseColumns;
    this.endIntake = endIntake;
    this.run = run;
  }

  /** Which sheet, and in which rows its titles stand; 0 for nowhere. */
  record Titles(@Nullable String sheet, int titlesFrom, int titlesTo) {}

  @Operation(
      summary = "Chọn trang tính và dòng tiêu đề",
      description = "Reads the titles anew: on this sheet, in these rows (0: there are none).")
  @PostMapping("/sheet")
  ResponseEntity<?> sheet(
      Actor actor, @PathVariable UUID id, @RequestBody Titles titles, HttpServletRequest request)
      throws IOException {
    Intake intake = intakes.of(actor, id);
    String sheet = Objects.requireNonNullElse(titles.sheet(), intake.file().sheet());
    if (!intake.file().sheets().contains(sheet)) {
      return Problem.of(IntakeRules.NO_SUCH_SHEET, request);
    }
    return answer(
        actor,
        id,
        chooseColumns.sheet(actor, id, sheet, titles.titlesFrom(), titles.titlesTo()),
        request);
  }

  /** What each column means, in the order of the file; null for one that is not taken. */
  record Chosen(List<@Nullable Field> fields) {}

  @Operation(
      summary = "Xác nhận nghĩa của các cột và chạy kiểm tra thử",
      description =
          "Says what each column means, in the order of the file (null: not taken), and begins the dry"
              + " run. The choice is remembered for lists with the same titles.")
  @PostMapping("/columns")
  ResponseEntity<?> columns(
      Actor actor, @PathVariable UUID id, @RequestBody Chosen chosen, HttpServletRequest request) {
    intakes.of(actor, id);
    List<String> fields =
        chosen.fields().stream().map(field -> field == null ? "" : field.name()).toList();
    return answer(actor, id, chooseColumns.columns(actor, id, fields), request);
  }

  @Operation(
      summary = "Thêm số 0 đã mất ở đầu số giấy tờ và kiểm tra lại",
      description = "Puts back zeros that a spreadsheet dropped and begins the dry run again.")
  @PostMapping("/zeros")
  ResponseEntity<?> zeros(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    intakes.of(actor, id);
    return answer(actor, id, chooseColumns.addZeros(actor, id), request);
  }

  @Operation(summary = "Quay lại bước chọn cột", description = "Back to the choice of columns.")
  @PostMapping("/again")
  ResponseEntity<?> again(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    intakes.of(actor, id);
    return answer(actor, id, chooseColumns.again(actor, id), request);
  }

  /** Whether rows with warnings come in, too. */
  record Enter(boolean confirmOdd) {}

  @Operation(
      summary = "Nhập các dòng đúng; confirmOdd: cả dòng có cảnh báo",
      description =
          "Begins to enter the good rows; with confirmOdd those with warnings, which you thereby"
              + " confirm. Ask for the list until it is DONE.")
  @PostMapping("/enter")
  ResponseEntity<?> enter(
      Actor actor, @PathVariable UUID id, @RequestBody Enter enter, HttpServletRequest request) {
    intakes.of(actor, id);
    return answer(actor, id, endIntake.bringIn(actor, id, enter.confirmOdd()), request);
  }

  @Operation(
      summary = "Huỷ danh sách; người đã nhập vẫn còn",
      description = "Gives the list up and lets go of its file; what has come in stays.")
  @PostMapping("/cancel")
  ResponseEntity<?> cancel(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    intakes.of(actor, id);
    return answer(actor, id, endIntake.cancel(actor, id), request);
  }

  private ResponseEntity<?> answer(
      Actor actor, UUID id, Optional<Refusal> refusal, HttpServletRequest request) {
    run.begin(id);
    return refusal.isPresent()
        ? Problem.of(refusal.get(), request)
        : ResponseEntity.ok(
            IntakeAnswers.One.of(intakes.of(actor, id), Tongue.of(request) != Tongue.EN));
  }
}
