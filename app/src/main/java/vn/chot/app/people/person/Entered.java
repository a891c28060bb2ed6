package vn.chot.app.people.person;

import java.util.List;
import java.util.UUID;
import vn.chot.app.pages.Refusal;

/** What came of entering or correcting a person. */
public sealed interface Entered {
  /** It is stored. */
  record Done(UUID person) implements Entered {}

  /** Faults to mend or warnings to confirm. */
  record Faulty(List<Fault> faults) implements Entered {}

  /** Others look like them: open one, or say why it is somebody else. */
  record Alike(List<Candidate> others) implements Entered {}

  /** Another standing person holds the citizen's number. */
  record Held(UUID holder) implements Entered {}

  /** It may not be. */
  record Declined(Refusal why) implements Entered {}
}
