package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case file on its way to its next edition: each step gives a changed copy. */
final class CaseEdits {
  private CaseEdits() {}

  static CaseRecord facts(CaseRecord f, CaseDraft facts) {
    return next(
        f,
        f.person(),
        f.state(),
        facts,
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        f.severity(),
        f.treatedAt(),
        f.outcome(),
        f.outcomeOn(),
        f.review(),
        f.mergedInto());
  }

  static CaseRecord confirmed(
      CaseRecord f, @Nullable Instant at, String paper, String way, @Nullable UUID test) {
    return next(
        f,
        f.person(),
        CaseState.CONFIRMED,
        f.facts(),
        at,
        paper,
        way,
        test,
        f.severity(),
        f.treatedAt(),
        f.outcome(),
        f.outcomeOn(),
        "",
        f.mergedInto());
  }

  static CaseRecord state(CaseRecord f, CaseState state) {
    return next(
        f,
        f.person(),
        state,
        f.facts(),
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        f.severity(),
        f.treatedAt(),
        f.outcome(),
        f.outcomeOn(),
        "",
        null);
  }

  static CaseRecord mergedInto(CaseRecord f, UUID survivor) {
    CaseDraft facts = f.facts();
    CaseDraft numberless =
        new CaseDraft(
            null,
            facts.onset(),
            facts.symptoms(),
            facts.symptomList(),
            facts.sourceKnown(),
            facts.sampledAt(),
            facts.resultAt(),
            facts.unit(),
            facts.foundHow(),
            facts.note());
    return next(
        f,
        f.person(),
        CaseState.MERGED,
        numberless,
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        f.severity(),
        f.treatedAt(),
        f.outcome(),
        f.outcomeOn(),
        "",
        survivor);
  }

  static CaseRecord person(CaseRecord f, UUID person) {
    return next(
        f,
        person,
        f.state(),
        f.facts(),
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        f.severity(),
        f.treatedAt(),
        f.outcome(),
        f.outcomeOn(),
        f.review(),
        f.mergedInto());
  }

  static CaseRecord severity(CaseRecord f, String grade) {
    return next(
        f,
        f.person(),
        f.state(),
        f.facts(),
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        grade,
        f.treatedAt(),
        f.outcome(),
        f.outcomeOn(),
        f.review(),
        f.mergedInto());
  }

  static CaseRecord treatedAt(CaseRecord f, String place) {
    return next(
        f,
        f.person(),
        f.state(),
        f.facts(),
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        f.severity(),
        place,
        f.outcome(),
        f.outcomeOn(),
        f.review(),
        f.mergedInto());
  }

  static CaseRecord ended(CaseRecord f, String outcome, @Nullable LocalDate on) {
    return next(
        f,
        f.person(),
        f.state(),
        f.facts(),
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        f.severity(),
        f.treatedAt(),
        outcome,
        on,
        f.review(),
        f.mergedInto());
  }

  static CaseRecord review(CaseRecord f, String review) {
    return next(
        f,
        f.person(),
        f.state(),
        f.facts(),
        f.confirmedAt(),
        f.confirmedPaper(),
        f.confirmedWay(),
        f.test(),
        f.severity(),
        f.treatedAt(),
        f.outcome(),
        f.outcomeOn(),
        review,
        f.mergedInto());
  }

  private static CaseRecord next(
      CaseRecord f,
      UUID person,
      CaseState state,
      CaseDraft facts,
      @Nullable Instant confirmedAt,
      String paper,
      String way,
      @Nullable UUID test,
      String severity,
      String treatedAt,
      String outcome,
      @Nullable LocalDate outcomeOn,
      String review,
      @Nullable UUID mergedInto) {
    return new CaseRecord(
        f.id(),
        person,
        f.localNumber(),
        state,
        f.edition() + 1,
        facts,
        confirmedAt,
        paper,
        way,
        test,
        severity,
        treatedAt,
        outcome,
        outcomeOn,
        review,
        mergedInto,
        f.importedFrom(),
        f.name(),
        f.sex(),
        f.birthYear(),
        f.madeAt());
  }
}
