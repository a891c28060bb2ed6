package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.Person;

/** A file as it is when it is opened on a person. */
final class StartFile {
  private StartFile() {}

  static CaseRecord of(Person person, String number, CaseDraft draft, Instant at) {
    return of(person.id(), person.facts(), number, draft, "", at);
  }

  static CaseRecord of(
      UUID person, Facts facts, String number, CaseDraft draft, String importedFrom, Instant at) {
    UUID unit = draft.unit() == null ? home(facts) : draft.unit();
    return new CaseRecord(
        UUID.randomUUID(),
        person,
        number,
        CaseState.SUSPECTED,
        1,
        draft.foundIn(unit),
        null,
        "",
        "",
        null,
        "",
        "",
        "",
        null,
        "",
        null,
        importedFrom,
        facts.name(),
        facts.sex() == null ? null : facts.sex().letter(),
        facts.birthYear(),
        at);
  }

  /** Where the person stays now, else where they live. */
  private static @Nullable UUID home(Facts facts) {
    UUID now = facts.now().unit();
    UUID temporary = facts.temporary().unit();
    return now != null ? now : temporary != null ? temporary : facts.permanent().unit();
  }

  /** The same, confirmed by this alternative. */
  static CaseRecord confirmed(
      CaseRecord f, Instant at, String paper, String way, @Nullable UUID test) {
    return ended(f, CaseState.CONFIRMED, at, paper, way, test, f.treatedAt(), "", null, f.review());
  }

  static CaseRecord ended(
      CaseRecord f,
      CaseState state,
      @Nullable Instant confirmedAt,
      String paper,
      String way,
      @Nullable UUID test,
      String treatedAt,
      String outcome,
      @Nullable LocalDate outcomeOn,
      String review) {
    return new CaseRecord(
        f.id(),
        f.person(),
        f.localNumber(),
        state,
        f.edition(),
        f.facts(),
        confirmedAt,
        paper,
        way,
        test,
        f.severity(),
        treatedAt,
        outcome,
        outcomeOn,
        review,
        f.mergedInto(),
        f.importedFrom(),
        f.name(),
        f.sex(),
        f.birthYear(),
        f.madeAt());
  }
}
