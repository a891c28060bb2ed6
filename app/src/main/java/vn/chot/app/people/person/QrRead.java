package vn.chot.app.people.person;

import vn.chot.app.pages.Refusal;

/** What came of a photograph. */
sealed interface QrRead {
  /** The text of the code in it. */
  record Text(String text) implements QrRead {}

  /** No code could be read. */
  record Declined(Refusal why) implements QrRead {}
}
