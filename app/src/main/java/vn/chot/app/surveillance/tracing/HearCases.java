package vn.chot.app.surveillance.tracing;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.surveillance.casefile.CaseDeed;

/** What is done to cases asks for tracing and moves points, in the transaction of the deed. */
@Component
class HearCases {
  private final AskForTracing askForTracing;
  private final PointPresences pointPresences;

  HearCases(AskForTracing askForTracing, PointPresences pointPresences) {
    this.askForTracing = askForTracing;
    this.pointPresences = pointPresences;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void hear(CaseDeed deed) {
    switch (deed) {
      case CaseDeed.CaseConfirmed one -> askForTracing.of(List.of(one.caseFile()), "CONFIRMED");
      case CaseDeed.CasesBrought many -> askForTracing.of(many.confirmed(), "CONFIRMED");
      case CaseDeed.CaseCorrected one -> askForTracing.of(List.of(one.caseFile()), "CORRECTED");
      case CaseDeed.CaseFallen one -> askForTracing.of(List.of(one.caseFile()), "FALLEN");
      case CaseDeed.CaseReopened one -> askForTracing.of(List.of(one.caseFile()), "REOPENED");
      case CaseDeed.CasesMerged two -> both(two.merged(), two.survivor());
      case CaseDeed.CasesParted two -> both(two.survivor(), two.merged());
      case CaseDeed.CaseMoved one -> {
        pointPresences.keep(one.caseFile());
        askForTracing.of(List.of(one.caseFile()), "MERGED");
      }
      case CaseDeed.PointAdded one -> pointPresences.keep(one.caseFile());
      case CaseDeed.PointCorrected one -> pointPresences.keep(one.caseFile());
      case CaseDeed.PointStruck one -> pointPresences.keep(one.caseFile());
      default -> {
        // tells tracing nothing: opened, ended, exported
      }
    }
  }

  /** Points left one file for the other: it lets go of them before the other takes them. */
  private void both(UUID from, UUID to) {
    pointPresences.keep(from);
    pointPresences.keep(to);
    askForTracing.of(List.of(from, to), "MERGED");
  }
}
