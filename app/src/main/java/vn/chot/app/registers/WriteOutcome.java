package vn.chot.app.registers;

import java.util.List;
import java.util.UUID;
import vn.chot.app.pages.Refusal;
import vn.chot.register.Finding;

/** What came of writing, changing or moving an entry. */
sealed interface WriteOutcome {

  /** It is written. */
  record Done(UUID entry, String called) implements WriteOutcome {}

  /** Nothing was written: what is wrong, or where {@code onlyWarnings}, is to be confirmed. */
  record Wrong(List<Finding> findings) implements WriteOutcome {
    public Wrong {
      findings = List.copyOf(findings);
    }

    boolean onlyWarnings() {
      return findings.stream().allMatch(Finding::warning);
    }
  }

  /** Nothing was written: it is not to be done at all, or not now. */
  record Declined(Refusal why) implements WriteOutcome {}
}
