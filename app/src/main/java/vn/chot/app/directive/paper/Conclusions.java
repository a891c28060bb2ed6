package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** What other rooms may ask about papers and what they order: the room's one public bean. */
@Component
@SuppressWarnings("DoNotCallSuggester") // until its acts are in
public class Conclusions {

  /** The paper as it stands now. */
  public Optional<ReviewedPaper> paper(UUID id) {
    throw new IllegalStateException("not built yet");
  }

  /** The whole text of the paper, as it was read. */
  public Optional<String> text(UUID id) {
    throw new IllegalStateException("not built yet");
  }

  /** The measures on a paper's list, in the order printed. */
  public List<OrderedMeasure> measures(UUID paper) {
    throw new IllegalStateException("not built yet");
  }

  /**
   * Holds the paper until the caller's transaction ends and closes its review if it is open.
   *
   * @return why that cannot be; null when the paper is held and its review is closed
   */
  public @Nullable Refusal holdReviewed(Actor actor, UUID paper) {
    throw new IllegalStateException("not built yet");
  }
}
