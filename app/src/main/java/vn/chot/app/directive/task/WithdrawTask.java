package vn.chot.app.directive.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** The issuer takes one task back with a reason. */
@Component
class WithdrawTask {
  private final Moving moving;
  private final TaskNews news;

  WithdrawTask(Moving moving, TaskNews news) {
    this.moving = moving;
    this.news = news;
  }

  /** Takes it back. */
  @Transactional
  Moved withdraw(Actor actor, UUID id, int version, @Nullable String reason) {
    Said said = Said.of(reason);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.WITHDRAW,
        Right.OFFICE,
        task ->
            said.missing("lý do thu hồi", "reason for withdrawing it")
                .<Plan>map(Plan.Not::new)
                .orElseGet(() -> plan(task, said)));
  }

  /** The move for a task taken back, alone or with its whole direction. */
  Plan.Go plan(TaskView task, Said reason) {
    return new Plan.Go(
        Step.saying(TaskMove.WITHDRAW, reason.words()),
        new TaskDeed.TaskWithdrawn(task.id()),
        news.lead(
            task,
            "withdrawn",
            "Nhiệm vụ %s đã được thu hồi, không phải thực hiện nữa.",
            "The task %s was withdrawn and need not be carried out."));
  }
}
