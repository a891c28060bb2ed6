package vn.chot.app.agencies;

import java.util.UUID;
import vn.chot.app.pages.Refusal;

/** What came of a change of the directory. */
sealed interface Change {

  /** It was done to this agency, post or holding. */
  record Done(UUID id) implements Change {}

  /** It was not done. */
  record Declined(Refusal refusal) implements Change {}
}
