package vn.chot.app.surveillance.tracing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Deeds;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CaseState;
import vn.chot.trace.Answer;
import vn.chot.trace.Trace;

/**
 * Traces a case: asks the index whom it may have infected, stores the list and the levels that
 * follow, and tells it. A case that does not stand any more has nobody in its list.
 */
@Component
class TraceContacts {
  private final CaseFiles caseFiles;
  private final CaseWindows windows;
  private final AskTrace askTrace;
  private final ComputeList computeList;
  private final StoreList storeList;
  private final RecomputeLevels recomputeLevels;
  private final KnownLists knownLists;
  private final Deeds deeds;
  private final TransactionTemplate transaction;

  TraceContacts(
      CaseFiles caseFiles,
      CaseWindows windows,
      AskTrace askTrace,
      ComputeList computeList,
      StoreList storeList,
      RecomputeLevels recomputeLevels,
      KnownLists knownLists,
      Deeds deeds,
      TransactionTemplate transaction) {
    this.caseFiles = caseFiles;
    this.windows = windows;
    this.askTrace = askTrace;
    this.computeList = computeList;
    this.storeList = storeList;
    this.recomputeLevels = recomputeLevels;
    this.knownLists = knownLists;
    this.deeds = deeds;
    this.transaction = transaction;
  }

  /** Traces it; {@code cause} says what made it needed, {@code asked} when. */
  void trace(Trace trace, UUID caseFile, String cause, Instant asked) {
    Optional<CaseFile> file = caseFiles.file(caseFile);
    if (file.isEmpty()) {
      return;
    }
    if (file.get().state() == CaseState.CONFIRMED) {
      CaseQuestion question = windows.of(file.get());
      long begun = System.nanoTime();
      Answer answer = askTrace.ask(trace, question.forward());
      int took = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
      store(
          new StoreList.Basis(caseFile, file.get().person(), question, cause, asked, took),
          computeList.lines(answer));
    } else if (knownLists.of(caseFile).isPresent()) {
      store(new StoreList.Basis(caseFile, file.get().person(), null, cause, asked, 0), List.of());
    }
  }

  private void store(StoreList.Basis basis, List<ContactLine> lines) {
    transaction.executeWithoutResult(status -> {
      StoreList.Stored stored = storeList.store(basis, lines);
      recomputeLevels.of(stored.touched());
      if (stored.fresh()) {
        deeds.recordOfNobody(
            new TracingDeed.ContactsTraced(
                basis.caseFile(), count(lines, 1), count(lines, 2), count(lines, 3)));
        if (stored.edition() > 1 && stored.raised() + stored.lowered() > 0) {
          deeds.recordOfNobody(
              new TracingDeed.LevelsChanged(basis.caseFile(), stored.raised(), stored.lowered()));
        }
      }
    });
  }

  private static int count(List<ContactLine> lines, int level) {
    return (int) lines.stream().filter(line -> line.level() == level).count();
  }
}
