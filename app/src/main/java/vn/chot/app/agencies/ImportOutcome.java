package vn.chot.app.agencies;

import java.util.List;
import vn.chot.app.pages.Refusal;

/** What came of checking or taking in a sheet of the directory. */
public sealed interface ImportOutcome {

  /** Something is wrong with the whole of it: nothing was imported. */
  record Refused(List<Refusal> refusals) implements ImportOutcome {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** What would be done; nothing was changed. */
  record Checked(ImportReport report) implements ImportOutcome {}

  /** The good rows are in. */
  record Imported(ImportReport report) implements ImportOutcome {}
}
