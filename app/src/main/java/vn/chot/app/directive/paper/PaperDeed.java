package vn.chot.app.directive.paper;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to a paper and its measures. */
sealed interface PaperDeed extends Deed {
  /** The paper it was done to. */
  UUID paper();

  @Override
  default String subject() {
    return paper().toString();
  }

  /** A paper came in, or ours was registered, and was read. */
  record PaperReceived(UUID paper, Direction direction, int measures) implements PaperDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("direction", direction.name(), "measures", measures);
    }
  }

  /**
   * A paper with a secrecy mark was turned away; nothing of it is kept, so it has only a random id.
   */
  record ClassifiedPaperRefused(UUID paper) implements PaperDeed {}

  /** The original was handed out. */
  record OriginalDownloaded(UUID paper) implements PaperDeed {}

  /** A clerk corrected the header. */
  record HeaderCorrected(UUID paper, int version) implements PaperDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("version", version);
    }
  }

  /** A clerk corrected the entry in the registers. */
  record ArrivalCorrected(UUID paper, int version) implements PaperDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("version", version);
    }
  }

  /** A clerk did something to a measure. */
  record MeasureChanged(UUID paper, UUID measure, Act act, int version) implements PaperDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("measure", measure.toString(), "act", act.name(), "version", version);
    }
  }

  /** A clerk went through the paper and closed the review. */
  record ReviewFinished(UUID paper) implements PaperDeed {}

  /** A clerk opened a closed review again. */
  record ReviewReopened(UUID paper) implements PaperDeed {}

  /** What a clerk can do to a measure or a header. */
  enum Act {
    EDITED,
    CONFIRMED,
    SPLIT,
    MERGED,
    ADDED,
    DROPPED,
    RESTORED,
    HEADER_CORRECTED,
    ARRIVAL_CORRECTED,
    REVIEW_FINISHED,
    REVIEW_REOPENED
  }
}
