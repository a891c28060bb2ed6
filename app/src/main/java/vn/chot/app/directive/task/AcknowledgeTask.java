package vn.chot.app.directive.task;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** The agency that leads takes the task: its head, or the person inside it was handed to. */
@Component
class AcknowledgeTask {
  private final Moving moving;

  AcknowledgeTask(Moving moving) {
    this.moving = moving;
  }

  /** Takes the task. */
  @Transactional
  Moved acknowledge(Actor actor, UUID id, int version) {
    return moving.move(
        actor,
        id,
        version,
        TaskMove.ACKNOWLEDGE,
        Right.WORKER,
        task ->
            new Plan.Go(
                Step.of(TaskMove.ACKNOWLEDGE), new TaskDeed.TaskAcknowledged(id), List.of()));
  }
}
