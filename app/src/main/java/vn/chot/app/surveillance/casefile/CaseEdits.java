package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case file on its way to its next edition: each step gives a copy changed in one thing. */
final class CaseEdits {
  private final CaseRecord was;
  private UUID person;
  private CaseState state;
  private CaseDraft facts;
  private @Nullable Instant confirmedAt;
  private String paper;
  private String way;
  private @Nullable UUID test;
  private String severity;
  private String treatedAt;
  private String outcome;
  private @Nullable LocalDate outcomeOn;
  private String review;
  private @Nullable UUID mergedInto;

  private CaseEdits(CaseRecord was) {
    this.was = was;
    person = was.person();
    state = was.state();
    facts = was.facts();
    confirmedAt = was.confirmedAt();
    paper = was.confirmedPaper();
    way = was.confirmedWay();
    test = was.test();
    severity = was.severity();
    treatedAt = was.treatedAt();
    outcome = was.outcome();
    outcomeOn = was.outcomeOn();
    review = was.review();
    mergedInto = was.mergedInto();
  }

  static CaseRecord facts(CaseRecord f, CaseDraft facts) {
    CaseEdits edit = new CaseEdits(f);
    edit.facts = facts;
    return edit.next();
  }

  static CaseRecord confirmed(
      CaseRecord f, @Nullable Instant at, String paper, String way, @Nullable UUID test) {
    CaseEdits edit = new CaseEdits(f);
    edit.state = CaseState.CONFIRMED;
    edit.confirmedAt = at;
    edit.paper = paper;
    edit.way = way;
    edit.test = test;
    edit.review = "";
    return edit.next();
  }

  static CaseRecord confirmedAt(CaseRecord f, Instant at) {
    CaseEdits edit = new CaseEdits(f);
    edit.confirmedAt = at;
    return edit.next();
  }

  static CaseRecord state(CaseRecord f, CaseState state) {
    CaseEdits edit = new CaseEdits(f);
    edit.state = state;
    edit.review = "";
    edit.mergedInto = null;
    return edit.next();
  }

  /** The number of the country goes on with the file that stays. */
  static CaseRecord mergedInto(CaseRecord f, UUID survivor) {
    CaseDraft facts = f.facts();
    CaseEdits edit = new CaseEdits(f);
    edit.state = CaseState.MERGED;
    edit.facts =
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
    edit.review = "";
    edit.mergedInto = survivor;
    return edit.next();
  }

  static CaseRecord person(CaseRecord f, UUID person) {
    CaseEdits edit = new CaseEdits(f);
    edit.person = person;
    return edit.next();
  }

  static CaseRecord severity(CaseRecord f, String grade) {
    CaseEdits edit = new CaseEdits(f);
    edit.severity = grade;
    return edit.next();
  }

  static CaseRecord treatedAt(CaseRecord f, String place) {
    CaseEdits edit = new CaseEdits(f);
    edit.treatedAt = place;
    return edit.next();
  }

  static CaseRecord ended(CaseRecord f, String outcome, @Nullable LocalDate on) {
    CaseEdits edit = new CaseEdits(f);
    edit.outcome = outcome;
    edit.outcomeOn = on;
    return edit.next();
  }

  static CaseRecord review(CaseRecord f, String review) {
    CaseEdits edit = new CaseEdits(f);
    edit.review = review;
    return edit.next();
  }

  private CaseRecord next() {
    return new CaseRecord(
        was.id(),
        person,
        was.localNumber(),
        state,
        was.edition() + 1,
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
        was.importedFrom(),
        was.name(),
        was.sex(),
        was.birthYear(),
        was.madeAt());
  }
}
