package vn.chot.app.directive.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.messages.Messages;
import vn.chot.app.pages.Refusal;

/**
 * A clerk takes all a paper gave back, with a reason, while nobody has reported; then the measures
 * can be corrected and given again.
 */
@Component
class UndoDirection {
  private final Conclusions conclusions;
  private final Directions directions;
  private final DirectedMeasures measures;
  private final Tasks tasks;
  private final Moves moves;
  private final Deeds deeds;
  private final Messages messages;
  private final Clock clock;

  UndoDirection(
      Conclusions conclusions,
      Directions directions,
      DirectedMeasures measures,
      Tasks tasks,
      Moves moves,
      Deeds deeds,
      Messages messages,
      Clock clock) {
    this.conclusions = conclusions;
    this.directions = directions;
    this.measures = measures;
    this.tasks = tasks;
    this.moves = moves;
    this.deeds = deeds;
    this.messages = messages;
    this.clock = clock;
  }

  /** Takes it back. */
  @Transactional
  Directed undo(Actor actor, UUID paperId, @Nullable String reason) {
    Said said = Said.of(reason);
    if (!actor.is(Role.CLERK)) {
      return new Directed.Declined(TaskRefusals.OFFICE_ONLY);
    }
    Refusal notHeld = conclusions.holdReviewed(actor, paperId);
    if (notHeld != null) {
      return new Directed.Declined(notHeld);
    }
    List<DirectedMeasure> standing = measures.ofPaper(paperId);
    if (standing.isEmpty()) {
      return new Directed.Declined(TaskRefusals.NOT_DIRECTED);
    }
    List<TaskView> given = tasks.heldOfPaper(paperId);
    Optional<Refusal> refused =
        given.stream().anyMatch(TaskView::reported)
            ? Optional.of(TaskRefusals.REPORTED_ALREADY)
            : said.missing("lý do thu hồi", "reason for taking it back");
    if (refused.isPresent()) {
      return new Directed.Declined(refused.get());
    }
    return takeBack(actor, conclusions.paper(paperId).orElseThrow(), standing, given, said);
  }

  private Directed takeBack(
      Actor actor,
      ReviewedPaper paper,
      List<DirectedMeasure> standing,
      List<TaskView> given,
      Said said) {
    Instant now = clock.instant();
    Step step = Step.saying(TaskMove.WITHDRAW, said.words());
    DirectionNews news = new DirectionNews();
    int withdrawn = 0;
    for (TaskView task : given) {
      if (!task.state().settled()) {
        tasks.move(task, step, actor.name(), now);
        moves.add(actor, task, step, now);
        news.leads(task.agencyId());
        withdrawn++;
      }
    }
    standing.forEach(measure -> measures.cooperators(measure.id()).forEach(news::cooperates));
    measures.undo(paper.id());
    directions.undo(actor, paper.id(), said.words(), now);
    deeds.record(actor, new TaskDeed.DirectionUndone(paper.id(), withdrawn));
    messages.tell(actor, news.undone(standing.getFirst().directionId(), paper.id(), paper.title()));
    return new Directed.Undone(paper.id(), withdrawn);
  }
}
