package vn.chot.app.directive.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.agencies.Directory;
import vn.chot.app.agencies.Directory.Holder;

/** The agency's head gives a task to a person inside. */
@Component
class HandTask {
  private final Moving moving;
  private final Directory directory;
  private final Reaches reaches;
  private final TaskNews news;

  HandTask(Moving moving, Directory directory, Reaches reaches, TaskNews news) {
    this.moving = moving;
    this.directory = directory;
    this.reaches = reaches;
    this.news = news;
  }

  /** Hands the task to somebody who acts for the agency that leads. */
  @Transactional
  Moved hand(Actor actor, UUID id, int version, UUID person) {
    return moving.move(
        actor,
        id,
        version,
        TaskMove.HAND,
        Right.HEAD,
        task ->
            holder(task, person)
                .<Plan>map(holder ->
                    new Plan.Go(
                        Step.of(TaskMove.HAND).into(person, holder.name()),
                        new TaskDeed.TaskHanded(id, person),
                        news.person(
                            task,
                            person,
                            "handed",
                            "Bạn được giao thực hiện nhiệm vụ %s.",
                            "You were handed the task %s.")))
                .orElseGet(() -> new Plan.Not(TaskRefusals.NOT_INSIDE)));
  }

  private Optional<Holder> holder(TaskView task, UUID person) {
    return directory.holders(task.agencyId(), reaches.today()).stream()
        .filter(holder -> holder.account().equals(person))
        .findFirst();
  }
}
