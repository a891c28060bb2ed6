package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.places.UnitLabels;

/** The facts of a case as a form holds them. */
record CaseForm(
    String nationalNumber,
    String onset,
    String symptoms,
    List<String> symptomList,
    String sourceKnown,
    String sampledDay,
    String sampledTime,
    String resultDay,
    String resultTime,
    String unit,
    String foundHow,
    String note,
    List<String> confirmed,
    String why,
    @Nullable Integer edition) {
  CaseForm {
    nationalNumber = given(nationalNumber, 20);
    onset = given(onset, 14);
    symptoms = given(symptoms, 5);
    symptomList = symptomList == null ? List.of() : List.copyOf(symptomList);
    sourceKnown = given(sourceKnown, 5);
    sampledDay = given(sampledDay, 14);
    sampledTime = given(sampledTime, 10);
    resultDay = given(resultDay, 14);
    resultTime = given(resultTime, 10);
    unit = given(unit, 200);
    foundHow = given(foundHow, 20);
    note = given(note, 4000);
    confirmed = confirmed == null ? List.of() : List.copyOf(confirmed);
    why = given(why, 500);
  }

  /** The edition the person saw; 0 for a new file. */
  int seen() {
    return edition == null ? 0 : edition;
  }

  private static String given(@Nullable String sent, int most) {
    return sent == null ? "" : sent.substring(0, Math.min(most, sent.length())).strip();
  }

  static final CaseForm EMPTY =
      new CaseForm("", "", "", List.of(), "", "", "", "", "", "", "", "", List.of(), "", 0);

  static CaseForm of(CaseDraft draft, String unit, int edition) {
    LocalDate onset = draft.onset();
    return new CaseForm(
        Objects.requireNonNullElse(draft.nationalNumber(), ""),
        onset == null ? "" : onset.toString(),
        draft.symptoms() ? "on" : "",
        draft.symptomList(),
        draft.sourceKnown() ? "on" : "",
        TypedMoment.day(draft.sampledAt()),
        TypedMoment.time(draft.sampledAt()),
        TypedMoment.day(draft.resultAt()),
        TypedMoment.time(draft.resultAt()),
        unit,
        draft.foundHow(),
        draft.note(),
        List.of(),
        "",
        edition);
  }

  /** The same, seen from another edition. */
  CaseForm at(int other) {
    return new CaseForm(
        nationalNumber,
        onset,
        symptoms,
        symptomList,
        sourceKnown,
        sampledDay,
        sampledTime,
        resultDay,
        resultTime,
        unit,
        foundHow,
        note,
        confirmed,
        why,
        other);
  }

  /** What was read, and what could not be. */
  record Read(CaseDraft draft, List<CaseFault> faults) {}

  Read read(UnitLabels units) {
    List<CaseFault> faults = new ArrayList<>();
    LocalDate first = TypedDay.of(onset).orElse(null);
    if (first == null && !onset.isBlank()) {
      faults.add(new CaseFault("onset", CaseRules.DAY, false));
    }
    Instant sampled = moment("sampledAt", sampledDay, sampledTime, faults);
    Instant result = moment("resultAt", resultDay, resultTime, faults);
    Optional<UUID> commune = units.chosen(unit);
    if (commune.isEmpty() && !unit.isBlank()) {
      faults.add(new CaseFault("unit", CaseRules.UNIT_UNKNOWN, false));
    }
    String number = nationalNumber.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    List<String> known = Arrays.stream(Symptom.values()).map(Enum::name).toList();
    return new Read(
        new CaseDraft(
            number.isEmpty() ? null : number.matches("[0-9]+") ? "BN" + number : number,
            first,
            symptoms.equals("on"),
            symptomList.stream().filter(known::contains).toList(),
            sourceKnown.equals("on"),
            sampled,
            result,
            commune.orElse(null),
            FoundHow.of(foundHow).map(Enum::name).orElse(""),
            note),
        faults);
  }

  private static @Nullable Instant moment(
      String field, String day, String time, List<CaseFault> faults) {
    if (day.isBlank() && time.isBlank()) {
      return null;
    }
    Optional<Instant> at = TypedMoment.of(day, time, LocalTime.MIDNIGHT);
    if (at.isEmpty()) {
      faults.add(new CaseFault(field, CaseRules.DAY, false));
    }
    return at.orElse(null);
  }
}
