package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.messages.Messages;
import vn.chot.app.messages.Sending;

/** Puts together what a person is shown of a task. */
@Component
class TaskSheets {
  private final Tasks tasks;
  private final TaskHistory histories;
  private final Reaches reaches;
  private final Sight sight;
  private final Directory directory;
  private final Conclusions conclusions;
  private final Messages messages;

  TaskSheets(
      Tasks tasks,
      TaskHistory histories,
      Reaches reaches,
      Sight sight,
      Directory directory,
      Conclusions conclusions,
      Messages messages) {
    this.tasks = tasks;
    this.histories = histories;
    this.reaches = reaches;
    this.sight = sight;
    this.directory = directory;
    this.conclusions = conclusions;
    this.messages = messages;
  }

  /** The task as this person may see it; nothing where they may not know of it. */
  Optional<TaskView> seen(Actor actor, UUID id) {
    Reach reach = reaches.of(actor);
    return tasks.byId(id).filter(task -> sight.mayReadTask(reach, task));
  }

  /** All of the page. */
  TaskSheet sheet(Actor actor, TaskView task) {
    LocalDate today = reaches.today();
    Reach reach = reaches.of(actor);
    Set<TaskAct> offered = TaskAct.offered(actor, reach, task);
    List<TaskView> ofMeasure = tasks.ofMeasure(task.measure().id());
    List<TaskView> siblings =
        ofMeasure.stream()
            .filter(other -> !other.id().equals(task.id()) && sight.mayReadTask(reach, other))
            .toList();
    List<Sending> sendings =
        reach.everything() || reach.heads().contains(task.agencyId()) ? sendings(task) : List.of();
    TaskHistory.Raw raw = histories.of(task);
    Map<UUID, String> names = names(task, siblings, sendings, raw.agencies(), today);
    return new TaskSheet(
        task,
        conclusions.paper(task.paperId()).orElseThrow(),
        paperLink(reach, task.paperId()),
        TaskClock.of(task, today),
        names,
        histories.told(raw, agency -> names.getOrDefault(agency, "")),
        siblings,
        ofMeasure.size(),
        sendings,
        offered,
        !Collections.disjoint(reach.own(), task.cooperators()) && !task.measure().undone(),
        offered.contains(TaskAct.HAND) ? directory.holders(task.agencyId(), today) : List.of(),
        offered.contains(TaskAct.RAISE_OBSTACLE)
            ? directory.above(task.agencyId(), today)
            : List.of());
  }

  /** The mails about the task, and those of the press that gave it, to its own agency alone. */
  private List<Sending> sendings(TaskView task) {
    return messages.sendings(List.of(task.id(), task.measure().directionId())).stream()
        .filter(sending ->
            sending.about().equals(task.id()) || task.agencyId().equals(sending.agency()))
        .toList();
  }

  private @Nullable String paperLink(Reach reach, UUID paper) {
    if (reach.everything()) {
      return "/papers/" + paper;
    }
    return sight.mayReadPaper(reach, paper) ? "/tasks/paper/" + paper : null;
  }

  private Map<UUID, String> names(
      TaskView task,
      List<TaskView> siblings,
      List<Sending> sendings,
      Collection<UUID> inHistory,
      LocalDate today) {
    List<UUID> ids = new ArrayList<>(inHistory);
    ids.add(task.agencyId());
    ids.addAll(task.cooperators());
    siblings.forEach(other -> ids.add(other.agencyId()));
    sendings.stream().map(Sending::agency).filter(Objects::nonNull).forEach(ids::add);
    if (task.obstacleTo() != null) {
      ids.add(task.obstacleTo());
    }
    Map<UUID, String> names = new HashMap<>();
    for (Agency agency : directory.agencies(Set.copyOf(ids), today).values()) {
      names.put(agency.id(), agency.name());
    }
    return names;
  }
}
