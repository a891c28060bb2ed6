package vn.chot.app.directive.paper;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The question this room asks below: is a paper directed? While agencies hold tasks of it, its
 * review is not opened again. Answered by {@code directive.task}.
 */
public interface DirectedPapers {

  /** Those of these papers whose measures were directed to agencies, and not taken back. */
  Set<UUID> directed(Collection<UUID> papers);
}
