package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CaseState;

/** Adds a case to a cluster or takes it out, each with a reason. */
@Component
public class ChangeMembers {
  private final ClusterSight clusterSight;
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final ReopenCluster reopenCluster;
  private final CaseFiles caseFiles;
  private final Clock clock;

  ChangeMembers(
      ClusterSight clusterSight,
      ClusterRows rows,
      ClusterMembers members,
      ReopenCluster reopenCluster,
      CaseFiles caseFiles,
      Clock clock) {
    this.clusterSight = clusterSight;
    this.rows = rows;
    this.members = members;
    this.reopenCluster = reopenCluster;
    this.caseFiles = caseFiles;
    this.clock = clock;
  }

  /**
   * Adds the case of this number, such as BN1044, 1044 or F0-21-000123; out of a proposal it comes
   * by itself. A closed cluster is reopened.
   */
  @Transactional
  public Optional<Refusal> add(Actor actor, UUID id, String number, String why) {
    ClusterSight.Sight sight = clusterSight.deciding(actor);
    clusterSight.cluster(sight, id);
    Cluster was = rows.locked(id).orElseThrow();
    if (was.state() == ClusterState.DECLINED) {
      return Optional.of(ClusterRules.NOT_NAMED);
    }
    Optional<CaseFile> file =
        caseFiles
            .numbered(written(number))
            .filter(one -> one.state() == CaseState.CONFIRMED && sight.covers(one.unit()));
    if (file.isEmpty()) {
      return Optional.of(ClusterRules.CASE_UNKNOWN);
    }
    if (why.isBlank()) {
      return Optional.of(ClusterRules.REASON_MISSING);
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    Optional<Cluster> now = rows.ofCase(file.get().id());
    if (now.isPresent()) {
      if (now.get().id().equals(id)) {
        return Optional.of(ClusterRules.CASE_THERE);
      }
      if (now.get().state().named()) {
        return Optional.of(ClusterRules.CASE_ELSEWHERE);
      }
      members.remove(
          actor,
          now.get().id(),
          List.of(file.get().id()),
          ClusterMembers.Left.MOVED,
          "Sang " + was.localNumber(),
          at);
    }
    members.add(actor, id, List.of(file.get()), FoundBy.OFFICER, why.strip(), at);
    reopenCluster.joined(actor, id);
    return Optional.empty();
  }

  /** Takes a case out; no rule puts it back. */
  @Transactional
  public Optional<Refusal> remove(Actor actor, UUID id, UUID caseFile, String why) {
    clusterSight.cluster(clusterSight.deciding(actor), id);
    if (rows.locked(id).isEmpty()) {
      throw new IllegalStateException("no cluster " + id);
    }
    if (why.isBlank()) {
      return Optional.of(ClusterRules.REASON_MISSING);
    }
    List<UUID> gone =
        members.remove(
            actor,
            id,
            List.of(caseFile),
            ClusterMembers.Left.OFFICER,
            why.strip(),
            OffsetDateTime.now(clock));
    return gone.isEmpty() ? Optional.of(ClusterRules.CASE_NOT_THERE) : Optional.empty();
  }

  private static String written(String number) {
    String bare = number.replaceAll("[\\s.,;]+", "").toUpperCase(Locale.ROOT);
    return bare.matches("[0-9]{1,8}") ? "BN" + bare : bare;
  }
}
