package vn.chot.app.people.person;

import java.util.List;
import vn.chot.app.pages.Refusal;

/** What a question to the register is answered with. */
public sealed interface LookUpAnswer {

  /**
   * At most five, best first; nobody where the list is empty.
   *
   * @param meaning what was understood
   * @param many whether more fit than were looked at: year or commune are wanted
   */
  record Found(LookUpMeaning meaning, List<LookUpFound> people, boolean many)
      implements LookUpAnswer {
    public Found {
      people = List.copyOf(people);
    }
  }

  /** It cannot be answered. */
  record Declined(Refusal why) implements LookUpAnswer {}
}
