package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is wrong with the facts of a case before they are stored; what may be confirmed comes last.
 */
final class CheckDraft {
  private static final Pattern NATIONAL = Pattern.compile("BN[0-9]{1,8}");
  private static final int LONG_BEFORE = 60;

  private CheckDraft() {}

  /** Faults, and warnings that nobody confirmed. */
  static List<CaseFault> open(CaseDraft draft, Instant now, Collection<String> confirmed) {
    return check(draft, now).stream()
        .filter(fault -> !fault.confirmable() || !confirmed.contains(fault.refusal().code()))
        .toList();
  }

  static List<CaseFault> check(CaseDraft draft, Instant now) {
    List<CaseFault> faults = new ArrayList<>();
    List<CaseFault> warnings = new ArrayList<>();
    String number = draft.nationalNumber();
    if (number != null && !NATIONAL.matcher(number).matches()) {
      faults.add(new CaseFault("nationalNumber", CaseRules.NATIONAL_NUMBER, false));
    }
    Instant sampled = draft.sampledAt();
    Instant result = draft.resultAt();
    if (sampled != null && sampled.isAfter(now)) {
      faults.add(new CaseFault("sampledAt", CaseRules.SAMPLE_FUTURE, false));
    }
    if (result != null && result.isAfter(now)) {
      faults.add(new CaseFault("resultAt", CaseRules.RESULT_FUTURE, false));
    }
    if (sampled != null && result != null && result.isBefore(sampled)) {
      faults.add(new CaseFault("resultAt", CaseRules.RESULT_BEFORE_SAMPLE, false));
    }
    LocalDate onset = draft.onset();
    if (onset != null) {
      if (onset.isAfter(now.atZone(CaseRows.HERE).toLocalDate())) {
        faults.add(new CaseFault("onset", CaseRules.ONSET_FUTURE, false));
      } else if (sampled != null) {
        LocalDate day = sampled.atZone(CaseRows.HERE).toLocalDate();
        if (onset.isAfter(day)) {
          warnings.add(new CaseFault("onset", CaseRules.ONSET_AFTER_SAMPLE, true));
        } else if (ChronoUnit.DAYS.between(onset, day) > LONG_BEFORE) {
          warnings.add(new CaseFault("onset", CaseRules.ONSET_LONG_BEFORE, true));
        }
      }
    }
    faults.addAll(warnings);
    return faults;
  }
}
