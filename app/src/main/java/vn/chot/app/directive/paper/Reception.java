package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/** What became of a paper handed in. */
sealed interface Reception {

  /**
   * It is stored and read.
   *
   * @param paper its identity
   * @param measures how many measures were found; none is no error
   */
  record Received(UUID paper, int measures) implements Reception {}

  /**
   * It is here already.
   *
   * @param known the paper that is here
   * @param sameContent whether every byte is the same; if not, the clerk may receive it even so
   */
  record Known(KnownPaper known, boolean sameContent) implements Reception {}

  /**
   * It cannot be taken.
   *
   * @param why what is wrong and the way out
   */
  record Declined(Refusal why) implements Reception {}

  /** A paper that was received before. */
  record KnownPaper(
      UUID id,
      @Nullable String number,
      @Nullable Integer arrivalNumber,
      LocalDate arrivedOn,
      String receivedBy) {}
}
