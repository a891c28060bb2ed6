package vn.chot.app.directive.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** The agency's head says that it is done and asks the office to close it. */
@Component
class SubmitTask {
  private final Moving moving;
  private final Evidence evidence;
  private final TaskNews news;

  SubmitTask(Moving moving, Evidence evidence, TaskNews news) {
    this.moving = moving;
    this.evidence = evidence;
    this.news = news;
  }

  /**
   * Submits the task.
   *
   * @param typed the result; may not be left out
   * @param files what shows it; may be empty
   */
  @Transactional
  Moved submit(
      Actor actor, UUID id, int version, @Nullable String typed, List<Evidence.Attachment> files) {
    Said said = Said.of(typed);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.SUBMIT,
        Right.HEAD,
        task ->
            refused(said, files)
                .<Plan>map(Plan.Not::new)
                .orElseGet(() ->
                    new Plan.Go(
                        Step.saying(TaskMove.SUBMIT, said.words())
                            .with(evidence.keep(actor, files)),
                        new TaskDeed.TaskSubmitted(id),
                        news.office(
                            task,
                            "submitted",
                            "Cơ quan chủ trì trình hoàn thành nhiệm vụ %s.",
                            "An agency submitted the task %s for closing."))));
  }

  private static Optional<Refusal> refused(Said said, List<Evidence.Attachment> files) {
    return said.missing("kết quả thực hiện", "result").or(() -> Evidence.refused(files));
  }
}
