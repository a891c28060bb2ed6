package vn.chot.app.surveillance.cluster;

import java.util.UUID;
import vn.chot.app.pages.Refusal;

/** How an act on a cluster went. */
sealed interface ClusterOutcome {
  /** It was done, to this one. */
  record Done(UUID cluster) implements ClusterOutcome {}

  /** It was not, and why. */
  record Declined(Refusal why) implements ClusterOutcome {}
}
