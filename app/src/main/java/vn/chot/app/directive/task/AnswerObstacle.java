package vn.chot.app.directive.task;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** The level asked, or the office, answers an obstacle. */
@Component
class AnswerObstacle {
  private final Moving moving;
  private final TaskNews news;

  AnswerObstacle(Moving moving, TaskNews news) {
    this.moving = moving;
    this.news = news;
  }

  /** Answers the open obstacle; the task goes on as it stood. */
  @Transactional
  Moved answer(Actor actor, UUID id, int version, @Nullable String typed) {
    Said said = Said.of(typed);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.ANSWER_OBSTACLE,
        Right.ASKED,
        task ->
            refused(task, said)
                .<Plan>map(Plan.Not::new)
                .orElseGet(() ->
                    new Plan.Go(
                        Step.saying(TaskMove.ANSWER_OBSTACLE, said.words()),
                        new TaskDeed.ObstacleAnswered(id),
                        news.lead(
                            task,
                            "answered",
                            "Vướng mắc đã được trả lời: nhiệm vụ %s.",
                            "Your obstacle was answered: task %s."))));
  }

  private static Optional<Refusal> refused(TaskView task, Said said) {
    return task.obstructed()
        ? said.missing("nội dung trả lời", "answer")
        : Optional.of(TaskRefusals.NO_OBSTACLE);
  }
}
