package vn.chot.app.directive.task;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;

/**
 * A program moves a task for a person: each call carries the version it read, and is answered 409
 * where somebody was faster.
 */
@RestController
@Tag(name = "tasks")
@MayOnly({Role.CLERK, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping(
    path = "/api/v1/tasks/{id:[0-9a-f-]{36}}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class TaskMoveCalls {
  private final AcknowledgeTask acknowledgeTask;
  private final ReportProgress reportProgress;
  private final RaiseObstacle raiseObstacle;
  private final AnswerObstacle answerObstacle;
  private final HandTask handTask;
  private final SubmitTask submitTask;
  private final ReturnTask returnTask;
  private final CloseTask closeTask;
  private final WithdrawTask withdrawTask;
  private final MoveDeadline moveDeadline;
  private final AddWord addWord;
  private final Tasks tasks;
  private final Reaches reaches;

  TaskMoveCalls(
      AcknowledgeTask acknowledgeTask,
      ReportProgress reportProgress,
      RaiseObstacle raiseObstacle,
      AnswerObstacle answerObstacle,
      HandTask handTask,
      SubmitTask submitTask,
      ReturnTask returnTask,
      CloseTask closeTask,
      WithdrawTask withdrawTask,
      MoveDeadline moveDeadline,
      AddWord addWord,
      Tasks tasks,
      Reaches reaches) {
    this.acknowledgeTask = acknowledgeTask;
    this.reportProgress = reportProgress;
    this.raiseObstacle = raiseObstacle;
    this.answerObstacle = answerObstacle;
    this.handTask = handTask;
    this.submitTask = submitTask;
    this.returnTask = returnTask;
    this.closeTask = closeTask;
    this.withdrawTask = withdrawTask;
    this.moveDeadline = moveDeadline;
    this.addWord = addWord;
    this.tasks = tasks;
    this.reaches = reaches;
  }

  /** The version read. */
  record Seen(int version) {}

  /** Words with the version read. */
  record Words(int version, @Nullable String words) {}

  /** A report. */
  record Report(int version, int percent, @Nullable String words) {}

  /** An obstacle; {@code to} left out asks the office. */
  record ObstacleRaised(int version, @Nullable UUID to, @Nullable String words) {}

  /** Into whose hands. */
  record Handed(int version, UUID person) {}

  /** Another day. */
  record Day(int version, LocalDate day, @Nullable String words) {}

  /** A co-operator's word. */
  record Word(@Nullable String words) {}

  /** The agency takes the task. */
  @Operation(summary = "Tiếp nhận", description = "The agency takes the task.")
  @PostMapping("/acknowledge")
  ResponseEntity<?> acknowledge(
      Actor actor, @PathVariable UUID id, @RequestBody Seen seen, HttpServletRequest request) {
    return answer(acknowledgeTask.acknowledge(actor, id, seen.version()), request);
  }

  /** The agency says how far it is. */
  @Operation(
      summary = "Báo cáo tiến độ",
      description = "How far it is, 0 to 100, and what was done.")
  @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> report(
      Actor actor, @PathVariable UUID id, @RequestBody Report report, HttpServletRequest request) {
    return answer(
        reportProgress.report(
            actor, id, report.version(), report.percent(), report.words(), List.of()),
        request);
  }

  /** The same with files, each at most 20 MB. */
  @Operation(
      summary = "Báo cáo tiến độ kèm tệp",
      description = "The same with files, each at most 20 MB.")
  @PostMapping(path = "/reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> reportWithFiles(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam int percent,
      @RequestParam @Nullable String words,
      @RequestParam(defaultValue = "") List<MultipartFile> files,
      HttpServletRequest request)
      throws IOException {
    Optional<Refusal> tooLarge = tooLarge(files);
    return tooLarge.isPresent()
        ? Problem.of(tooLarge.get(), request)
        : answer(
            reportProgress.report(actor, id, version, percent, words, attached(files)), request);
  }

  /** The agency's head asks the office to close it. */
  @Operation(
      summary = "Trình hoàn thành",
      description = "The agency's head asks the office to close it.")
  @PostMapping(path = "/submission", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> submit(
      Actor actor, @PathVariable UUID id, @RequestBody Words said, HttpServletRequest request) {
    return answer(submitTask.submit(actor, id, said.version(), said.words(), List.of()), request);
  }

  /** The same with files. */
  @Operation(summary = "Trình hoàn thành kèm tệp", description = "The same with files.")
  @PostMapping(path = "/submission", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> submitWithFiles(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam @Nullable String words,
      @RequestParam(defaultValue = "") List<MultipartFile> files,
      HttpServletRequest request)
      throws IOException {
    Optional<Refusal> tooLarge = tooLarge(files);
    return tooLarge.isPresent()
        ? Problem.of(tooLarge.get(), request)
        : answer(submitTask.submit(actor, id, version, words, attached(files)), request);
  }

  /** The agency names what stands in the way. */
  @Operation(
      summary = "Nêu vướng mắc",
      description = "To an agency above; without to, to the office.")
  @PostMapping("/obstacles")
  ResponseEntity<?> raise(
      Actor actor,
      @PathVariable UUID id,
      @RequestBody ObstacleRaised obstacle,
      HttpServletRequest request) {
    return answer(
        raiseObstacle.raise(actor, id, obstacle.version(), obstacle.to(), obstacle.words()),
        request);
  }

  /** The level asked, or the office, answers it. */
  @Operation(
      summary = "Trả lời vướng mắc",
      description = "The level asked, or the office, answers.")
  @PostMapping("/obstacles/answer")
  ResponseEntity<?> answerObstacle(
      Actor actor, @PathVariable UUID id, @RequestBody Words said, HttpServletRequest request) {
    return answer(answerObstacle.answer(actor, id, said.version(), said.words()), request);
  }

  /** The agency's head gives it to a person inside. */
  @Operation(
      summary = "Giao người thực hiện",
      description = "The agency's head gives it to a person inside.")
  @PostMapping("/hand")
  ResponseEntity<?> hand(
      Actor actor, @PathVariable UUID id, @RequestBody Handed handed, HttpServletRequest request) {
    return answer(handTask.hand(actor, id, handed.version(), handed.person()), request);
  }

  /** The office gives it back with a reason. */
  @Operation(
      summary = "Trả lại",
      description = "The office gives a submitted task back with a reason.")
  @PostMapping("/return")
  ResponseEntity<?> giveBack(
      Actor actor, @PathVariable UUID id, @RequestBody Words said, HttpServletRequest request) {
    return answer(returnTask.giveBack(actor, id, said.version(), said.words()), request);
  }

  /** The office closes it. */
  @Operation(summary = "Xác nhận hoàn thành", description = "The office closes a submitted task.")
  @PostMapping("/close")
  ResponseEntity<?> close(
      Actor actor, @PathVariable UUID id, @RequestBody Words said, HttpServletRequest request) {
    return answer(closeTask.close(actor, id, said.version(), said.words()), request);
  }

  /** The issuer takes it back with a reason. */
  @Operation(summary = "Thu hồi nhiệm vụ", description = "The issuer takes it back with a reason.")
  @PostMapping("/withdrawal")
  ResponseEntity<?> withdraw(
      Actor actor, @PathVariable UUID id, @RequestBody Words said, HttpServletRequest request) {
    return answer(withdrawTask.withdraw(actor, id, said.version(), said.words()), request);
  }

  /** The issuer names another day with a reason. */
  @Operation(
      summary = "Điều chỉnh thời hạn",
      description = "The issuer names another day with a reason.")
  @PostMapping("/deadline")
  ResponseEntity<?> deadline(
      Actor actor, @PathVariable UUID id, @RequestBody Day day, HttpServletRequest request) {
    return answer(moveDeadline.ofTask(actor, id, day.version(), day.day(), day.words()), request);
  }

  /** A co-operator adds a word about the task's measure. */
  @Operation(
      summary = "Ý kiến phối hợp",
      description = "A co-operating agency adds a word about the measure.")
  @PostMapping("/words")
  ResponseEntity<?> word(
      Actor actor, @PathVariable UUID id, @RequestBody Word word, HttpServletRequest request) {
    UUID measure = tasks.byId(id).map(task -> task.measure().id()).orElse(new UUID(0, 0));
    Optional<Refusal> refused = addWord.add(actor, measure, word.words());
    return refused.isPresent()
        ? Problem.of(refused.get(), request)
        : ResponseEntity.noContent().build();
  }

  private ResponseEntity<?> answer(Moved moved, HttpServletRequest request) {
    return switch (moved) {
      case Moved.Done done -> ResponseEntity.ok(TaskAnswers.Task.of(done.task(), reaches.today()));
      case Moved.Overtaken overtaken ->
          Problem.of(TaskRefusals.overtaken(overtaken.who(), overtaken.current()), request);
      case Moved.Declined declined -> Problem.of(declined.why(), request);
    };
  }

  /** Too large is said before a file is taken into memory. */
  private static Optional<Refusal> tooLarge(List<MultipartFile> files) {
    if (files.size() > Evidence.MOST) {
      return Optional.of(TaskRefusals.tooManyFiles(Evidence.MOST));
    }
    return files.stream().anyMatch(file -> file.getSize() > Evidence.MEGABYTES * 1024L * 1024L)
        ? Optional.of(TaskRefusals.fileTooLarge(Evidence.MEGABYTES))
        : Optional.empty();
  }

  private static List<Evidence.Attachment> attached(List<MultipartFile> files) throws IOException {
    List<Evidence.Attachment> attached = new ArrayList<>(files.size());
    for (MultipartFile file : files) {
      attached.add(
          new Evidence.Attachment(String.valueOf(file.getOriginalFilename()), file.getBytes()));
    }
    return attached;
  }
}
