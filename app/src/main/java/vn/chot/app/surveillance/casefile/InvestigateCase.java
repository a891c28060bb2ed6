package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/**
 * What an investigation tells of a case at once: when it began, whom it came from, where it was,
 * when it was confirmed where that was written down elsewhere first.
 */
@Component
public class InvestigateCase {
  private final CaseRows rows;
  private final CorrectCase correctCase;
  private final NameSource nameSource;
  private final KeepPoints keepPoints;
  private final ChangeFile change;

  InvestigateCase(
      CaseRows rows,
      CorrectCase correctCase,
      NameSource nameSource,
      KeepPoints keepPoints,
      ChangeFile change) {
    this.rows = rows;
    this.correctCase = correctCase;
    this.nameSource = nameSource;
    this.keepPoints = keepPoints;
    this.change = change;
  }

  /**
   * What is told.
   *
   * @param onset the first day of symptoms; null where there were none
   * @param source the number of the case it came from, or a country in words; null where unknown
   * @param points where it was; their ids and the file they name are not looked at
   * @param confirmedAt when it was confirmed, after its result; null for when the file says
   */
  public record Told(
      @Nullable LocalDate onset,
      @Nullable String source,
      List<CasePoint> points,
      @Nullable Instant confirmedAt) {
    /** Copies the list. */
    public Told {
      points = List.copyOf(points);
    }
  }

  /** Writes all of it; answers the first refusal, after which nothing more is written. */
  @Transactional
  public Optional<Refusal> tell(Actor actor, UUID caseFile, Told told) {
    Optional<CaseRecord> file = rows.one(caseFile);
    if (file.isEmpty()) {
      return Optional.of(CaseRules.NOT_THERE);
    }
    CaseDraft was = file.get().facts();
    LocalDate onset = told.onset();
    Optional<Refusal> refusal =
        onset == null
            ? Optional.empty()
            : why(
                correctCase.correct(
                    actor, caseFile, file.get().edition(), began(was, onset), List.of(), ""));
    String source = told.source();
    if (refusal.isEmpty() && source != null) {
      refusal = why(nameSource.name(actor, caseFile, source));
    }
    for (CasePoint point : told.points()) {
      if (refusal.isEmpty()) {
        refusal = why(keepPoints.add(actor, caseFile, draft(point)));
      }
    }
    Instant at = told.confirmedAt();
    return refusal.isPresent() || at == null ? refusal : why(confirmedAt(actor, caseFile, at));
  }

  /** Not before its result, not in the future, and only of a file that is confirmed. */
  private CaseOutcome confirmedAt(Actor actor, UUID caseFile, Instant at) {
    return switch (change.deciding(actor, caseFile)) {
      case ChangeFile.Found.No(Refusal refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        Instant result = file.facts().resultAt();
        boolean early = result != null && at.isBefore(result);
        yield file.state() != CaseState.CONFIRMED || early || at.isAfter(change.now().toInstant())
            ? new CaseOutcome.Declined(CaseRules.DAY_FUTURE)
            : change.write(
                actor,
                CaseEdits.confirmedAt(file, at),
                new CaseDeed.CaseCorrected(file.id(), file.person(), List.of("confirmedAt")),
                Map.of(
                    "confirmedAt",
                    List.of(CompareDrafts.time(file.confirmedAt()), CompareDrafts.time(at))),
                "");
      }
    };
  }

  private static CaseDraft began(CaseDraft was, LocalDate onset) {
    return new CaseDraft(
        was.nationalNumber(),
        onset,
        true,
        was.symptomList(),
        was.sourceKnown(),
        was.sampledAt(),
        was.resultAt(),
        was.unit(),
        was.foundHow(),
        was.note());
  }

  private static PointDraft draft(CasePoint point) {
    return new PointDraft(
        point.site(),
        point.space(),
        point.place(),
        point.kind(),
        "",
        "",
        point.from(),
        point.to(),
        "",
        "");
  }

  private static Optional<Refusal> why(CaseOutcome outcome) {
    return switch (outcome) {
      case CaseOutcome.Done done -> Optional.empty();
      case CaseOutcome.Declined(Refusal refusal) -> Optional.of(refusal);
      case CaseOutcome.Faulty(List<CaseFault> faults) -> Optional.of(faults.getFirst().refusal());
    };
  }
}
