package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;

/** The page "Việc được giao": an agency's inbox; for the office all tasks. */
@Controller
class TaskListPages {
  private static final int NAMESAKES = 100;

  private final TaskList list;
  private final TaskCounts counts;
  private final Reaches reaches;
  private final Directory directory;
  private final Readings readings;

  TaskListPages(
      TaskList list, TaskCounts counts, Reaches reaches, Directory directory, Readings readings) {
    this.list = list;
    this.counts = counts;
    this.reaches = reaches;
    this.directory = directory;
    this.readings = readings;
  }

  @MayOnly({
    Role.CLERK,
    Role.CHAIRMAN,
    Role.AGENCY_HEAD,
    Role.AGENCY_STAFF,
    Role.DISTRICT,
    Role.COMMUNE
  })
  @GetMapping("/tasks")
  String tasks(
      Actor actor, TaskAsked asked, @RequestParam(defaultValue = "") String after, Model model) {
    TaskFilter filter = asked.filter();
    LocalDate today = reaches.today();
    Reach reach = reaches.of(actor);
    Optional<TaskKey> key = TaskKey.of(after);
    TaskList.Page page =
        list.page(scope(reach, actor, filter, today), filter, today, key.orElse(null));
    readings.shown(actor, "/tasks", page.rows().stream().map(row -> row.id().toString()).toList());
    model.addAttribute("filter", filter);
    model.addAttribute("page", page);
    model.addAttribute("first", key.isEmpty());
    model.addAttribute("reach", reach);
    model.addAttribute("tabs", tabs(reach));
    model.addAttribute(
        "counts", counts.of(TaskScope.of(reach, actor.id(), filter.on(TaskTab.OPEN)), today));
    model.addAttribute("link", new TaskLink(filter));
    model.addAttribute("agency", agency(filter, today));
    return "directive/task/list";
  }

  /** Whose tasks are shown under this filter. */
  TaskScope scope(Reach reach, Actor actor, TaskFilter filter, LocalDate today) {
    TaskScope scope = TaskScope.of(reach, actor.id(), filter);
    if (filter.agency() != null) {
      scope = scope.only(Set.of(filter.agency()));
    }
    if (!filter.agencyName().isEmpty()) {
      scope =
          scope.only(
              directory.search(filter.agencyName(), today, NAMESAKES).stream()
                  .map(Agency::id)
                  .collect(Collectors.toSet()));
    }
    return scope;
  }

  private String agency(TaskFilter filter, LocalDate today) {
    UUID chosen = filter.agency();
    return chosen == null
        ? ""
        : directory.agencies(List.of(chosen), today).values().stream()
            .map(Agency::name)
            .findFirst()
            .orElse("");
  }

  private static List<TaskTab> tabs(Reach reach) {
    return Arrays.stream(TaskTab.values())
        .filter(tab -> !tab.byPost() || !reach.own().isEmpty())
        .toList();
  }
}
