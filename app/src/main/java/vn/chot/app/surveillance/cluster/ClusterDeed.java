package vn.chot.app.surveillance.cluster;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to clusters; ids and numbers, never names. */
public sealed interface ClusterDeed extends Deed {
  /** Done to one cluster. */
  sealed interface OfCluster extends ClusterDeed {
    UUID cluster();

    @Override
    default String subject() {
      return cluster().toString();
    }
  }

  /** Done to a cluster and a case. */
  sealed interface OfMember extends OfCluster {
    UUID caseFile();

    @Override
    default Map<String, Object> facts() {
      return Map.of("caseFile", caseFile().toString());
    }
  }

  /** A rule found it; it waits for somebody to name it. */
  record ClusterFound(UUID cluster, int cases) implements OfCluster {
    @Override
    public Map<String, Object> facts() {
      return Map.of("cases", cases);
    }
  }

  /** A person opened one that no rule had found. */
  record ClusterOpened(UUID cluster) implements OfCluster {}

  /** A person gave a proposal its official name; it is active from then on. */
  record ClusterNamed(UUID cluster) implements OfCluster {}

  /** Its name, place or order of handling was corrected. */
  record ClusterCorrected(UUID cluster) implements OfCluster {}

  /** A person looked at the proposal: it is no cluster. */
  record ClusterDeclined(UUID cluster) implements OfCluster {}

  /** It is under control and watched. */
  record ClusterWatched(UUID cluster) implements OfCluster {}

  /** It ended. */
  record ClusterClosed(UUID cluster, long quietDays) implements OfCluster {
    @Override
    public Map<String, Object> facts() {
      return Map.of("quietDays", quietDays);
    }
  }

  /** It goes on: it had been closed or watched. */
  record ClusterReopened(UUID cluster) implements OfCluster {}

  /** A case came to belong to it. */
  record CaseJoined(UUID cluster, UUID caseFile) implements OfMember {}

  /** A case belongs to it no more. */
  record CaseLeft(UUID cluster, UUID caseFile) implements OfMember {}

  /** A list of clusters, or the cases of one, was taken out as a sheet. */
  record ClustersExported(UUID account, int count, String purpose) implements ClusterDeed {
    @Override
    public String subject() {
      return account.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count, "purpose", purpose);
    }
  }
}
