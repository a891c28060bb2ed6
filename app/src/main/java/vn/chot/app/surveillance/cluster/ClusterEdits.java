package vn.chot.app.surveillance.cluster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What changes in a cluster, everything else kept. */
final class ClusterEdits {
  private ClusterEdits() {}

  static Cluster to(Cluster was, ClusterState state) {
    return new Cluster(
        was.id(),
        was.localNumber(),
        state,
        was.name(),
        was.shortName(),
        was.place(),
        was.site(),
        was.unit(),
        was.handling(),
        was.handlingPaper(),
        was.note(),
        was.cases(),
        was.firstCase(),
        was.lastCase(),
        was.edition());
  }

  static Cluster said(Cluster was, ClusterState state, ClusterDraft draft, @Nullable UUID unit) {
    return new Cluster(
        was.id(),
        was.localNumber(),
        state,
        draft.name(),
        draft.shortName(),
        draft.place(),
        was.site(),
        unit,
        draft.handling(),
        draft.handlingPaper(),
        draft.note(),
        was.cases(),
        was.firstCase(),
        was.lastCase(),
        was.edition());
  }

  static Cluster made(
      UUID id, String number, ClusterState state, ClusterDraft draft, @Nullable UUID unit) {
    return new Cluster(
        id,
        number,
        state,
        draft.name(),
        draft.shortName(),
        draft.place(),
        null,
        unit,
        draft.handling(),
        draft.handlingPaper(),
        draft.note(),
        0,
        null,
        null,
        1);
  }
}
