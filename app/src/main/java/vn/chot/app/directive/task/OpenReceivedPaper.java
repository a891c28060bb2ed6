package vn.chot.app.directive.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.directive.paper.ReceivedPapers;

/** Where a recipient opens a paper: its page here, for whom {@link Sight} lets read it. */
@Component
class OpenReceivedPaper implements ReceivedPapers {
  private final Reaches reaches;
  private final Sight sight;

  OpenReceivedPaper(Reaches reaches, Sight sight) {
    this.reaches = reaches;
    this.sight = sight;
  }

  @Override
  public Optional<String> path(Actor actor, UUID paper) {
    return sight.mayReadPaper(reaches.of(actor), paper)
        ? Optional.of("/tasks/paper/" + paper)
        : Optional.empty();
  }
}
