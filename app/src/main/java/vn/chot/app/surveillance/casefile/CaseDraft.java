package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer may write into a file.
 *
 * @param nationalNumber such as BN1044; null until the ministry gave it
 * @param onset the first day of symptoms
 * @param symptomList codes of {@link Symptom}
 * @param sourceKnown whether it is known where the illness came from
 * @param unit the commune where the case was found
 * @param foundHow code of {@link FoundHow}; empty where not said
 */
record CaseDraft(
    @Nullable String nationalNumber,
    @Nullable LocalDate onset,
    boolean symptoms,
    List<String> symptomList,
    boolean sourceKnown,
    @Nullable Instant sampledAt,
    @Nullable Instant resultAt,
    @Nullable UUID unit,
    String foundHow,
    String note) {
  CaseDraft {
    symptomList = List.copyOf(symptomList);
    symptoms = symptoms || onset != null || !symptomList.isEmpty();
  }

  static final CaseDraft EMPTY =
      new CaseDraft(null, null, false, List.of(), false, null, null, null, "", "");

  /** The same with the times of a test that was recorded. */
  CaseDraft tested(@Nullable Instant sampled, @Nullable Instant result) {
    return new CaseDraft(
        nationalNumber,
        onset,
        symptoms,
        symptomList,
        sourceKnown,
        sampled,
        result,
        unit,
        foundHow,
        note);
  }

  /** The same, found in this commune. */
  CaseDraft foundIn(@Nullable UUID commune) {
    return new CaseDraft(
        nationalNumber,
        onset,
        symptoms,
        symptomList,
        sourceKnown,
        sampledAt,
        resultAt,
        commune,
        foundHow,
        note);
  }
}
