package vn.chot.app.directive.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.messages.Messages;
import vn.chot.app.pages.Refusal;

/**
 * The frame around every move: the task is held, the person may, the version is the one they saw,
 * the state allows it; then the change, its row, its deed and the news are one transaction.
 */
@Component
class Moving {
  private final Tasks tasks;
  private final Moves moves;
  private final Reaches reaches;
  private final Sight sight;
  private final Deeds deeds;
  private final Messages messages;
  private final Clock clock;

  Moving(
      Tasks tasks,
      Moves moves,
      Reaches reaches,
      Sight sight,
      Deeds deeds,
      Messages messages,
      Clock clock) {
    this.tasks = tasks;
    this.moves = moves;
    this.reaches = reaches;
    this.sight = sight;
    this.deeds = deeds;
    this.messages = messages;
    this.clock = clock;
  }

  /** Moves a task by what {@code act} plans for it. */
  @Transactional(propagation = Propagation.MANDATORY)
  Moved move(
      Actor actor, UUID id, int version, TaskMove move, Right right, Function<TaskView, Plan> act) {
    Reach reach = reaches.of(actor);
    Optional<TaskView> held = reach.nothing() ? Optional.empty() : tasks.held(id);
    if (held.isEmpty() || !sight.mayReadTask(reach, held.get())) {
      return new Moved.Declined(TaskRefusals.NO_SUCH_TASK);
    }
    TaskView task = held.get();
    Optional<Refusal> refused = right.refused(actor, reach, task);
    if (refused.isPresent()) {
      return new Moved.Declined(refused.get());
    }
    if (task.version() != version) {
      return overtaken(task);
    }
    if (!move.allowedFrom(task.state())) {
      return new Moved.Declined(TaskRefusals.notFrom(task.state(), move));
    }
    return switch (act.apply(task)) {
      case Plan.Not not -> new Moved.Declined(not.why());
      case Plan.Go go -> done(actor, task, go, right.agency(reach, task));
    };
  }

  private Moved overtaken(TaskView task) {
    return moves
        .last(task.id())
        .<Moved>map(last -> new Moved.Overtaken(task, last.byName(), last.at()))
        .orElseGet(() -> new Moved.Overtaken(task, "", task.assignedAt()));
  }

  private Moved done(Actor actor, TaskView task, Plan.Go go, @Nullable UUID agency) {
    Instant now = clock.instant();
    Step step = go.step().by(agency);
    tasks.move(task, step, actor.name(), now);
    moves.add(actor, task, step, now);
    deeds.record(actor, go.deed());
    messages.tell(actor, go.news());
    return new Moved.Done(tasks.byId(task.id()).orElseThrow());
  }
}
