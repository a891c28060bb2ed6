package vn.chot.app.surveillance.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/**
 * What an investigation tells of a case at once: when it began, whom it came from, where it was.
 */
@Component
public class InvestigateCase {
  private final CaseRows rows;
  private final CorrectCase correctCase;
  private final NameSource nameSource;
  private final KeepPoints keepPoints;

  InvestigateCase(
      CaseRows rows, CorrectCase correctCase, NameSource nameSource, KeepPoints keepPoints) {
    this.rows = rows;
    this.correctCase = correctCase;
    this.nameSource = nameSource;
    this.keepPoints = keepPoints;
  }

  /**
   * What is told.
   *
   * @param onset the first day of symptoms; null where there were none
   * @param source the number of the case it came from, or a country in words; null where unknown
   * @param points where it was; their ids and the file they name are not looked at
   */
  public record Told(@Nullable LocalDate onset, @Nullable String source, List<CasePoint> points) {
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
    return refusal;
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
