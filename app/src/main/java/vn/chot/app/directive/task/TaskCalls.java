package vn.chot.app.directive.task;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.files.Download;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;

/** What programs may read of tasks: what the pages show to the same person. */
@RestController
@Tag(name = "tasks", description = "Nhiệm vụ / Tasks")
@MayOnly({
  Role.CLERK,
  Role.CHAIRMAN,
  Role.AGENCY_HEAD,
  Role.AGENCY_STAFF,
  Role.DISTRICT,
  Role.COMMUNE
})
@RequestMapping("/api/v1/tasks")
class TaskCalls {
  private final TaskList list;
  private final Tasks tasks;
  private final Moves moves;
  private final DirectedMeasures measures;
  private final Reaches reaches;
  private final Sight sight;
  private final Files files;
  private final Readings readings;

  TaskCalls(
      TaskList list,
      Tasks tasks,
      Moves moves,
      DirectedMeasures measures,
      Reaches reaches,
      Sight sight,
      Files files,
      Readings readings) {
    this.list = list;
    this.tasks = tasks;
    this.moves = moves;
    this.measures = measures;
    this.reaches = reaches;
    this.sight = sight;
    this.files = files;
    this.readings = readings;
  }

  /**
   * Tasks, those due first; 30 a page. Without {@code state} the open ones; of the whole area for
   * those who have one; {@code cooperating} lists what the person's agencies co-operate in.
   */
  @Operation(
      summary = "Danh sách nhiệm vụ",
      description =
          "Tasks, those due first; 30 a page. Without state the open ones; cooperating lists what the person's agencies co-operate in; after comes from next.")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  TaskAnswers.Page tasks(
      Actor actor,
      @RequestParam @Nullable TaskState state,
      @RequestParam @Nullable UUID agency,
      @RequestParam @Nullable UUID paper,
      @RequestParam(defaultValue = "false") boolean overdue,
      @RequestParam(defaultValue = "false") boolean cooperating,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String after) {
    Optional<TaskKey> key = TaskKey.of(after);
    if ((key.isEmpty() && !after.isEmpty()) || q.length() > 200) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    TaskTab tab =
        cooperating
            ? TaskTab.COOPERATING
            : state != null && state.settled() ? TaskTab.SETTLED : TaskTab.OPEN;
    TaskFilter filter =
        new TaskFilter(tab, true, q, paper, agency, "", state, overdue ? DueIn.OVERDUE : null);
    TaskScope scope = TaskScope.of(reaches.of(actor), actor.id(), filter);
    TaskList.Page page =
        list.page(
            agency == null ? scope : scope.only(Set.of(agency)),
            filter,
            reaches.today(),
            key.orElse(null));
    readings.shown(
        actor, "/api/v1/tasks", page.rows().stream().map(row -> row.id().toString()).toList());
    return new TaskAnswers.Page(
        page.rows().stream().map(TaskAnswers.Item::of).toList(),
        page.next() == null ? null : next(filter, overdue, cooperating, page.next()));
  }

  private static String next(
      TaskFilter filter, boolean overdue, boolean cooperating, TaskKey after) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/api/v1/tasks");
    if (filter.state() != null) {
      link.queryParam("state", filter.state());
    }
    if (filter.agency() != null) {
      link.queryParam("agency", filter.agency());
    }
    if (filter.paper() != null) {
      link.queryParam("paper", filter.paper());
    }
    if (overdue) {
      link.queryParam("overdue", true);
    }
    if (cooperating) {
      link.queryParam("cooperating", true);
    }
    if (!filter.words().isEmpty()) {
      link.queryParam("q", "{q}");
      link.uriVariables(java.util.Map.of("q", filter.words()));
    }
    return link.queryParam("after", after.word()).encode().toUriString();
  }

  /** One task with its measure and all that happened. */
  @Operation(
      summary = "Một nhiệm vụ với lịch sử",
      description = "One task with its measure and all that happened, newest first.")
  @GetMapping(path = "/{id:[0-9a-f-]{36}}", produces = MediaType.APPLICATION_JSON_VALUE)
  TaskAnswers.Whole task(Actor actor, @PathVariable UUID id) {
    TaskView task = seen(actor, id);
    LocalDate today = reaches.today();
    readings.shown(actor, "/api/v1/tasks/task", List.of(id.toString()));
    return new TaskAnswers.Whole(
        TaskAnswers.Task.of(task, today),
        moves.ofTask(id).stream().map(TaskAnswers.Move::of).toList(),
        measures.words(task.measure().id()).stream()
            .map(word ->
                new TaskAnswers.Word(word.agencyId(), word.words(), word.byName(), word.at()))
            .toList());
  }

  /** A file that came with a report. */
  @Operation(summary = "Tệp kèm báo cáo", description = "A file that came with a report.")
  @GetMapping("/{id:[0-9a-f-]{36}}/files/{file:[0-9a-f-]{36}}")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    seen(actor, id);
    StoredFile stored =
        files
            .byId(file)
            .filter(known -> moves.hasFile(id, known.id()))
            .orElseThrow(TaskCalls::notThere);
    readings.shown(actor, "/api/v1/tasks/file", List.of(id.toString(), file.toString()));
    return Download.of(stored, files.content(stored));
  }

  private TaskView seen(Actor actor, UUID id) {
    Reach reach = reaches.of(actor);
    return tasks
        .byId(id)
        .filter(task -> sight.mayReadTask(reach, task))
        .orElseThrow(TaskCalls::notThere);
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
