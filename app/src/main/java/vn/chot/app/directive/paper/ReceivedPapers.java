package vn.chot.app.directive.paper;

import java.util.Optional;
import java.util.UUID;
import vn.chot.app.access.Actor;

/**
 * The question this room asks below: where does somebody who is no clerk open a paper? Those whom
 * it gave something read it as its recipients do. Answered by {@code directive.task}.
 */
public interface ReceivedPapers {

  /** The path of the paper; empty for those it was not given to. */
  Optional<String> path(Actor actor, UUID paper);
}
