package vn.chot.app.directive.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** The office closes a submitted task. */
@Component
class CloseTask {
  private final Moving moving;
  private final TaskNews news;

  CloseTask(Moving moving, TaskNews news) {
    this.moving = moving;
    this.news = news;
  }

  /** Closes it, with a word or without. */
  @Transactional
  Moved close(Actor actor, UUID id, int version, @Nullable String typed) {
    Said said = Said.of(typed);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.CLOSE,
        Right.OFFICE,
        task ->
            said.tooLong()
                .<Plan>map(Plan.Not::new)
                .orElseGet(() ->
                    new Plan.Go(
                        Step.saying(TaskMove.CLOSE, said.orNull()),
                        new TaskDeed.TaskClosed(id),
                        news.lead(
                            task,
                            "closed",
                            "Văn phòng đã xác nhận hoàn thành nhiệm vụ %s.",
                            "The office closed the task %s."))));
  }
}
