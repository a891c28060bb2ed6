package vn.chot.app.directive.task;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.files.Download;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;

/** A task's page, and the files that came with its reports. */
@Controller
@MayOnly({
  Role.CLERK,
  Role.CHAIRMAN,
  Role.AGENCY_HEAD,
  Role.AGENCY_STAFF,
  Role.DISTRICT,
  Role.COMMUNE
})
class TaskPages {
  private final TaskSheets sheets;
  private final Moves moves;
  private final Files files;
  private final Readings readings;

  TaskPages(TaskSheets sheets, Moves moves, Files files, Readings readings) {
    this.sheets = sheets;
    this.moves = moves;
    this.files = files;
    this.readings = readings;
  }

  /** The page. */
  @GetMapping("/tasks/{id:[0-9a-f-]{36}}")
  String task(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    TaskView task = seen(actor, id);
    readings.shown(actor, "/tasks/task", List.of(id.toString()));
    model.addAttribute("sheet", sheets.sheet(actor, task));
    model.addAttribute("done", TaskAct.of(done));
    model.addAttribute("added", done.equals(TaskActPages.WORD));
    model.addAttribute("outcome", null);
    return "directive/task/task";
  }

  /** A file of a report, to be saved. */
  @GetMapping("/tasks/{id:[0-9a-f-]{36}}/files/{file:[0-9a-f-]{36}}")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    seen(actor, id);
    if (!moves.hasFile(id, file)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    StoredFile stored =
        files.byId(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    readings.shown(actor, "/tasks/file", List.of(id.toString(), file.toString()));
    return Download.of(stored, files.content(stored));
  }

  private TaskView seen(Actor actor, UUID id) {
    return sheets
        .seen(actor, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
