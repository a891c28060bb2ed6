package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.pages.Refusal;

/** The issuer names another day, for one agency alone or for all that lead the measure. */
@Component
class MoveDeadline {
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  private final Moving moving;
  private final Tasks tasks;
  private final DirectedMeasures measures;
  private final Conclusions conclusions;
  private final Reaches reaches;
  private final TaskNews news;

  MoveDeadline(
      Moving moving,
      Tasks tasks,
      DirectedMeasures measures,
      Conclusions conclusions,
      Reaches reaches,
      TaskNews news) {
    this.moving = moving;
    this.tasks = tasks;
    this.measures = measures;
    this.conclusions = conclusions;
    this.reaches = reaches;
    this.news = news;
  }

  /** Moves the deadline of one task; the measure's own and other agencies' stay. */
  @Transactional
  Moved ofTask(Actor actor, UUID id, int version, LocalDate day, @Nullable String reason) {
    Said said = Said.of(reason);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.MOVE_DEADLINE,
        Right.OFFICE,
        task ->
            (day.equals(task.deadline())
                    ? Optional.of(TaskRefusals.DAY_SAME)
                    : refused(task.paperId(), day, said))
                .<Plan>map(Plan.Not::new)
                .orElseGet(() -> plan(task, day, said)));
  }

  private Plan plan(TaskView task, LocalDate day, Said said) {
    return new Plan.Go(
        Step.saying(TaskMove.MOVE_DEADLINE, said.words()).on(day),
        new TaskDeed.DeadlineMoved(task.id(), task.deadline(), day),
        news.lead(
            task,
            "deadline",
            "Thời hạn của nhiệm vụ %s đã được điều chỉnh.",
            "The deadline of the task %s was moved."));
  }

  /**
   * Moves the deadline of a measure and of each of its tasks that is not settled.
   *
   * @param seen the measure's deadline as the person saw it
   * @return why not; nothing when it is moved
   */
  @Transactional
  Optional<Refusal> ofMeasure(
      Actor actor,
      UUID directed,
      @Nullable LocalDate seen,
      LocalDate day,
      @Nullable String reason) {
    Said said = Said.of(reason);
    if (!actor.is(Role.CLERK)) {
      return Optional.of(TaskRefusals.OFFICE_ONLY);
    }
    Optional<DirectedMeasure> held = measures.held(directed);
    if (held.isEmpty()) {
      return Optional.of(TaskRefusals.NO_SUCH_MEASURE);
    }
    if (!Objects.equals(held.get().deadline(), seen)) {
      return Optional.of(TaskRefusals.MEASURE_OVERTAKEN);
    }
    List<TaskView> open =
        tasks.ofMeasure(directed).stream().filter(task -> !task.state().settled()).toList();
    if (open.isEmpty()) {
      return Optional.of(TaskRefusals.NOTHING_TO_MOVE);
    }
    Optional<Refusal> refused = refused(held.get().paperId(), day, said);
    if (refused.isEmpty()) {
      measures.moveDeadline(directed, day);
      for (TaskView task : open) {
        moving.move(
            actor,
            task.id(),
            tasks.held(task.id()).orElseThrow().version(),
            TaskMove.MOVE_DEADLINE,
            Right.OFFICE,
            now -> plan(now, day, said));
      }
    }
    return refused;
  }

  /** A reason is needed; the day lies neither before the paper's own nor in the past. */
  private Optional<Refusal> refused(UUID paper, LocalDate day, Said said) {
    LocalDate issued = conclusions.paper(paper).map(ReviewedPaper::day).orElse(LocalDate.MIN);
    if (day.isBefore(issued)) {
      return Optional.of(TaskRefusals.beforePaper(issued));
    }
    if (day.isBefore(reaches.today())) {
      return Optional.of(TaskRefusals.DAY_PAST);
    }
    if (day.isAfter(LAST)) {
      return Optional.of(TaskRefusals.DAY_TOO_FAR);
    }
    return said.missing("lý do đổi thời hạn", "reason for moving the deadline");
  }
}
