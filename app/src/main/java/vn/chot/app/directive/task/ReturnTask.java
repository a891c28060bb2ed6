package vn.chot.app.directive.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** The office gives a submitted task back with a reason. */
@Component
class ReturnTask {
  private final Moving moving;
  private final TaskNews news;

  ReturnTask(Moving moving, TaskNews news) {
    this.moving = moving;
    this.news = news;
  }

  /** Gives it back. */
  @Transactional
  Moved giveBack(Actor actor, UUID id, int version, @Nullable String reason) {
    Said said = Said.of(reason);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.RETURN,
        Right.OFFICE,
        task ->
            said.missing("lý do trả lại", "reason for returning it")
                .<Plan>map(Plan.Not::new)
                .orElseGet(() ->
                    new Plan.Go(
                        Step.saying(TaskMove.RETURN, said.words()),
                        new TaskDeed.TaskReturned(id),
                        news.lead(
                            task,
                            "returned",
                            "Văn phòng yêu cầu làm tiếp nhiệm vụ %s.",
                            "The office returned the task %s."))));
  }
}
