package vn.chot.app.directive.task;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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

/** A program gives what a paper orders to the agencies, for a clerk, or takes it back. */
@RestController
@Tag(name = "tasks")
@MayOnly(Role.CLERK)
@RequestMapping(
    path = "/api/v1/papers/{paper:[0-9a-f-]{36}}/direction",
    produces = MediaType.APPLICATION_JSON_VALUE)
class DirectionCalls {
  private final DirectPaper directPaper;
  private final UndoDirection undoDirection;

  DirectionCalls(DirectPaper directPaper, UndoDirection undoDirection) {
    this.directPaper = directPaper;
    this.undoDirection = undoDirection;
  }

  /** Gives the tasks; the second call of two answers with what stands. */
  @Operation(
      summary = "Giao nhiệm vụ của văn bản",
      description =
          "Gives what the paper orders to the agencies, measure by measure; the second call of two answers with what stands.")
  @PostMapping
  ResponseEntity<?> direct(Actor actor, @PathVariable UUID paper, HttpServletRequest request) {
    return answer(directPaper.direct(actor, paper), request);
  }

  /** Why it is taken back. */
  record Reason(@Nullable String reason) {}

  /** Takes all of it back while nobody has reported. */
  @Operation(
      summary = "Thu hồi việc giao",
      description = "Takes all of it back with a reason while nobody has reported.")
  @PostMapping("/undo")
  ResponseEntity<?> undo(
      Actor actor, @PathVariable UUID paper, @RequestBody Reason why, HttpServletRequest request) {
    return answer(undoDirection.undo(actor, paper, why.reason()), request);
  }

  private static ResponseEntity<?> answer(Directed directed, HttpServletRequest request) {
    return switch (directed) {
      case Directed.Stands stands ->
          ResponseEntity.ok(
              new TaskAnswers.Direction(
                  stands.paper(),
                  stands.now(),
                  stands.tasks(),
                  stands.measures().stream().map(TaskAnswers.MeasureGiven::of).toList()));
      case Directed.Undone undone -> ResponseEntity.ok(undone);
      case Directed.Declined declined -> Problem.of(declined.why(), request);
    };
  }
}
