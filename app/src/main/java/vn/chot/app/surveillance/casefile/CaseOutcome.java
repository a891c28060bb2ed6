package vn.chot.app.surveillance.casefile;

import java.util.List;
import java.util.UUID;
import vn.chot.app.pages.Refusal;

/** What came of an act on a case file. */
sealed interface CaseOutcome {

  /** It was done; {@code id} is the file, or the point or the like that was made. */
  record Done(UUID id) implements CaseOutcome {}

  /** It was refused as a whole. */
  record Declined(Refusal refusal) implements CaseOutcome {}

  /** Fields are wrong, or have to be confirmed with a reason. */
  record Faulty(List<CaseFault> faults) implements CaseOutcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
