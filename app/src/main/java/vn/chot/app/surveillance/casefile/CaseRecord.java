package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case file whole, as this module keeps it.
 *
 * @param confirmedPaper the definition by which it was confirmed; empty until it was
 * @param confirmedWay which of its alternatives was met
 * @param severity the latest grade
 * @param treatedAt where treated now
 * @param outcome code of {@link Outcome}; empty while ill
 * @param review why somebody must look: RESULT, MERGE; empty for nothing
 * @param name the person's name as copied for lists
 */
record CaseRecord(
    UUID id,
    UUID person,
    String localNumber,
    CaseState state,
    int edition,
    CaseDraft facts,
    @Nullable Instant confirmedAt,
    String confirmedPaper,
    String confirmedWay,
    @Nullable UUID test,
    String severity,
    String treatedAt,
    String outcome,
    @Nullable LocalDate outcomeOn,
    String review,
    @Nullable UUID mergedInto,
    String importedFrom,
    String name,
    @Nullable String sex,
    @Nullable Integer birthYear,
    Instant madeAt) {

  /** The number people call it by. */
  String number() {
    return Objects.requireNonNullElse(facts.nationalNumber(), localNumber);
  }

  boolean stands() {
    return state == CaseState.SUSPECTED || state == CaseState.CONFIRMED;
  }
}
