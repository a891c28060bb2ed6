package vn.chot.app.directive.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.pages.Refusal;

/** A clerk reads another province's paper as if it were ours, or as theirs again. */
@Component
class ReadAsOurs {
  private final Conclusions conclusions;
  private final DirectedMeasures measures;
  private final Choices choices;
  private final Deeds deeds;

  ReadAsOurs(Conclusions conclusions, DirectedMeasures measures, Choices choices, Deeds deeds) {
    this.conclusions = conclusions;
    this.measures = measures;
    this.choices = choices;
    this.deeds = deeds;
  }

  /**
   * Keeps the choice, for this paper alone.
   *
   * @return why not; nothing when it is kept
   */
  @Transactional
  Optional<Refusal> choose(Actor actor, UUID paper, boolean asOurs) {
    if (!actor.is(Role.CLERK)) {
      return Optional.of(TaskRefusals.OFFICE_ONLY);
    }
    if (conclusions.paper(paper).isEmpty()) {
      return Optional.of(TaskRefusals.NO_SUCH_MEASURE);
    }
    if (!measures.ofPaper(paper).isEmpty()) {
      return Optional.of(TaskRefusals.GIVEN_ALREADY);
    }
    choices.readAsOurs(paper, asOurs);
    deeds.record(actor, new TaskDeed.PaperReadAsOurs(paper, asOurs));
    return Optional.empty();
  }
}
