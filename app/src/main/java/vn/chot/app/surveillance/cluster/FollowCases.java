package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.surveillance.casefile.CaseDeed;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CaseState;
import vn.chot.app.surveillance.tracing.TracingDeed;

/**
 * What is done to cases changes the clusters they belong to, in the transaction of the deed; what
 * may make a new cluster is looked at afterwards.
 */
@Component
class FollowCases {
  private final CaseFiles caseFiles;
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final AskForLook askForLook;
  private final ReopenCluster reopenCluster;
  private final Clock clock;

  FollowCases(
      CaseFiles caseFiles,
      ClusterRows rows,
      ClusterMembers members,
      AskForLook askForLook,
      ReopenCluster reopenCluster,
      Clock clock) {
    this.caseFiles = caseFiles;
    this.rows = rows;
    this.members = members;
    this.askForLook = askForLook;
    this.reopenCluster = reopenCluster;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void hear(CaseDeed deed) {
    switch (deed) {
      case CaseDeed.CaseConfirmed one -> askForLook.at(List.of(one.caseFile()));
      case CaseDeed.CasesBrought many -> askForLook.at(many.confirmed());
      case CaseDeed.CaseCorrected one -> {
        caseFiles.file(one.caseFile()).ifPresent(members::refresh);
        askForLook.at(List.of(one.caseFile()));
      }
      case CaseDeed.CaseFallen one -> fallen(one.caseFile());
      case CaseDeed.CaseReopened one -> reopened(one.caseFile());
      case CaseDeed.CasesMerged two -> merged(two.survivor(), two.merged());
      case CaseDeed.PointAdded one -> askForLook.at(List.of(one.caseFile()));
      case CaseDeed.PointCorrected one -> askForLook.at(List.of(one.caseFile()));
      default -> {
        // tells clusters nothing: opened, ended, moved, a point struck, exported
      }
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void hear(TracingDeed.ContactsTraced traced) {
    askForLook.at(List.of(traced.caseFile()));
  }

  private void fallen(UUID caseFile) {
    rows.ofCase(caseFile)
        .ifPresent(cluster ->
            members.remove(
                null,
                cluster.id(),
                List.of(caseFile),
                ClusterMembers.Left.FALLEN,
                "Ca bệnh bị loại trừ",
                OffsetDateTime.now(clock)));
  }

  /** It goes back where it was when it fell; otherwise it is looked at like a new one. */
  private void reopened(UUID caseFile) {
    CaseFile file = caseFiles.file(caseFile).orElseThrow();
    if (file.state() != CaseState.CONFIRMED || rows.ofCase(caseFile).isPresent()) {
      return;
    }
    List<ClusterRows.Member> before =
        rows.memberships(List.of(caseFile)).stream()
            .filter(one -> one.removedHow().equals(ClusterMembers.Left.FALLEN.name()))
            .toList();
    if (before.isEmpty()) {
      askForLook.at(List.of(caseFile));
      return;
    }
    ClusterRows.Member last = before.getLast();
    members.add(
        null,
        last.clusterId(),
        List.of(file),
        last.how(),
        "Ca bệnh được mở lại",
        OffsetDateTime.now(clock));
    reopenCluster.joined(null, last.clusterId());
  }

  private void merged(UUID survivor, UUID merged) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    rows.ofCase(merged)
        .ifPresent(cluster -> {
          members.remove(
              null,
              cluster.id(),
              List.of(merged),
              ClusterMembers.Left.MERGED,
              "Hồ sơ gộp vào hồ sơ khác",
              at);
          CaseFile file = caseFiles.file(survivor).orElseThrow();
          if (file.state() == CaseState.CONFIRMED && rows.ofCase(survivor).isEmpty()) {
            members.add(
                null, cluster.id(), List.of(file), FoundBy.CHAIN, "Thay cho hồ sơ đã gộp", at);
          }
        });
    askForLook.at(List.of(survivor));
  }
}
