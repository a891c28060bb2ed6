package vn.chot.app.surveillance.cluster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other rooms may ask about clusters. Whoever shows one answers for who may see it. */
@Component
public class Clusters {
  private final ClusterRows rows;

  Clusters(ClusterRows rows) {
    this.rows = rows;
  }

  /** The cluster, in whatever state. */
  public Optional<Cluster> cluster(UUID id) {
    return rows.one(id);
  }

  /** The cluster the case belongs to now, a proposal too. */
  public Optional<Cluster> ofCase(UUID caseFile) {
    return rows.ofCase(caseFile);
  }

  /** The cases that belong to it now. */
  public List<UUID> cases(UUID cluster) {
    return rows.members(cluster).stream().map(ClusterRows.Member::caseId).toList();
  }

  /** All that a person named and that go on. */
  public List<Cluster> standing() {
    return rows.standing();
  }
}
