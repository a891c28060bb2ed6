package vn.chot.app.directive.task;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/**
 * The forms of a task's page. Each leads back to the page; refused or overtaken, the page comes
 * back with what was typed, of which a script takes what was said about the form it sent.
 */
@Controller
@MayOnly({Role.CLERK, Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class TaskActPages {
  /** The form for a co-operator's word. */
  static final String WORD = "word";

  private final TaskSheets sheets;
  private final Moves moves;
  private final TaskActs acts;

  TaskActPages(TaskSheets sheets, Moves moves, TaskActs acts) {
    this.sheets = sheets;
    this.moves = moves;
    this.acts = acts;
  }

  /** One of the acts; "word" is a co-operator's. */
  @PostMapping("/tasks/{id:[0-9a-f-]{36}}/{form:[a-z-]+}")
  String act(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String form,
      TaskTyped typed,
      Model model,
      HttpServletResponse response) {
    TaskView task = sheets.seen(actor, id).orElseThrow(TaskActPages::notThere);
    ActOutcome outcome = outcome(actor, task, form, typed);
    if (outcome != null) {
      return again(actor, id, outcome, model, response);
    }
    return "redirect:" + TaskLinks.task(id) + "?done=" + form;
  }

  /** Why the form comes back; null where it is done. */
  private @Nullable ActOutcome outcome(Actor actor, TaskView task, String form, TaskTyped typed) {
    if (form.equals(WORD)) {
      return acts.word(actor, task, typed)
          .map(refused -> new ActOutcome(form, refused, null, typed))
          .orElse(null);
    }
    TaskAct act = TaskAct.of(form);
    if (act == null) {
      throw notThere();
    }
    return switch (acts.move(actor, task, act, typed)) {
      case Moved.Done done -> null;
      case Moved.Declined declined -> new ActOutcome(form, declined.why(), null, typed);
      case Moved.Overtaken overtaken -> new ActOutcome(form, null, rival(overtaken), typed);
    };
  }

  private ActOutcome.Rival rival(Moved.Overtaken by) {
    TaskAct act = moves.last(by.current().id()).map(last -> TaskAct.of(last.move())).orElse(null);
    return new ActOutcome.Rival(by.who(), by.when(), act);
  }

  private String again(
      Actor actor, UUID id, ActOutcome outcome, Model model, HttpServletResponse response) {
    Refusal refused = outcome.refused();
    response.setStatus(refused == null ? HttpStatus.CONFLICT.value() : refused.status());
    TaskView now = sheets.seen(actor, id).orElseThrow(TaskActPages::notThere);
    model.addAttribute("sheet", sheets.sheet(actor, now));
    model.addAttribute("done", null);
    model.addAttribute("added", false);
    model.addAttribute("outcome", outcome);
    return "directive/task/task";
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** A body beyond what the server takes in at all: said on the page for errors. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
  }
}
