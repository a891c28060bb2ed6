package vn.chot.app.surveillance.tracing;

import java.util.List;
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
      case CaseDeed.CasesMerged two ->
          askForTracing.of(List.of(two.survivor(), two.merged()), "MERGED");
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
}
