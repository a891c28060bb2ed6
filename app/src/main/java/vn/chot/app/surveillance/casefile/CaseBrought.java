package vn.chot.app.surveillance.casefile;

import java.util.List;
import java.util.UUID;

/** What came of one entry of many. */
sealed interface CaseBrought {

  /** It is stored, or would be. */
  record In(UUID id, String number, boolean newPerson) implements CaseBrought {}

  /** It is not, and why. */
  record Out(List<CaseFault> faults) implements CaseBrought {
    public Out {
      faults = List.copyOf(faults);
    }
  }
}
